/** Where the browser starts us on a page: registered at run time for what the reader granted, or put in at a click. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isCovered } from '../../browser/match-pattern.ts';
import { handlePageMessages, sendToBackground } from '../../browser/messaging.ts';
import { PageSession } from './page-session.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  /** A script of ours that was here before has ended by now: WXT aborts its signal before it calls us. */
  main(ctx) {
    const session = new PageSession(document, ctx.signal);
    const card = () => session.card();
    handlePageMessages(
      {
        state: () => session.state(),
        readAnyway: () => session.readAnyway(),
        selection: () => session.selection(),
        showSentence: async (key) => (await card())?.show(key) ?? false,
        step: async (by) => (await card())?.step(by) ?? false,
        openCard: async () => (await card())?.open() ?? false,
        refresh: () => session.refresh(),
        recheck: () => session.recheck(),
        leave: async (patterns) => {
          if (!patterns.some((pattern) => isCovered(location.href, pattern))) return;
          if (!(await sendToBackground('mayStay', location.href))) ctx.abort();
        },
      },
      ctx.signal,
    );
    void session.start((address) => sendToBackground('isOn', address));
  },
});
