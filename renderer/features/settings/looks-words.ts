import { catalogue } from '@shared/language/catalogue'

/** What the settings of how things look and are read are called. */
export const looksWords = catalogue({
  appearance: { en: 'Appearance', de: 'Erscheinungsbild' },
  appearanceLead: { en: 'How Assay looks in all its windows.', de: 'Wie Assay in allen seinen Fenstern aussieht.' },
  asSystem: { en: 'As the system', de: 'Wie das System' },
  language: { en: 'Language', de: 'Sprache' },
  languageHint: {
    en: 'Of menus, screens and messages. Memos, exports and what you write keep theirs.',
    de: 'Von Menüs, Ansichten und Meldungen. Memos, Exporte und was Sie schreiben, behalten ihre.',
  },
  theme: { en: 'Theme', de: 'Farben' },
  themeHint: {
    en: 'High contrast of the system is always followed.',
    de: 'Hoher Kontrast des Systems gilt immer.',
  },
  light: { en: 'Light', de: 'Hell' },
  dark: { en: 'Dark', de: 'Dunkel' },
  density: { en: 'Density', de: 'Dichte' },
  densityHint: {
    en: 'How much room rows, fields and buttons take.',
    de: 'Wie viel Platz Zeilen, Felder und Schaltflächen einnehmen.',
  },
  comfortable: { en: 'Comfortable', de: 'Bequem' },
  compact: { en: 'Compact', de: 'Dicht' },
  zoom: { en: 'Zoom', de: 'Vergrößerung' },
  zoomHint: {
    en: 'Makes everything larger or smaller. The text of articles has a size of its own.',
    de: 'Macht alles größer oder kleiner. Der Text der Artikel hat eine eigene Größe.',
  },
  motion: { en: 'Motion', de: 'Bewegung' },
  motionHint: {
    en: 'Whether things fade and the caret blinks.',
    de: 'Ob etwas ein- und ausgeblendet wird und die Schreibmarke blinkt.',
  },
  nothingMoves: { en: 'Nothing moves', de: 'Nichts bewegt sich' },
  reading: { en: 'Reading', de: 'Lesen' },
  readingLead: {
    en: 'How articles are shown and imported.',
    de: 'Wie Artikel gezeigt und importiert werden.',
  },
  textSize: { en: 'Text size', de: 'Textgröße' },
  column: { en: 'Column', de: 'Spalte' },
  columnHint: { en: 'How wide the lines of the text are.', de: 'Wie breit die Zeilen des Textes sind.' },
  narrow: { en: 'Narrow', de: 'Schmal' },
  normal: { en: 'Normal', de: 'Normal' },
  wide: { en: 'Wide', de: 'Breit' },
  hedged: { en: 'Hedged language', de: 'Vorsichtige Sprache' },
  hedgedHint: {
    en: 'Marks and counts words like “may” and “likely” in the text.',
    de: 'Markiert und zählt Wörter wie „may“ und „likely“ im Text.',
  },
  map: { en: 'Map of the marks', de: 'Karte der Markierungen' },
  mapHint: { en: 'Shows beside the text where tags fall.', de: 'Zeigt neben dem Text, wo Codes stehen.' },
  preview: { en: 'Preview before import', de: 'Vorschau vor dem Import' },
  previewHint: {
    en: 'One file is shown before it is imported. Many files always go to the list of imports.',
    de: 'Eine einzelne Datei wird gezeigt, bevor sie importiert wird. Mehrere kommen immer in die Liste der Importe.',
  },
  inStep: { en: 'Windows in step', de: 'Fenster im Gleichschritt' },
  inStepHint: {
    en: 'Evidence and risks chosen in one window are shown by the other.',
    de: 'Belege und Risiken, die in einem Fenster gewählt werden, zeigt das andere.',
  },
})
