import type { FaultTexts } from './table.ts';

/** English. */
export const en: FaultTexts = {
  language: 'en',

  fault: {
    storageFull: 'There is no room left on this device, so nothing was saved. Delete something and try again.',
    storageLocked:
      'What Sidenote keeps on this device cannot be reached, so nothing was saved. Restart the browser and try again.',
    newerDatabase:
      'A newer version of Sidenote has written what is kept on this device, so nothing was saved or changed. Update Sidenote.',
    private: 'Sidenote keeps nothing from private windows. Open the page in an ordinary window to report it.',
    claimGone: 'This claim is no longer in the list. Choose another.',
    mayHaveArrived: 'This report may have arrived already, and can no longer be changed.',
    ownFile: 'One of Sidenote’s own files cannot be read. Install Sidenote again.',
    noAnswer: 'Sidenote did not answer. Reload the page and try again.',
    notForPages: 'Only Sidenote’s own pages may ask for this.',
    malformed: 'This is not in a form that Sidenote can use, so nothing was changed.',
    other: 'Something went wrong in Sidenote. Try again.',
  },
  details: 'Details:',
};
