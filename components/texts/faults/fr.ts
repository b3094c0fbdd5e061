import type { FaultTexts } from './table.ts';

// \u00a0: French keeps a space that does not break before : ; ? ! » and after «.

/** French. */
export const fr: FaultTexts = {
  language: 'fr',

  fault: {
    storageFull:
      'Il n’y a plus de place sur cet appareil\u00a0: rien n’a été enregistré. Supprimez quelque chose et réessayez.',
    storageLocked:
      'Ce que Sidenote conserve sur cet appareil est inaccessible\u00a0: rien n’a été enregistré. Redémarrez le navigateur et réessayez.',
    newerDatabase:
      'Une version plus récente de Sidenote a écrit ce qui est conservé sur cet appareil\u00a0: rien n’a été enregistré ni modifié. Mettez Sidenote à jour.',
    private:
      'Sidenote ne conserve rien des fenêtres privées. Pour signaler la page, ouvrez-la dans une fenêtre ordinaire.',
    claimGone: 'Cette affirmation n’est plus dans la liste. Choisissez-en une autre.',
    mayHaveArrived: 'Ce signalement est peut-être déjà arrivé et ne peut plus être modifié.',
    ownFile: 'Un des fichiers de Sidenote ne peut pas être lu. Réinstallez Sidenote.',
    noAnswer: 'Sidenote n’a pas répondu. Rechargez la page et réessayez.',
    notForPages: 'Seules les pages de Sidenote peuvent demander cela.',
    malformed: 'Sidenote ne peut rien faire de ce qui lui a été transmis\u00a0: rien n’a été modifié.',
    other: 'Quelque chose a échoué dans Sidenote. Réessayez.',
  },
  details: 'Détails\u00a0:',
};
