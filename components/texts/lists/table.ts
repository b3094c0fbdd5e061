/** What a language has to be able to say of claim lists. Kept from the other words: only the library has these. */
import type { LIST_FAULTS } from '../../../data/subscription.ts';

export type ListFaultCode = (typeof LIST_FAULTS)[number];

export interface ListTexts {
  /** Primary language subtag. */
  language: string;

  title: string;
  what: string;
  /** Said where every list is switched off. */
  noneOn: string;
  updateAll: string;

  /** What went wrong and what the reader can do: said of a list in use and of one that is looked at. */
  fault: Record<ListFaultCode, string>;
  /** The number of an answer that has no word. */
  answered(status: string): string;
  /** `limit`: a size with its unit, or a number. */
  atMost(limit: string): string;
  /** Before what is wrong in particular, which is in English and meant for whoever makes the list. */
  forPublisher: string;
  /** After a fault of a list in use. */
  goesOn: string;
  /** The same of a list that is on and could not be taken in together with the others. */
  marksNothing: string;

  list: {
    /** The label of its switch. */
    marks: string;
    bundled: string;
    languages: string;
    size: string;
    signed: string;
    notSigned: string;
    reportsTo: string;
    reportsAtGithub(repo: string): string;
    noReports: string;
    /** Before "3 hours ago". */
    checked: string;
    /** `date`: the day until which its publisher vouches for it. */
    stale(date: string): string;
    editions(count: number): string;
    update: string;
    /** The same where the browser will ask for permission. */
    allowUpdate: string;
    updating: string;
    updated(version: number): string;
    nothingNew: string;
    remove: string;
    removing: string;
    /** Before the title of a list that was removed. */
    removed: string;
  };

  removal: {
    sure: string;
    /** How many of the reader's reports are about it, and what becomes of them. */
    reports(count: number): string;
    keepList: string;
    remove: string;
    keepReports: string;
    deleteReports: string;
  };

  subscribe: {
    title: string;
    address: string;
    more: string;
    look: string;
    /** The same where the browser will ask for permission. */
    allowLook: string;
    looking(host: string): string;
    stop: string;
    notKept: string;
    offered: string;
    part: Record<
      'publisher' | 'claims' | 'languages' | 'licence' | 'edition' | 'size' | 'reports' | 'address' | 'key',
      string
    >;
    /** Of the key's fingerprint: where the key comes from, and what to do with it. */
    keyNamed: string;
    keyOnTrust: string;
    noKey: string;
    expired: string;
    does: string;
    marks: string;
    asks: string;
    learns(host: string): string;
    yes: string;
    no: string;
    subscribing: string;
    progress: {
      /** Sizes with their units; `of`: of how much, `null` where that is not known. */
      fetched(size: string, of: string | null): string;
      checking: string;
      preparing: string;
    };
    /** Before the title of a list that is now in use. */
    done: string;
  };
}
