/** Tells all our contexts, also the one that tells, that lists have changed. */

const NAME = 'sidenote-lists';

export function tellListsChanged(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after changes, from whichever context. Returns the undo. */
export function watchLists(onChange: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => onChange();
  return () => channel.close();
}
