import type { FaultTexts } from './table.ts';

/** Italian. */
export const it: FaultTexts = {
  language: 'it',

  fault: {
    storageFull: 'Su questo dispositivo non c’è più spazio: nulla è stato salvato. Eliminare qualcosa e riprovare.',
    storageLocked:
      'Ciò che Sidenote conserva su questo dispositivo non è raggiungibile: nulla è stato salvato. Riavviare il browser e riprovare.',
    newerDatabase:
      'Una versione più recente di Sidenote ha scritto ciò che è conservato su questo dispositivo: nulla è stato salvato o modificato. Aggiornare Sidenote.',
    private:
      'Sidenote non conserva nulla delle finestre private. Per segnalare la pagina, aprirla in una finestra normale.',
    claimGone: 'Questa affermazione non è più nell’elenco. Sceglierne un’altra.',
    mayHaveArrived: 'Questa segnalazione forse è già arrivata e non si può più modificare.',
    ownFile: 'Uno dei file di Sidenote non si può leggere. Installare di nuovo Sidenote.',
    noAnswer: 'Sidenote non ha risposto. Ricaricare la pagina e riprovare.',
    notForPages: 'Solo le pagine di Sidenote possono chiederlo.',
    malformed: 'Sidenote non può usare questa forma: nulla è stato modificato.',
    other: 'Qualcosa non ha funzionato in Sidenote. Riprovare.',
  },
  details: 'Dettagli:',
};
