import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

/** Italian. */
export const it: ListTexts = {
  language: 'it',

  title: 'Elenchi',
  what: 'Sidenote segna le affermazioni degli elenchi attivi. Chiunque può pubblicare un elenco; a chi dare fiducia lo sceglie chi legge.',
  noneOn: 'Tutti gli elenchi sono disattivati: non viene segnato nulla.',
  updateAll: 'Aggiorna tutti',

  fault: {
    badAddress:
      'Non è l’indirizzo di un elenco. Deve iniziare con https://, non contenere nome o password, e avere la chiave intera.',
    unreachable: 'L’indirizzo non ha risposto, o non in modo sicuro. Controllare l’indirizzo e la connessione.',
    notPermitted: 'Il browser non permette di interrogare questo indirizzo. Riprovare e consentirlo.',
    notThere: 'All’indirizzo non si è trovato nulla. Chiedere a chi pubblica l’elenco quello attuale.',
    otherAnswer: 'L’indirizzo ha risposto, ma non con un elenco. Riprovare più tardi.',
    elsewhere:
      'L’indirizzo porta a un altro sito, al quale non si è chiesto nulla. Se chi lo pubblica si è spostato, usare il nuovo indirizzo.',
    tooLarge: 'L’elenco è più grande di quanto annuncia, o di quanto Sidenote accetti. Avvisare chi lo pubblica.',
    truncated: 'L’elenco si è interrotto prima della fine. Riprovare.',
    badManifest: 'La scheda che descrive l’elenco è inutilizzabile. Avvisare chi lo pubblica.',
    badSignature: 'Non è firmato con la chiave giusta: può essere di qualcun altro. Chiedere a chi lo pubblica.',
    otherList:
      'L’indirizzo ha un altro elenco o un’altra edizione rispetto al previsto. Per vedere che cosa c’è, guardarlo di nuovo.',
    olderVersion:
      'L’indirizzo ha un’edizione più vecchia di una già ricevuta, che quindi non è stata presa. Avvisare chi lo pubblica.',
    badDigest: 'Non è l’elenco che è stato firmato: è stato cambiato o danneggiato per strada. Riprovare più tardi.',
    notJson: 'Ciò che si trova all’indirizzo non è un elenco di affermazioni. Controllare l’indirizzo.',
    badList: 'L’elenco contiene un errore e non è stato preso. Avvisare chi lo pubblica.',
    tooManyClaims:
      'L’elenco ha più affermazioni di quante Sidenote ne accetti. Chiedere a chi lo pubblica di dividerlo.',
    sameId: 'C’è già questo elenco, o un altro con lo stesso nome. Per avere questo, togliere prima quello.',
    full: 'Su questo dispositivo non c’è spazio. Liberarne e riprovare.',
    notCompiled: 'Sidenote non è riuscito ad accoglierlo. La colpa è nostra, non dell’elenco. Riprovare più tardi.',
  },
  answered: (status) => `Ha risposto con il numero ${status}.`,
  atMost: (size) => `Il limite è di ${size}.`,
  forPublisher: 'Per chi lo pubblica:',
  goesOn: 'L’edizione presente continua a funzionare.',
  marksNothing: 'Per ora non segna nulla.',

  list: {
    marks: 'Segna le pagine',
    bundled: 'Fornito con Sidenote e rinnovato con lui.',
    languages: 'Lingue:',
    size: 'Dimensioni:',
    signed: 'Firmato. Chiave:',
    notSigned: 'Non firmato: chi ne controlla l’indirizzo può cambiarlo.',
    reportsTo: 'Le segnalazioni vanno a',
    reportsAtGithub: (repo) => `${repo} su GitHub`,
    noReports: 'Non indica un indirizzo per le segnalazioni, che restano su questo dispositivo.',
    checked: 'Ultimo controllo:',
    stale: (date) =>
      `Scaduto: chi lo pubblica ne rispondeva fino al ${date}. Funziona ancora, ma possono esserci risposte più recenti.`,
    editions: plural('it', { one: '# edizione finora', other: '# edizioni finora' }),
    update: 'Aggiorna adesso',
    allowUpdate: 'Consenti e aggiorna',
    updating: 'Aggiornamento…',
    updated: (version) => `Ora è in uso la versione ${version}.`,
    nothingNew: 'Niente di nuovo.',
    remove: 'Togli',
    removing: 'Rimozione in corso…',
    removed: 'Non più in uso:',
  },

  removal: {
    sure: 'Le sue affermazioni non saranno più segnate.',
    reports: plural('it', {
      one: '# segnalazione lo riguarda. Se resta, dirà che il suo elenco non c’è più.',
      other: '# segnalazioni lo riguardano. Se restano, diranno che il loro elenco non c’è più.',
    }),
    keepList: 'Conserva l’elenco',
    remove: 'Toglilo',
    keepReports: 'Toglilo e conserva le segnalazioni',
    deleteReports: 'Toglilo con le segnalazioni',
  },

  subscribe: {
    title: 'Abbonarsi a un elenco',
    address: 'Indirizzo di un elenco',
    more: 'Incollare o trascinare qui ciò che fornisce chi lo pubblica. Si vede che cos’è prima di conservare alcunché.',
    look: 'Guarda',
    allowLook: 'Consenti e guarda',
    looking: (host) => `Uno sguardo a ${host}…`,
    stop: 'Interrompi',
    notKept: 'Non è stato conservato nulla.',
    offered: 'Ecco che cosa c’è',
    part: {
      publisher: 'Pubblicato da',
      claims: 'Affermazioni',
      languages: 'Lingue',
      licence: 'Licenza',
      edition: 'Edizione',
      size: 'Dimensioni',
      reports: 'Segnalazioni',
      address: 'Indirizzo',
      key: 'Chiave',
    },
    keyNamed:
      'L’elenco è firmato con la chiave indicata nell’indirizzo. Confrontarla con quella mostrata altrove da chi lo pubblica.',
    keyOnTrust:
      'L’indirizzo non indica una chiave. Questa viene dallo stesso luogo dell’elenco: confrontarla con quella mostrata altrove da chi lo pubblica.',
    noKey:
      'L’indirizzo non indica una chiave: nessuno risponde di questo elenco. Chi controlla l’indirizzo può cambiare ciò che dice.',
    expired: 'È già scaduto.',
    does: 'Con l’abbonamento',
    marks: 'Le sue affermazioni sono segnate nelle pagine lette, con le sue risposte.',
    asks: 'Una volta al giorno si chiede all’indirizzo se c’è una nuova edizione.',
    learns: (host) => `${host} viene così a sapere l’indirizzo internet di chi legge e nient’altro: non ciò che legge.`,
    yes: 'Abbonati',
    no: 'No',
    subscribing: 'L’elenco viene accolto…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} ricevuti` : `${size} ricevuti su ${of}`),
      checking: 'Verifica in corso…',
      preparing: 'Preparazione in corso…',
    },
    done: 'In uso da ora:',
  },
};
