/** Work on one list that may take minutes: how long its servers may take, and whether anybody still wants it. */

import type { ListProgress } from '../../data/subscription.ts';
import { FOR_LOOK } from './patience.ts';
import { tellProgress } from './progress.ts';

export interface Errand {
  /** Aborts when nobody wants it any more: from then on nothing of it is kept. */
  stop: AbortSignal;
  /** Aborts then, and when the time for fetching is up: one and the same for all its files, or ten slow ones take ten times as long. */
  fetching: AbortSignal;
  tell(progress: ListProgress): void;
}

/** So often are bytes told (milliseconds): as often as an eye follows. */
const TELL_EVERY = 100;

/** Takes the size of each part of a file as it comes, and tells of all of them so far. `of`: how many there will be. */
export function tellBytes({ tell }: Errand, of: number | null): (part: number) => void {
  let bytes = 0;
  let told = 0;
  return (part) => {
    bytes += part;
    const now = Date.now();
    if (Math.abs(now - told) < TELL_EVERY) return;
    told = now;
    tell({ kind: 'fetching', bytes, of });
  };
}

/** Those under way in this background, with their lists' addresses. */
const underWay = new Map<AbortController, string>();

/** @param address of the manifest, or of the list itself; without fragment */
export async function onErrand<T>(address: string, work: (errand: Errand) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), FOR_LOOK);
  underWay.set(ending, address);
  try {
    return await work({
      stop: ending.signal,
      fetching: AbortSignal.any([ending.signal, late.signal]),
      tell: (progress) => tellProgress(address, progress),
    });
  } finally {
    clearTimeout(timer);
    underWay.delete(ending);
  }
}

/**
 * Has errands end: what they are asked for then is a fault.
 * @param address those for this list only; `null`: all
 */
export function stopErrands(address: string | null): void {
  for (const [ending, own] of underWay) if (address === null || own === address) ending.abort();
}
