import { plural } from './plural.ts';
import type { Texts } from './table.ts';

// \u00a0: German sets an ellipsis after a whole word with a space, here one that does not break.
const sentences = plural('de', { one: '# Satz', other: '# Sätze' });
const claims = plural('de', { one: '# Behauptung', other: '# Behauptungen' });
const kind = {
  denial: 'Dementi',
  rebuttal: 'Entgegnung',
  context: 'Hintergrund',
  report: 'Bericht',
  confirmation: 'Bestätigung',
};

/** German. */
export const de: Texts = {
  language: 'de',
  direction: 'ltr',

  inLanguage: (name) => `auf ${name}`,
  close: 'Schließen',
  newTab: 'öffnet in neuem Tab',

  highlights: 'Markierungen',
  onSite: (host) => `auf ${host}`,

  noAccess: 'Sidenote hat sich diese Seite nicht angesehen.',
  noAccessMore:
    'Es darf einmal hinsehen, jetzt, oder bei jeder Nachrichtenseite, die Sie öffnen. In beiden Fällen verlässt nichts dieses Gerät.',
  checkThisPage: 'Diese Seite prüfen',
  everyNewsPage: 'Jede Nachrichtenseite',
  notWebPage: 'Diese Seite kann Sidenote nicht lesen.',
  notWebPageMore:
    'Browserseiten, Add-on-Stores und PDF-Dateien sind ihm verschlossen. Öffnen Sie einen Nachrichtenartikel und versuchen Sie es erneut.',
  notArticle: 'Diese Seite sieht nicht nach einem Artikel aus.',
  notArticleMore: 'Darum blieb sie unberührt.',
  readAnyway: 'Trotzdem lesen',
  offEverywhere: 'Die Markierungen sind ausgeschaltet.',
  offHere: 'Die Markierungen sind auf dieser Website ausgeschaltet.',
  switchOn: 'Einschalten',
  switchOnHere: 'Hier einschalten',
  reading: 'Die Seite wird gelesen\u00a0…',
  nothingFound: 'Auf dieser Seite wurde keine bekannte Behauptung gefunden.',
  failed: 'Diese Seite konnte nicht gelesen werden.',
  tryAgain: 'Erneut versuchen',

  claimsFound: plural('de', { one: '# Behauptung auf dieser Seite', other: '# Behauptungen auf dieser Seite' }),
  cardLabel: plural('de', {
    one: 'Sidenote: eine Behauptung in diesem Satz und die Antworten darauf',
    other: 'Sidenote: # Behauptungen in diesem Satz und die Antworten darauf',
  }),
  claimsInSentence: plural('de', { one: '# Behauptung in diesem Satz', other: '# Behauptungen in diesem Satz' }),
  statusIs: 'Status:',
  status: {
    contested: 'Umstritten',
    confirmed: 'Bestätigt',
    denied: 'Dementiert',
    unproven: 'Nicht belegt',
    corrected: 'Korrigiert',
  },
  stance: {
    asserts: 'Hier steht es als Tatsache.',
    attributes: 'Hier wird es jemandem zugeschrieben.',
    denies: 'Dieser Satz enthält ein Dementi.',
    asks: 'Hier wird gefragt, nicht behauptet.',
  },
  possible: 'Möglicher Treffer',
  yours: 'Von Ihnen markiert',
  takeBack: 'Markierung aufheben',
  showOnPage: 'Auf der Seite zeigen:',
  moreSentences: plural('de', { one: '# weiterer Satz', other: '# weitere Sätze' }),
  answers: 'Wer geantwortet hat',
  moreAnswers: plural('de', { one: '# weitere Antwort', other: '# weitere Antworten' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Übersetzung',
  original: (language) => `Original, auf ${language}`,
  source: 'Quelle:',
  moreSources: plural('de', { one: '# weitere Quelle', other: '# weitere Quellen' }),
  unchecked: 'von uns noch nicht geprüft',
  disagree: 'Die Quellen widersprechen sich:',
  why: 'Warum dieser Treffer',
  whyFrom: {
    sentence: 'in diesem Satz',
    before: 'in den Sätzen davor',
    title: 'im Titel',
  },

  record: 'Das Dossier',
  asOf: 'Stand:',
  allClaims: plural('de', { one: 'Die Behauptung dieses Dossiers', other: 'Die # Behauptungen dieses Dossiers' }),

  report: 'Einen Satz melden',
  reportHow: 'Fehlt einer? Wählen Sie auf der Seite einen Satz aus und öffnen Sie Sidenote erneut.',
  reportSentence: 'Ihre Auswahl',
  reportQuestion: 'Welche Behauptung stellt der Satz auf, gibt er wieder oder bestreitet er?',
  moreClaims: plural('de', { one: '# weitere Behauptung', other: '# weitere Behauptungen' }),
  filterClaims: 'Behauptungen filtern',
  noClaimFits: 'Keine Behauptung enthält diese Wörter.',
  save: 'Speichern',
  saving: 'Wird gespeichert\u00a0…',
  saved: 'Auf diesem Gerät gespeichert. Der Satz ist von nun an markiert.',
  myReports: plural('de', { one: 'Ihre Meldung (#)', other: 'Ihre Meldungen (#)' }),
  myReportsNote: 'Auf diesem Gerät aufbewahrt, an niemanden gesendet.',
  remove: 'Entfernen',
  removeReport: (sentence) => `Meldung zu „${sentence}“ entfernen`,
  exportReports: 'Als Datei exportieren',

  coverage: (read, known) => `${sentences(read)} mit ${claims(known)} verglichen, auf diesem Gerät.`,
  coverageNote: 'Ein Satz ohne Markierung ist deshalb noch nicht wahr.',
  settings: 'Einstellungen',

  welcome: {
    title: 'Randnotizen zu den Nachrichten',
    what: 'Manche Behauptungen kehren Jahr für Jahr wieder, in neuen Worten und in anderen Sprachen. Sidenote führt ein Dossier über solche Behauptungen. Wenn eine Seite, die Sie lesen, eine davon aufstellt, wiedergibt oder bestreitet, wird der Satz an Ort und Stelle markiert. Klicken Sie darauf, um zu sehen, wer wann und mit welcher Quelle geantwortet hat.',
    fair: 'Sidenote erklärt nichts für falsch. Es sagt, was umstritten ist, wer widerspricht und seit wann, und zeigt beide Seiten, jeweils mit Datum. Sie lesen, Sie urteilen.',
    exampleLabel: 'Ein Beispiel: ein markierter Satz und die Notiz daneben',
    exampleBefore: 'Der Schriftsatz griff eine alte Frage auf. ',
    exampleMarked: 'Netflix, heißt es darin, habe Zugriff auf die privaten Postfächer von Facebook-Nutzern gehabt.',
    exampleAfter: ' Beide Unternehmen hatten darauf schon früher geantwortet.',
    exampleHeading: 'Das Dementi von Meta',
    exampleQuote: 'Schockierend unwahr. Meta hat die privaten Nachrichten der Leute nicht an Netflix weitergegeben.',
    privacyTitle: 'Was es liest und wohin das geht',
    privacy:
      'Den Text des Artikels, sonst nichts. Er wird auf Ihrem Gerät mit dem Dossier verglichen. Nichts wird gesendet, weder was Sie lesen noch was gefunden wurde. Auch Ihre Meldungen bleiben hier, bis Sie sie selbst exportieren.',
    choiceTitle: 'Wann darf Sidenote hinsehen?',
    recommended: 'Empfohlen',
    everywhere: 'Bei jeder Nachrichtenseite',
    everywhereMore:
      'Behauptungen werden beim Lesen markiert. Dazu wird jede Seite, die Sie öffnen, auf Ihrem Gerät daraufhin angesehen, ob sie ein Artikel ist. Andere Seiten bleiben unberührt. Ihr Browser wird Sie um Erlaubnis bitten.',
    click: 'Nur wenn ich klicke',
    clickMore:
      'Sidenote sieht sich eine Seite an, wenn Sie auf seine Schaltfläche in der Symbolleiste klicken, und sonst keine.',
    chosen: 'Ihre derzeitige Wahl',
    refused: 'Der Browser hat die Erlaubnis nicht erteilt, es hat sich also nichts geändert.',
    change: 'Sie können das hier jederzeit ändern.',
  },
};
