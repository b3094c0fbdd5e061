/** What the compiler is asked to do, and what it answers: small messages. The bytes lie in the database. */
import type { ListRecord } from '../../data/list-record.ts';
import type { ListFault, Subscription, WhichSubscription } from '../../data/subscription.ts';
import type { ListSource } from './list-source.ts';

/** What was signed, or is known otherwise; `null`: not known. */
export interface Expected {
  id: string | null;
  version: number | null;
  bytes: number | null;
  sha256: string | null;
}

export type CompilerJob =
  /** Is this a good list, and what is it? Nothing is kept. */
  | { kind: 'inspect'; edition: string; expected: Expected; madeBy: string }
  /**
   * Check this file, and take it as the edition in use.
   * @property subscribed the subscription whose next edition it is; `null`: it is new, and what the reader was offered
   */
  | {
      kind: 'install';
      edition: string;
      expected: Expected;
      subscribed: WhichSubscription | null;
      source: ListSource;
      /** `checked` and `next` of the subscription. Milliseconds since 1970. */
      checked: number;
      next: number;
      madeBy: string;
    }
  /** Make the index anew of the lists that are on. */
  | { kind: 'recompile'; madeBy: string };

/** What was found in a list's file. */
export interface Inspected {
  record: ListRecord;
  languages: string[];
  bytes: number;
  sha256: string;
}

export type CompilerResult =
  | { kind: 'inspected'; found: Inspected }
  | { kind: 'installed'; subscription: Subscription; leftOut: LeftOut[] }
  /** It is the very file that is in use. */
  | { kind: 'same' }
  /** The subscription, or the offer, is there no more. */
  | { kind: 'gone' }
  | { kind: 'recompiled'; leftOut: LeftOut[] }
  | { kind: 'failed'; fault: ListFault };

/** A list that is on, and could not be taken into the index. */
export interface LeftOut extends WhichSubscription {
  fault: ListFault;
}
