/** Tells our pages how far the work on a list is, while it is under way. */
import type { ListProgress } from '../../data/subscription.ts';

interface Told {
  address: string;
  progress: ListProgress;
}

const CHANNEL = 'sidenote-list-progress';

/** @param address of the manifest, or of the list itself; without fragment */
export function tellProgress(address: string, progress: ListProgress): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ address, progress } satisfies Told);
  channel.close();
}

/** Calls back while a list at this address is looked at, taken or updated, from whichever context. Returns the undo. */
export function watchProgress(address: string, onProgress: (progress: ListProgress) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.address === address) onProgress(data.progress);
  };
  return () => channel.close();
}
