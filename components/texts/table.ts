/** What a language has to be able to say. Every table has all of it; the compiler sees to that. */
import type { ClaimStatus, ResponseKind } from '../../data/claim-list.ts';
import type { ShownEvidence, ShownMatch } from '../sentence.ts';

export interface Texts {
  /** Primary language subtag. */
  language: string;
  direction: 'ltr' | 'rtl';

  /** `name`: a language's name in this language, as `Intl.DisplayNames` gives it. */
  inLanguage(name: string): string;
  close: string;
  newTab: string;

  highlights: string;
  onSite(host: string): string;

  noAccess: string;
  noAccessMore: string;
  checkThisPage: string;
  everyNewsPage: string;
  notWebPage: string;
  notWebPageMore: string;
  notArticle: string;
  notArticleMore: string;
  readAnyway: string;
  offEverywhere: string;
  offHere: string;
  switchOn: string;
  switchOnHere: string;
  reading: string;
  nothingFound: string;
  failed: string;
  tryAgain: string;

  claimsFound(count: number): string;
  cardLabel(claims: number): string;
  claimsInSentence(count: number): string;
  statusIs: string;
  status: Record<ClaimStatus, string>;
  stance: Record<NonNullable<ShownMatch['stance']>, string>;
  possible: string;
  yours: string;
  takeBack: string;
  showOnPage: string;
  moreSentences(count: number): string;
  answers: string;
  moreAnswers(count: number): string;
  kind: Record<ResponseKind, string>;
  /** The heading of a response that has none of its own. */
  responseHeading(kind: ResponseKind, party: string, year: string): string;
  translation: string;
  original(language: string): string;
  source: string;
  moreSources(count: number): string;
  unchecked: string;
  disagree: string;
  why: string;
  whyFrom: Record<ShownEvidence['from'], string>;

  record: string;
  /** Stands before a date. */
  asOf: string;
  allClaims(count: number): string;

  report: string;
  reportHow: string;
  reportSentence: string;
  reportQuestion: string;
  moreClaims(count: number): string;
  filterClaims: string;
  noClaimFits: string;
  save: string;
  saving: string;
  saved: string;
  myReports(count: number): string;
  myReportsNote: string;
  remove: string;
  removeReport(sentence: string): string;
  exportReports: string;

  coverage(sentences: number, claims: number): string;
  coverageNote: string;
  settings: string;

  welcome: {
    title: string;
    what: string;
    fair: string;
    exampleLabel: string;
    exampleBefore: string;
    exampleMarked: string;
    exampleAfter: string;
    exampleHeading: string;
    exampleQuote: string;
    privacyTitle: string;
    privacy: string;
    choiceTitle: string;
    recommended: string;
    everywhere: string;
    everywhereMore: string;
    click: string;
    clickMore: string;
    chosen: string;
    refused: string;
    change: string;
  };
}
