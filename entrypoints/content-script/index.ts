/** Where the browser starts us on a page: registered at run time for what the reader granted, or put in at a click. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCovered } from '../../browser/match-pattern.ts';
import { handlePageMessages, sendToBackground } from '../../browser/messaging.ts';
import { onlyHere } from './only-here.ts';
import { PageSession } from './page-session.ts';

/**
 * Not one of WXT's content scripts: these tell the page by an event that they have started, and a page can end them by the
 * same event.
 */
export default defineUnlistedScript(() => {
  const life = onlyHere();
  const session = new PageSession(document, life.signal);
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
        if (!(await sendToBackground('mayStay', location.href))) life.abort();
      },
    },
    life.signal,
  );
  void session.start((address) => sendToBackground('isOn', address));
});
