/** Faults on the way of a list, as values. */

import type { ListFault } from '../../data/subscription.ts';
import { messageOf, reasonOf } from '../reason.ts';

export type Faulty = { ok: false; fault: ListFault };

/** A sentence of a hostile list may be as long as its maker likes; readers are shown so much of it (characters). */
const LONGEST_DETAIL = 300;

export function faulty(code: ListFault['code'], detail?: string): Faulty {
  return { ok: false, fault: detail === undefined ? { code } : { code, detail: detail.slice(0, LONGEST_DETAIL) } };
}

/** What went wrong among ourselves: no room, or a fault of ours, which is also logged; or the reader has given it up. */
export function ownFault(error: unknown): Faulty {
  if (error instanceof DOMException && error.name === 'AbortError') return faulty('notCompiled', 'it was given up');
  if (reasonOf(error).code === 'storageFull') return faulty('full');
  console.error('Sidenote: a claim list could not be kept.', error);
  return faulty('notCompiled', messageOf(error));
}
