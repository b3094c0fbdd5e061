import { plural } from './plural.ts';
import type { Texts } from './table.ts';

// \u00a0: French keeps a space that does not break before : ; ? ! » and after «.
const sentences = plural('fr', { one: '# phrase comparée', other: '# phrases comparées' });
const claims = plural('fr', { one: '# affirmation', other: '# affirmations' });
const kind = {
  denial: 'Démenti',
  rebuttal: 'Réfutation',
  context: 'Contexte',
  report: 'Compte rendu',
  confirmation: 'Confirmation',
};

/** French. */
export const fr: Texts = {
  language: 'fr',
  direction: 'ltr',

  inLanguage: (name) => `en ${name}`,
  close: 'Fermer',
  newTab: 'nouvel onglet',

  highlights: 'Surlignage',
  onSite: (host) => `sur ${host}`,

  noAccess: 'Sidenote n’a pas regardé cette page.',
  noAccessMore:
    'Il peut la regarder une fois, maintenant, ou regarder chaque page d’actualité que vous ouvrez. Dans les deux cas, rien ne quitte cet appareil.',
  checkThisPage: 'Examiner cette page',
  everyNewsPage: 'Chaque page d’actualité',
  notWebPage: 'Sidenote ne peut pas lire cette page.',
  notWebPageMore:
    'Les pages du navigateur, les catalogues d’extensions et les PDF lui sont fermés. Ouvrez un article de presse et réessayez.',
  notArticle: 'Cette page ne ressemble pas à un article.',
  notArticleMore: 'Elle n’a donc pas été lue.',
  readAnyway: 'Lire quand même',
  offEverywhere: 'Le surlignage est désactivé.',
  offHere: 'Le surlignage est désactivé sur ce site.',
  switchOn: 'Activer',
  switchOnHere: 'Activer ici',
  reading: 'Lecture de la page…',
  nothingFound: 'Aucune affirmation connue n’a été trouvée sur cette page.',
  failed: 'Cette page n’a pas pu être lue.',
  tryAgain: 'Réessayer',

  claimsFound: plural('fr', { one: '# affirmation sur cette page', other: '# affirmations sur cette page' }),
  cardLabel: plural('fr', {
    one: 'Sidenote\u00a0: une affirmation dans cette phrase et ses réponses',
    other: 'Sidenote\u00a0: # affirmations dans cette phrase et leurs réponses',
  }),
  claimsInSentence: plural('fr', { one: '# affirmation dans cette phrase', other: '# affirmations dans cette phrase' }),
  statusIs: 'Statut\u00a0:',
  status: {
    contested: 'Contestée',
    confirmed: 'Confirmée',
    denied: 'Démentie',
    unproven: 'Non établie',
    corrected: 'Corrigée',
  },
  stance: {
    asserts: 'Ici, c’est affirmé comme un fait.',
    attributes: 'Ici, c’est attribué à quelqu’un.',
    denies: 'Cette phrase contient un démenti.',
    asks: 'Ici, c’est une question, pas une affirmation.',
  },
  possible: 'Correspondance possible',
  yours: 'Marquée par vous',
  takeBack: 'Retirer la marque',
  showOnPage: 'Montrer sur la page\u00a0:',
  moreSentences: plural('fr', { one: '# autre phrase', other: '# autres phrases' }),
  answers: 'Qui a répondu',
  moreAnswers: plural('fr', { one: '# autre réponse', other: '# autres réponses' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Traduction',
  original: (language) => `Version originale, en ${language}`,
  source: 'Source\u00a0:',
  moreSources: plural('fr', { one: '# autre source', other: '# autres sources' }),
  unchecked: 'pas encore vérifiée par nous',
  disagree: 'Les sources divergent\u00a0:',
  why: 'Pourquoi cette correspondance',
  whyFrom: {
    sentence: 'dans cette phrase',
    before: 'dans les phrases qui précèdent',
    title: 'dans le titre',
  },

  record: 'Le dossier',
  asOf: 'mis à jour\u00a0:',
  allClaims: plural('fr', { one: 'L’affirmation de ce dossier', other: 'Les # affirmations de ce dossier' }),

  report: 'Signaler une phrase',
  reportHow: 'Il en manque une\u00a0? Sélectionnez une phrase dans la page, puis rouvrez Sidenote.',
  reportSentence: 'Vous avez sélectionné',
  reportQuestion: 'Quelle affirmation reprend-elle, rapporte-t-elle ou dément-elle\u00a0?',
  moreClaims: plural('fr', { one: '# autre affirmation', other: '# autres affirmations' }),
  filterClaims: 'Filtrer les affirmations',
  noClaimFits: 'Aucune affirmation ne contient ces mots.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Enregistré sur cet appareil. La phrase est désormais surlignée.',
  myReports: plural('fr', { one: 'Votre signalement (#)', other: 'Vos signalements (#)' }),
  myReportsNote: 'Tout reste sur cet appareil, rien n’est envoyé.',
  remove: 'Supprimer',
  removeReport: (sentence) => `Supprimer le signalement de «\u00a0${sentence}\u00a0»`,
  exportReports: 'Exporter dans un fichier',

  coverage: (read, known) => `${sentences(read)} à ${claims(known)}, sur cet appareil.`,
  coverageNote: 'Une phrase non surlignée n’est pas vraie pour autant.',
  settings: 'Réglages',

  welcome: {
    title: 'Des notes en marge de l’actualité',
    what: 'Certaines affirmations reviennent d’année en année, en d’autres mots et en d’autres langues. Sidenote en tient le dossier. Quand une page que vous lisez affirme, rapporte ou dément l’une d’elles, la phrase est surlignée là où elle se trouve. Cliquez dessus\u00a0: vous verrez qui a répondu, quand, et avec quelle source.',
    fair: 'Sidenote ne dit jamais qu’une chose est fausse. Il dit ce qui est contesté, par qui et depuis quand, et montre les deux côtés avec leurs dates. Vous lisez, vous jugez.',
    exampleLabel: 'Un exemple\u00a0: une phrase surlignée et la note à côté',
    exampleBefore: 'Le document revient sur une vieille question. ',
    exampleMarked: 'Netflix, y lit-on, avait accès aux boîtes de réception privées d’utilisateurs de Facebook.',
    exampleAfter: ' Les deux entreprises avaient déjà répondu.',
    exampleHeading: 'Le démenti de Meta',
    exampleQuote: 'Outrageusement faux. Meta n’a pas communiqué à Netflix les messages privés des gens.',
    privacyTitle: 'Ce qu’il lit, et où cela va',
    privacy:
      'Le texte de l’article, rien d’autre. Il est comparé au dossier sur votre appareil. Rien n’est envoyé, ni ce que vous lisez ni ce qui a été trouvé. Vos signalements restent ici eux aussi, tant que vous ne les exportez pas vous-même.',
    choiceTitle: 'Quand Sidenote peut-il regarder\u00a0?',
    recommended: 'Recommandé',
    everywhere: 'Chaque page d’actualité',
    everywhereMore:
      'Les affirmations sont surlignées pendant la lecture. Pour cela, chaque page que vous ouvrez est regardée, sur votre appareil, pour savoir si c’est un article. Les autres ne sont pas lues. Votre navigateur vous demandera l’autorisation.',
    click: 'Seulement quand je clique',
    clickMore: 'Sidenote regarde une page quand vous cliquez sur son bouton dans la barre d’outils, et aucune autre.',
    chosen: 'Votre choix actuel',
    refused: 'Le navigateur n’a pas donné l’autorisation\u00a0: rien n’a changé.',
    change: 'Vous pouvez changer d’avis ici à tout moment.',
  },
};
