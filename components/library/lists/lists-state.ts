/** What the library knows of the claim lists and of the one that is being looked at, and what the reader does with them. */
import type { Localised } from '../../../data/claim-list.ts';
import type { Destination } from '../../../data/destination.ts';
import type { ListRecord } from '../../../data/list-record.ts';
import type { ListFault, ListOffer, ListProgress, Subscription } from '../../../data/subscription.ts';
import type { Reason } from '../../../data/told-fault.ts';

/** A list in use, or one that is switched off. */
export interface ShownList {
  record: ListRecord;
  /** `null`: it came with Sidenote. */
  subscription: Subscription | null;
  /** BCP 47, of its statements. */
  languages: readonly string[];
  /** Of its file; `null`: not known. */
  bytes: number | null;
  /** Of the pinned key, in groups, for people to compare; `null`: it is not signed, or came with Sidenote. */
  fingerprint: string | null;
  /** Whether it marks pages. */
  on: boolean;
  /** It is on, and yet marks nothing: it could not be taken in together with the others, as the fault in `subscription` says. Absent: no. */
  leftOut?: boolean;
  /** Past the day its publisher set for it. */
  stale: boolean;
  /** What is being done with it at the moment. */
  busy: 'updating' | 'removing' | null;
  /** Why what the reader last asked for was not done; faults of a look at the address stand in `subscription`. */
  problem: Reason | null;
  /** How many of the reader's reports are about it. */
  reports: number;
}

export type ListsState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Reason }
  /** In the order in which they are shown, but the one that came with Sidenote always stands first. */
  | { kind: 'known'; lists: readonly ShownList[] };

/** The steps from an address to a list in use. `progress`: `null` before anything was told. */
export type SubscribeState =
  | { kind: 'idle' }
  | { kind: 'looking'; address: string; progress: ListProgress | null }
  | { kind: 'offered'; offer: ListOffer }
  | { kind: 'subscribing'; offer: ListOffer; progress: ListProgress | null }
  | { kind: 'done'; title: Localised }
  | { kind: 'refused'; fault: ListFault; address: string }
  /** The fault is ours, not the list’s. */
  | { kind: 'refused'; reason: Reason; address: string };

export interface SubscribeActions {
  /**
   * What is at this address? Nothing is kept. `address`: as it was typed, without space around it; never empty. Called
   * within the click: after `notPermitted` the browser's question for permission follows.
   */
  onLook(address: string): void;
  /** Do not go on: `looking`, `subscribing` → `idle`; nothing is left of it. */
  onAbort(): void;
  /** Take what is offered. Called within the click. */
  onSubscribe(): void;
  /** `offered` → `idle`. */
  onDecline(): void;
}

/** What becomes of the reader's reports on a list that is removed; kept ones say that their list is gone. */
export type ReportsOfRemoved = 'keep' | 'delete';

export interface ListsActions {
  /** Where reports on a list go that names these places; the reader may have set another. */
  destinationOf(reports: ListRecord['reports']): Destination;
  /** Look for a new edition now. Called within the click: after `notPermitted` the browser's question follows. */
  onUpdate(id: string): void;
  /** The same of all that were subscribed to. */
  onUpdateAll(): void;
  onSwitch(id: string, on: boolean): void;
  onRemove(id: string, reports: ReportsOfRemoved): void;
  /** Ask for the lists once more. */
  onTryAgain(): void;
}
