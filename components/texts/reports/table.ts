/** What a language has to be able to say of reports. Kept from the other words: the card, which is on every page, has none of these. */
import type { SEND_FAULTS } from '../../../data/outbox-entry.ts';
import type { PageDetail, ReportKind } from '../../../data/report.ts';

export type FaultCode = (typeof SEND_FAULTS)[number];
/** What the library can be asked to show. */
export type ReportFilter = 'all' | 'saved' | 'waiting' | 'sent' | 'refused';

export interface ReportTexts {
  /** Primary language subtag. */
  language: string;

  kind: Record<ReportKind, string>;
  /** Why a report was not sent, and what the reader can do about it. */
  fault: Record<FaultCode, string>;
  /** The number of an answer that has no word. */
  answered(status: number): string;
  tryAgainItself: string;
  /** A report that was sent is somewhere else now. */
  sentStays: string;
  save: string;
  saving: string;
  copy: string;

  /** In the popup, below the page. */
  line: {
    reports(count: number): string;
    waiting(count: number): string;
    refused(count: number): string;
  };

  form: {
    title: string;
    how: string;
    private: string;
    /** The quotation, and the text from which other words are chosen. */
    sentence: string;
    changeWords: string;
    changeWordsHow: string;
    textAround: string;
    kindQuestion: string;
    /** Of {@link ReportTexts.kind} `makes-claim`: what counts as that. */
    makesClaimMore: string;
    claimQuestion: string;
    /** `parts`: what the sentence does not say of the claim. */
    notSaid(parts: string): string;
    otherClaim: string;
    findClaim: string;
    noClaimFits: string;
    moreFit(count: number): string;
    note: string;
    page: Record<PageDetail, string>;
    pageQuestion: string;
    /** Where no address goes. */
    noPage: string;
    kept: string;
    /** Stands after {@link kept}. */
    sentTo(host: string): string;
    /** The same of a form at GitHub. */
    formAt(repo: string): string;
    anonymous: string;
    /** The names of what is kept. */
    part: Record<
      'sentence' | 'before' | 'after' | 'kind' | 'claim' | 'page' | 'note' | 'list' | 'engine' | 'date',
      string
    >;
    list(id: string, version: number): string;
    /** `version`: of the engine. `score`: as a percentage in this language; `null`: it was not asked. */
    engine(version: string, score: string | null): string;
    data: string;
    saveAndSend(host: string): string;
    openGithub: string;
    githubMore: string;
    githubCut: string;
    noDestination: string;
    saved: Record<ReportKind, string>;
    sending(host: string): string;
    sent(host: string): string;
    undone: string;
  };

  library: {
    title: string;
    none: string;
    filter: string;
    filters: Record<ReportFilter, string>;
    noneOfThese: string;
    claimGone: string;
    waiting: string;
    sending: string;
    sent(date: string): string;
    location: string;
    /** Before the reader's own words. */
    note: string;
    edit: string;
    cancel: string;
    send: string;
    sendAgain: string;
    tryNow: string;
    hold: string;
    delete: string;
    deleted: string;
    sendAll(count: number): string;
    export: string;
    import: string;
    importing: string;
    added(count: number): string;
    known(count: number): string;
    faulty(count: number): string;
    /** Of the file as a whole. */
    notJson: string;
    noReports: string;
    /** Before what is wrong with a report, which is in English and meant for whoever has written the file. */
    notTaken(number: number): string;
    staysHere: string;
    goesTo(host: string): string;
    goesToGithub(repo: string): string;
    change: string;
    unreadable(count: number): string;
    saveUnreadable: string;
    deleteUnreadable: string;
    more(count: number): string;
  };

  settings: {
    title: string;
    address: string;
    more: string;
    bad: string;
    saved: string;
  };
}
