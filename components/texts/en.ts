import { plural } from './plural.ts';
import type { Texts } from './table.ts';

const sentences = plural('en', { one: '# sentence', other: '# sentences' });
const claims = plural('en', { one: '# claim', other: '# claims' });
const kind = {
  denial: 'Denial',
  rebuttal: 'Rebuttal',
  context: 'Context',
  report: 'Report',
  confirmation: 'Confirmation',
};

/** English. */
export const en: Texts = {
  language: 'en',
  direction: 'ltr',

  inLanguage: (name) => `in ${name}`,
  close: 'Close',
  newTab: 'opens in a new tab',

  highlights: 'Highlights',
  onSite: (host) => `on ${host}`,

  noAccess: 'Sidenote has not looked at this page.',
  noAccessMore: 'It may look once, now, or at every news page you open. Either way nothing leaves this device.',
  checkThisPage: 'Check this page',
  everyNewsPage: 'Every news page',
  notWebPage: 'This is not a page Sidenote can read.',
  notWebPageMore: 'Browser pages, add-on stores and PDF files are closed to it. Open a news article and try again.',
  notArticle: 'This page does not look like an article.',
  notArticleMore: 'So it was left alone.',
  readAnyway: 'Read anyway',
  offEverywhere: 'Highlights are switched off.',
  offHere: 'Highlights are switched off on this site.',
  switchOn: 'Switch them on',
  switchOnHere: 'Switch them on here',
  reading: 'Reading the page…',
  nothingFound: 'No known claim was found on this page.',
  failed: 'This page could not be read.',
  tryAgain: 'Try again',

  claimsFound: plural('en', { one: '# claim on this page', other: '# claims on this page' }),
  cardLabel: plural('en', {
    one: 'Sidenote: a claim in this sentence and its answers',
    other: 'Sidenote: # claims in this sentence and their answers',
  }),
  claimsInSentence: plural('en', { one: '# claim in this sentence', other: '# claims in this sentence' }),
  statusIs: 'Status:',
  status: {
    contested: 'Contested',
    confirmed: 'Confirmed',
    denied: 'Denied',
    unproven: 'Unproven',
    corrected: 'Corrected',
  },
  stance: {
    asserts: 'Here it is stated as fact.',
    attributes: 'Here it is attributed to someone.',
    denies: 'This sentence carries a denial.',
    asks: 'Here it is asked, not stated.',
  },
  possible: 'Possible match',
  yours: 'Marked by you',
  takeBack: 'Unmark',
  showOnPage: 'Show on the page:',
  moreSentences: plural('en', { one: '# more sentence', other: '# more sentences' }),
  answers: 'Who answered',
  moreAnswers: plural('en', { one: '# more answer', other: '# more answers' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Translation',
  original: (language) => `Original, in ${language}`,
  source: 'Source:',
  moreSources: plural('en', { one: '# more source', other: '# more sources' }),
  unchecked: 'not checked by us yet',
  disagree: 'Sources disagree:',
  why: 'Why this matched',
  whyFrom: {
    sentence: 'in this sentence',
    before: 'in the sentences before it',
    title: 'in the title',
  },

  record: 'The record',
  asOf: 'as of',
  allClaims: plural('en', { one: 'The # claim of this record', other: 'The # claims of this record' }),

  report: 'Report a sentence',
  reportHow: 'Missed one? Select a sentence on the page, then open Sidenote again.',
  reportSentence: 'You selected',
  reportQuestion: 'Which claim does it make, report or deny?',
  moreClaims: plural('en', { one: '# more claim', other: '# more claims' }),
  filterClaims: 'Filter claims',
  noClaimFits: 'No claim has these words.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved on this device. The sentence is marked from now on.',
  myReports: plural('en', { one: 'Your report (#)', other: 'Your reports (#)' }),
  myReportsNote: 'Kept on this device and sent to nobody.',
  remove: 'Remove',
  removeReport: (sentence) => `Remove the report on “${sentence}”`,
  exportReports: 'Export as a file',

  coverage: (read, known) => `${sentences(read)} compared with ${claims(known)}, on this device.`,
  coverageNote: 'A sentence without a highlight is not thereby true.',
  settings: 'Settings',

  welcome: {
    title: 'Notes in the margin of the news',
    what: 'Some claims come back year after year, in new words and in other languages. Sidenote keeps a record of such claims. When a page you read states, reports or denies one of them, the sentence is marked where it stands. Press it to see who answered, when, and with what source.',
    fair: 'Sidenote does not call anything false. It says what is contested, by whom and since when, and shows both sides with their dates. You read, you judge.',
    exampleLabel: 'An example: a marked sentence, and the note beside it',
    exampleBefore: 'The filing returned to an old question. ',
    exampleMarked: 'Netflix, it says, had access to Facebook users’ private inboxes.',
    exampleAfter: ' Both companies had answered that before.',
    exampleHeading: 'Meta’s denial',
    exampleQuote: "Shockingly untrue. Meta didn't share people's private messages with Netflix.",
    privacyTitle: 'What it reads, and where that goes',
    privacy:
      'The text of the article, nothing else. It is compared with the record on your device. Nothing is sent anywhere, neither what you read nor what was found. Your own reports stay here too, until you export them yourself.',
    choiceTitle: 'When may Sidenote look?',
    recommended: 'Recommended',
    everywhere: 'Every news page',
    everywhereMore:
      'Claims are marked as you read. For this each page you open is looked at, on your device, to see whether it is an article. Other pages are left alone. Your browser will ask you to allow it.',
    click: 'Only when I click',
    clickMore: 'Sidenote looks at a page when you press its button in the toolbar, and at no other.',
    chosen: 'Your present choice',
    refused: 'The browser did not give the permission, so nothing has changed.',
    change: 'You can change this here at any time.',
  },
};
