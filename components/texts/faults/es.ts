import type { FaultTexts } from './table.ts';

/** Spanish. */
export const es: FaultTexts = {
  language: 'es',

  fault: {
    storageFull: 'No queda sitio en este dispositivo, así que no se ha guardado nada. Borre algo e inténtelo de nuevo.',
    storageLocked:
      'No se puede acceder a lo que Sidenote guarda en este dispositivo, así que no se ha guardado nada. Reinicie el navegador e inténtelo de nuevo.',
    newerDatabase:
      'Una versión más reciente de Sidenote ha escrito lo que hay en este dispositivo, así que no se ha guardado ni cambiado nada. Actualice Sidenote.',
    private:
      'Sidenote no guarda nada de las ventanas privadas. Para avisar de la página, ábrala en una ventana normal.',
    claimGone: 'Esta afirmación ya no está en la lista. Elija otra.',
    mayHaveArrived: 'Puede que este aviso ya haya llegado; ya no se puede cambiar.',
    ownFile: 'No se puede leer uno de los archivos de Sidenote. Vuelva a instalar Sidenote.',
    noAnswer: 'Sidenote no ha respondido. Recargue la página e inténtelo de nuevo.',
    notForPages: 'Solo las páginas de Sidenote pueden pedir esto.',
    malformed: 'Esto no tiene una forma que Sidenote pueda usar, así que no se ha cambiado nada.',
    other: 'Algo ha fallado en Sidenote. Inténtelo de nuevo.',
  },
  details: 'Detalles:',
};
