/** Tells all our contexts, also the one that tells, of changes that no storage event tells of. */

interface ChangeChannel {
  tell(): void;
  /** Calls back after changes, from whichever context. Returns the undo. */
  watch(onChange: () => void): () => void;
}

export const listChanges = changeChannel('sidenote-lists', 0);
/** A thousand reports that are sent in a row are told ten times a second. */
export const outboxChanges = changeChannel('sidenote-outbox', 100);

/** @param together so long (milliseconds) after a change the next ones are told with it; 0: each is told at once */
function changeChannel(name: string, together: number): ChangeChannel {
  let isTelling = false;

  function send(): void {
    isTelling = false;
    const channel = new BroadcastChannel(name);
    channel.postMessage(null);
    channel.close();
  }

  return {
    tell() {
      if (together === 0) return send();
      if (isTelling) return;
      isTelling = true;
      setTimeout(send, together);
    },
    watch(onChange) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = () => onChange();
      return () => channel.close();
    },
  };
}
