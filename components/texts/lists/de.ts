import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

/** German. */
export const de: ListTexts = {
  language: 'de',

  title: 'Listen',
  what: 'Sidenote markiert die Behauptungen der eingeschalteten Listen. Jeder darf eine Liste veröffentlichen; Sie wählen, wem Sie trauen.',
  noneOn: 'Alle Listen sind ausgeschaltet: Es wird nichts markiert.',
  updateAll: 'Alle aktualisieren',

  fault: {
    badAddress:
      'Das ist keine Adresse einer Liste. Sie beginnt mit https://, enthält weder Namen noch Passwort, und ihr Schlüssel ist vollständig.',
    unreachable: 'Die Adresse hat nicht oder nicht sicher geantwortet. Prüfen Sie die Adresse und Ihre Verbindung.',
    notPermitted: 'Ihr Browser erlaubt nicht, dort nachzufragen. Versuchen Sie es noch einmal und erlauben Sie es.',
    notThere: 'Unter der Adresse war nichts zu finden. Fragen Sie den Herausgeber nach der jetzigen.',
    otherAnswer: 'Die Adresse hat geantwortet, aber nicht mit einer Liste. Versuchen Sie es später noch einmal.',
    elsewhere:
      'Die Adresse führt zu einer anderen Website; dort wurde nichts gefragt. Ist der Herausgeber umgezogen, nehmen Sie die neue Adresse.',
    tooLarge: 'Die Liste ist größer als angekündigt oder größer, als Sidenote sie nimmt. Sagen Sie es dem Herausgeber.',
    truncated: 'Die Liste brach vor ihrem Ende ab. Versuchen Sie es noch einmal.',
    badManifest: 'Das Blatt, das die Liste beschreibt, ist nicht zu gebrauchen. Sagen Sie es dem Herausgeber.',
    badSignature:
      'Sie ist nicht mit dem richtigen Schlüssel signiert; sie kann von jemand anderem sein. Fragen Sie den Herausgeber.',
    otherList:
      'Die Adresse hat eine andere Liste oder eine andere Ausgabe als erwartet. Um zu sehen, was dort steht, sehen Sie sie neu an.',
    olderVersion:
      'Die Adresse hat eine ältere Ausgabe als eine, die Sie schon hatten; sie wurde nicht genommen. Sagen Sie es dem Herausgeber.',
    badDigest:
      'Es ist nicht die Liste, die signiert wurde: Sie wurde unterwegs verändert oder beschädigt. Versuchen Sie es später noch einmal.',
    notJson: 'Was unter der Adresse steht, ist keine Behauptungsliste. Prüfen Sie die Adresse.',
    badList: 'Die Liste enthält einen Fehler und wurde nicht genommen. Sagen Sie es dem Herausgeber.',
    tooManyClaims: 'Die Liste hat mehr Behauptungen, als Sidenote nimmt. Bitten Sie den Herausgeber, sie zu teilen.',
    sameId:
      'Sie haben diese Liste schon oder eine andere gleichen Namens. Wenn Sie diese möchten, entfernen Sie zuerst jene.',
    full: 'Auf diesem Gerät ist kein Platz dafür. Schaffen Sie welchen und versuchen Sie es noch einmal.',
    notCompiled:
      'Sidenote konnte sie nicht aufnehmen. Der Fehler liegt bei uns, nicht bei der Liste. Versuchen Sie es später noch einmal.',
  },
  answered: (status) => `Sie antwortete mit der Nummer ${status}.`,
  atMost: (size) => `Höchstens ${size} werden genommen.`,
  forPublisher: 'Für den Herausgeber:',
  goesOn: 'Die Ausgabe, die Sie haben, arbeitet weiter.',
  marksNothing: 'Solange markiert sie nichts.',

  list: {
    marks: 'Markiert Seiten',
    bundled: 'Kam mit Sidenote und wird mit ihm erneuert.',
    languages: 'Sprachen:',
    size: 'Größe:',
    signed: 'Signiert. Schlüssel:',
    notSigned: 'Nicht signiert: Wer über die Adresse verfügt, kann sie ändern.',
    reportsTo: 'Meldungen gehen an',
    reportsAtGithub: (repo) => `${repo} bei GitHub`,
    noReports: 'Sie nennt keine Adresse für Meldungen: Ihre bleiben auf diesem Gerät.',
    checked: 'Zuletzt nachgesehen:',
    stale: (date) =>
      `Nicht mehr aktuell: Ihr Herausgeber stand bis ${date} dafür ein. Sie arbeitet weiter, aber vielleicht gibt es neuere Antworten.`,
    editions: plural('de', { one: '# Ausgabe bisher', other: '# Ausgaben bisher' }),
    update: 'Jetzt aktualisieren',
    allowUpdate: 'Erlauben und aktualisieren',
    updating: 'Wird aktualisiert\u00a0…',
    updated: (version) => `Version ${version} ist jetzt in Gebrauch.`,
    nothingNew: 'Es gibt nichts Neues.',
    remove: 'Entfernen',
    removing: 'Wird entfernt\u00a0…',
    removed: 'Nicht mehr in Gebrauch:',
  },

  removal: {
    sure: 'Ihre Behauptungen werden dann nicht mehr markiert.',
    reports: plural('de', {
      one: '# Ihrer Meldungen gilt ihr. Behalten Sie sie, so steht dabei, dass es die Liste nicht mehr gibt.',
      other: '# Ihrer Meldungen gelten ihr. Behalten Sie sie, so steht dabei, dass es die Liste nicht mehr gibt.',
    }),
    keepList: 'Liste behalten',
    remove: 'Entfernen',
    keepReports: 'Entfernen, meine Meldungen behalten',
    deleteReports: 'Mit meinen Meldungen entfernen',
  },

  subscribe: {
    title: 'Eine Liste abonnieren',
    address: 'Adresse einer Liste',
    more: 'Fügen Sie ein oder ziehen Sie hierher, was der Herausgeber nennt. Sie sehen, was es ist, bevor etwas behalten wird.',
    look: 'Ansehen',
    allowLook: 'Erlauben und ansehen',
    looking: (host) => `${host} wird angesehen\u00a0…`,
    stop: 'Abbrechen',
    notKept: 'Es wurde nichts behalten.',
    offered: 'Das ist dort zu finden',
    part: {
      publisher: 'Herausgeber',
      claims: 'Behauptungen',
      languages: 'Sprachen',
      licence: 'Lizenz',
      edition: 'Ausgabe',
      size: 'Größe',
      reports: 'Meldungen',
      address: 'Adresse',
      key: 'Schlüssel',
    },
    keyNamed:
      'Die Liste ist mit dem Schlüssel signiert, den die Adresse nennt. Vergleichen Sie ihn mit dem, was der Herausgeber anderswo zeigt.',
    keyOnTrust:
      'Die Adresse nennt keinen Schlüssel. Dieser kam vom selben Ort wie die Liste: Vergleichen Sie ihn mit dem, was der Herausgeber anderswo zeigt.',
    noKey:
      'Die Adresse nennt keinen Schlüssel: Niemand steht für diese Liste ein. Wer über die Adresse verfügt, kann ändern, was sie sagt.',
    expired: 'Sie ist schon nicht mehr aktuell.',
    does: 'Wenn Sie sie abonnieren',
    marks: 'Ihre Behauptungen werden auf den Seiten, die Sie lesen, markiert und ihre Antworten gezeigt.',
    asks: 'Einmal am Tag wird dort gefragt, ob es eine neue Ausgabe gibt.',
    learns: (host) => `${host} erfährt dabei Ihre Internetadresse und sonst nichts: nicht, was Sie lesen.`,
    yes: 'Abonnieren',
    no: 'Nein',
    subscribing: 'Die Liste wird aufgenommen\u00a0…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} sind da` : `${size} von ${of} sind da`),
      checking: 'Sie wird geprüft\u00a0…',
      preparing: 'Sie wird vorbereitet\u00a0…',
    },
    done: 'Von jetzt an in Gebrauch:',
  },
};
