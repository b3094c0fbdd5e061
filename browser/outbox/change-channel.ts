/** Tells our own pages that the outbox has changed. */

const NAME = 'sidenote-outbox';
/** Many changes in a row are told as one (milliseconds). */
const TOGETHER = 100;

let telling = false;

export function tellOutboxChanged(): void {
  if (telling) return;
  telling = true;
  setTimeout(() => {
    telling = false;
    const channel = new BroadcastChannel(NAME);
    channel.postMessage(null);
    channel.close();
  }, TOGETHER);
}

/** Calls back after changes, from whichever context. Returns the undo. */
export function watchOutbox(onChange: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => onChange();
  return () => channel.close();
}
