import { plural } from './plural.ts';
import type { Texts } from './table.ts';

// Italian `many` (a whole number of millions) reads like `other` here, so two forms are enough.
const sentences = plural('it', { one: '# frase confrontata', other: '# frasi confrontate' });
const claims = plural('it', { one: '# affermazione', other: '# affermazioni' });
const kind = {
  denial: 'Smentita',
  rebuttal: 'Replica',
  context: 'Contesto',
  report: 'Resoconto',
  confirmation: 'Conferma',
};

/** Italian. */
export const it: Texts = {
  language: 'it',
  direction: 'ltr',

  inLanguage: (name) => `in ${name}`,
  close: 'Chiudi',
  newTab: 'si apre in una nuova scheda',

  highlights: 'Evidenziazione',
  onSite: (host) => `su ${host}`,

  noAccess: 'Sidenote non ha guardato questa pagina.',
  noAccessMore:
    'Può guardarla una volta, adesso, oppure guardare ogni pagina di notizie che si apre. In entrambi i casi nulla lascia questo dispositivo.',
  checkThisPage: 'Esamina questa pagina',
  everyNewsPage: 'Ogni pagina di notizie',
  notWebPage: 'Sidenote non può leggere questa pagina.',
  notWebPageMore:
    'Le pagine del browser, i cataloghi di estensioni e i PDF gli sono preclusi. Aprire un articolo di giornale e riprovare.',
  notArticle: 'Questa pagina non sembra un articolo.',
  notArticleMore: 'Perciò non è stata letta.',
  readAnyway: 'Leggi comunque',
  offEverywhere: 'L’evidenziazione è disattivata.',
  offHere: 'L’evidenziazione è disattivata su questo sito.',
  switchOn: 'Attiva',
  switchOnHere: 'Attiva qui',
  reading: 'Lettura della pagina…',
  nothingFound: 'In questa pagina non è stata trovata nessuna affermazione nota.',
  failed: 'Non è stato possibile leggere questa pagina.',
  tryAgain: 'Riprova',

  claimsFound: plural('it', { one: '# affermazione in questa pagina', other: '# affermazioni in questa pagina' }),
  cardLabel: plural('it', {
    one: 'Sidenote: un’affermazione in questa frase e le risposte',
    other: 'Sidenote: # affermazioni in questa frase e le risposte',
  }),
  claimsInSentence: plural('it', { one: '# affermazione in questa frase', other: '# affermazioni in questa frase' }),
  statusIs: 'Stato:',
  status: {
    contested: 'Contestata',
    confirmed: 'Confermata',
    denied: 'Smentita',
    unproven: 'Non provata',
    // Not “corretta”, which also means right.
    corrected: 'Rettificata',
  },
  stance: {
    asserts: 'Qui è presentata come un fatto.',
    attributes: 'Qui è attribuita a qualcuno.',
    denies: 'Questa frase contiene una smentita.',
    asks: 'Qui è una domanda, non un’affermazione.',
  },
  possible: 'Corrispondenza possibile',
  yours: 'Segnalazione personale',
  takeBack: 'Ritira segnalazione',
  showOnPage: 'Mostra nella pagina:',
  moreSentences: plural('it', { one: '# altra frase', other: '# altre frasi' }),
  answers: 'Chi ha risposto',
  moreAnswers: plural('it', { one: '# altra risposta', other: '# altre risposte' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Traduzione',
  original: (language) => `Originale, in ${language}`,
  source: 'Fonte:',
  moreSources: plural('it', { one: '# altra fonte', other: '# altre fonti' }),
  unchecked: 'non ancora verificata da noi',
  disagree: 'Le fonti divergono:',
  why: 'Perché questa corrispondenza',
  whyFrom: {
    sentence: 'in questa frase',
    before: 'nelle frasi precedenti',
    title: 'nel titolo',
  },

  record: 'Il dossier',
  // Not “al”: before 8 and 11 it would have to be “all’”.
  asOf: 'aggiornamento:',
  allClaims: plural('it', { one: 'L’affermazione di questo dossier', other: 'Le # affermazioni di questo dossier' }),

  report: 'Segnala una frase',
  reportHow: 'Ne manca una? Selezionare una frase nella pagina, poi riaprire Sidenote.',
  reportSentence: 'Frase selezionata',
  reportQuestion: 'Quale affermazione fa propria, riferisce o smentisce?',
  moreClaims: plural('it', { one: '# altra affermazione', other: '# altre affermazioni' }),
  filterClaims: 'Filtra le affermazioni',
  noClaimFits: 'Nessuna affermazione contiene queste parole.',
  save: 'Salva',
  saving: 'Salvataggio…',
  saved: 'Salvata su questo dispositivo. D’ora in poi la frase è evidenziata.',
  myReports: plural('it', { one: 'Segnalazione personale (#)', other: 'Segnalazioni personali (#)' }),
  myReportsNote: 'Tutto resta su questo dispositivo, nulla viene inviato.',
  remove: 'Elimina',
  removeReport: (sentence) => `Elimina la segnalazione su «${sentence}»`,
  exportReports: 'Esporta in un file',

  coverage: (read, known) => `${sentences(read)} con ${claims(known)}, su questo dispositivo.`,
  coverageNote: 'Una frase non evidenziata non è per questo vera.',
  settings: 'Impostazioni',

  welcome: {
    title: 'Note a margine delle notizie',
    what: 'Certe affermazioni tornano anno dopo anno, con altre parole e in altre lingue. Sidenote le raccoglie in un dossier. Quando una pagina ne sostiene, riferisce o smentisce una, la frase viene evidenziata lì dove si trova. Un clic mostra chi ha risposto, quando e con quale fonte.',
    fair: 'Sidenote non dichiara falso nulla. Dice che cosa è contestato, da chi e da quando, e mostra le due parti con le rispettive date. A leggere e a giudicare è il lettore.',
    exampleLabel: 'Un esempio: una frase evidenziata e la nota accanto',
    exampleBefore: 'Il documento torna su una vecchia questione. ',
    exampleMarked: 'Netflix, vi si legge, aveva accesso alle caselle di posta private di utenti di Facebook.',
    exampleAfter: ' Le due società avevano già risposto.',
    exampleHeading: 'La smentita di Meta',
    exampleQuote: 'Scandalosamente falso. Meta non ha condiviso con Netflix i messaggi privati delle persone.',
    privacyTitle: 'Che cosa legge, e dove va a finire',
    privacy:
      'Il testo dell’articolo, nient’altro. Viene confrontato con il dossier sul dispositivo. Nulla viene inviato, né ciò che si legge né ciò che è stato trovato. Anche le segnalazioni personali restano qui, finché non si sceglie di esportarle.',
    choiceTitle: 'Quando può guardare Sidenote?',
    recommended: 'Consigliato',
    everywhere: 'Ogni pagina di notizie',
    everywhereMore:
      'Le affermazioni vengono evidenziate durante la lettura. Per questo ogni pagina aperta viene guardata, sul dispositivo, per capire se è un articolo. Le altre non vengono lette. Il browser chiederà l’autorizzazione.',
    click: 'Solo quando faccio clic',
    clickMore:
      'Sidenote guarda una pagina quando si preme il suo pulsante nella barra degli strumenti, e nessun’altra.',
    chosen: 'Scelta attuale',
    refused: 'Il browser non ha dato l’autorizzazione: nulla è cambiato.',
    change: 'La scelta si può cambiare qui in ogni momento.',
  },
};
