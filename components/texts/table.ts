/** What a language has to be able to say. Every table has all of it; the compiler sees to that. */
import type { ClaimStatus, ResponseKind } from '../../data/claim-list.ts';
import type { ShownEvidence, ShownMatch } from '../sentence.ts';
import type { TimelineWords } from '../timeline/words.ts';

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
  alwaysOnSite(host: string): string;
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
  /** Said of a page that was read because the reader asked this once. */
  checkedOnce: string;
  allowedOnSite(host: string): string;
  /** Frames of other sites, which the access to this page does not reach. */
  framesNotRead: string;

  claimsFound(count: number): string;
  /** The two orders in which the popup lists what was found. */
  byClaim: string;
  inReadingOrder: string;
  /** For screen readers, when a page was found to make claims. */
  announced(claims: number): string;
  /** For screen readers, when the reader goes from match to match. */
  sentenceOf(at: number, all: number, sentence: string): string;
  cardLabel(claims: number): string;
  claimsInSentence(count: number): string;
  statusIs: string;
  status: Record<ClaimStatus, string>;
  stance: Record<NonNullable<ShownMatch['stance']>, string>;
  /** The same where it is clear who speaks; `{by}` stands for their name in the page's own words. */
  stanceBy: Record<'attributes' | 'denies', string>;
  sure: string;
  possible: string;
  yours: string;
  takeBack: string;
  /** Stands before the sentence itself, for screen readers. */
  sentenceIs: string;
  mute: string;
  unmute: string;
  muted: string;
  copyAnswer: string;
  copied: string;
  copyFailed: string;
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
  moreClaims(count: number): string;

  /** Said of a match by the reader: it is wrong; there is more to say. Then what that has done. */
  notClaim: string;
  reportMatch: string;
  notMarked: string;
  undo: string;

  coverage(sentences: number, claims: number): string;
  coverageNote: string;
  settings: string;
  library: string;

  welcome: {
    title: string;
    what: string;
    fair: string;
    /** Above the sample article, which Sidenote reads like any other. */
    tryIt: string;
    /** A short article of our own. Some of its sentences make claims of the bundled list, at least one makes none. */
    sampleTitle: string;
    sample: readonly string[];
    privacyTitle: string;
    privacy: string;
    choiceTitle: string;
    recommended: string;
    everywhere: string;
    everywhereMore: string;
    sites: string;
    sitesMore: string;
    /** The field for a site's name, and the button beside it. */
    siteName: string;
    allowSite: string;
    removeSite(host: string): string;
    notASite: string;
    click: string;
    clickMore: string;
    chosen: string;
    refused: string;
    change: string;
  };

  timeline: TimelineWords;

  libraryPage: {
    title: string;
    /** The parts of the page. */
    stories: string;
    thisPage: string;
    search: string;
    searchHint: string;
    results(count: number): string;
    noResult: string;
    /** Of a claim list. */
    publisher: string;
    licence: string;
    version(number: number, date: string): string;
    listClaims(count: number): string;
    timeline: string;
    claims: string;
    answers: string;
    sources: string;
    noPage: string;
    language: string;
    languageAuto: string;
    look: string;
    styles: Record<'tint' | 'line', string>;
    colours: Record<'amber' | 'blue' | 'green' | 'violet' | 'text', string>;
    sample: string;
    colour: string;
    legend: string;
    /** Of a sentence whose stance is not clear. */
    unclear: string;
    hover: string;
    hoverMore: string;
    reach: string;
    offSites: string;
    noOffSites: string;
    switchOnSite(host: string): string;
    mutedClaims: string;
    noMutedClaims: string;
    keyboard: string;
    commands: Record<'next-match' | 'previous-match' | 'open-card' | 'report' | 'toggle', string>;
    noKey: string;
    keyboardMore: string;
    deleteTitle: string;
    deleteMore: string;
    deleteAll: string;
    deleteSure: string;
    deleteYes: string;
    deleteNo: string;
    deleted: string;
  };
}
