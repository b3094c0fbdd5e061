import type { FaultTexts } from './table.ts';

/** German. */
export const de: FaultTexts = {
  language: 'de',

  fault: {
    storageFull:
      'Auf diesem Gerät ist kein Platz mehr, es wurde also nichts gespeichert. Löschen Sie etwas und versuchen Sie es noch einmal.',
    storageLocked:
      'Was Sidenote auf diesem Gerät aufbewahrt, ist nicht erreichbar, es wurde also nichts gespeichert. Starten Sie den Browser neu und versuchen Sie es noch einmal.',
    newerDatabase:
      'Was auf diesem Gerät liegt, hat eine neuere Version von Sidenote geschrieben, es wurde also nichts gespeichert oder geändert. Aktualisieren Sie Sidenote.',
    private:
      'Aus privaten Fenstern behält Sidenote nichts. Öffnen Sie die Seite in einem gewöhnlichen Fenster, um sie zu melden.',
    claimGone: 'Diese Behauptung steht nicht mehr in der Liste. Wählen Sie eine andere.',
    mayHaveArrived: 'Diese Meldung ist vielleicht schon angekommen und lässt sich nicht mehr ändern.',
    ownFile: 'Eine der Dateien von Sidenote ist nicht lesbar. Installieren Sie Sidenote noch einmal.',
    noAnswer: 'Sidenote hat nicht geantwortet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    notForPages: 'Nur Sidenotes eigene Seiten dürfen danach fragen.',
    malformed: 'Mit dieser Form kann Sidenote nichts anfangen, es wurde also nichts geändert.',
    other: 'In Sidenote ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  },
  details: 'Einzelheiten:',
};
