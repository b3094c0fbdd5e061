/** Where the browser starts us on a page: registered at run time for what the reader granted, or put in at a click. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { handlePageMessages, sendToBackground } from '../../browser/messages.ts';
import { PageSession } from './page-session.ts';

declare global {
  /** Set while a script of ours is at work in this frame, so that a second one leaves at once. */
  var sidenoteSession: AbortSignal | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (globalThis.sidenoteSession?.aborted === false) return;
    globalThis.sidenoteSession = ctx.signal;
    const session = new PageSession(document, ctx.signal);
    handlePageMessages(
      {
        state: () => session.state(),
        readAnyway: () => session.readAnyway(),
        selection: () => session.selection(),
        showSentence: (key) => session.show(key),
        refresh: () => session.refresh(),
      },
      ctx.signal,
    );
    void session.start((address) => sendToBackground('isOn', address));
  },
});
