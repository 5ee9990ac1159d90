import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** What the pieces of the interface say that know nothing of risks: fields, dialogs, lists, panes. */
export const uiWords = catalogue({
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  close: { en: 'Close', de: 'Schließen' },
  discardTyped: { en: 'Discard what I typed', de: 'Eingaben verwerfen' },
  dayTyped: { en: 'e.g. 14 Sep 2026', de: 'z. B. 14. Sept. 2026' },
  calendarOf: (field: string) => ({ en: `Calendar: ${field}`, de: `Kalender: ${field}` }),
  lengthOf: (length: number, limit: number) => ({
    en: `${formatCount(length)} of ${formatCount(limit)} characters`,
    de: `${formatCount(length)} von ${formatCount(limit)} Zeichen`,
  }),

  overtaken: {
    en: 'Other words were saved here meanwhile. Leave the field to put yours in their place; Escape brings them back.',
    de: 'Inzwischen wurde hier anderes gespeichert. Verlassen Sie das Feld, um es durch Ihre Eingabe zu ersetzen; Esc holt es zurück.',
  },
  typedBefore: {
    en: 'Typed before and not finished. Leave the field to keep it; Escape brings back what is saved.',
    de: 'Früher eingegeben und nicht abgeschlossen. Verlassen Sie das Feld, um es zu behalten; Esc holt das Gespeicherte zurück.',
  },
  savedIsBack: {
    en: 'What was saved is back. Ctrl+Z brings back what you typed.',
    de: 'Das Gespeicherte ist zurück. Strg+Z holt Ihre Eingabe zurück.',
  },

  findPrevious: { en: 'Find previous (Shift+Enter)', de: 'Rückwärts suchen (Umschalt+Eingabe)' },
  findNext: { en: 'Find next (Enter)', de: 'Weitersuchen (Eingabe)' },
  byEscape: (act: string) => ({ en: `${act} (Escape)`, de: `${act} (Esc)` }),
  looking: { en: 'Looking…', de: 'Wird gesucht…' },
  notFound: { en: 'Not found', de: 'Nicht gefunden' },
  placeOf: (place: number, count: number) => ({ en: `${place} of ${count}`, de: `${place} von ${count}` }),
  fromTheBeginning: (place: number, count: number) => ({
    en: `From the beginning: ${place} of ${count}`,
    de: `Vom Anfang: ${place} von ${count}`,
  }),
  fromTheEnd: (place: number, count: number) => ({
    en: `From the end: ${place} of ${count}`,
    de: `Vom Ende: ${place} von ${count}`,
  }),

  noneBefore: { en: 'There is nothing before it.', de: 'Davor steht nichts.' },
  noneAfter: { en: 'There is nothing after it.', de: 'Danach steht nichts.' },

  howToRead: { en: 'How to read this', de: 'So ist das zu lesen' },
  showMore: (left: number) => ({
    en: `Show more (${formatCount(left)} left)`,
    de: `Mehr zeigen (noch ${formatCount(left)})`,
  }),
  widthOf: (pane: string) => ({ en: `Width of ${pane}`, de: `Breite: ${pane}` }),

  filters: { en: 'Filters', de: 'Filter' },
  filtersOn: (count: number) => ({ en: `Filters, ${count} on`, de: `Filter, ${count} an` }),
  filtersWithCount: (count: number) => ({ en: `Filters (${count})`, de: `Filter (${count})` }),

  chosenOf: (list: string, chosen: number, all: number) => ({
    en: `${list} · ${formatCount(chosen)} of ${formatCount(all)}`,
    de: `${list} · ${formatCount(chosen)} von ${formatCount(all)}`,
  }),
  // In English the name of the list stands in the middle of a phrase; in German it keeps its capital.
  filterList: (list: string) => ({ en: `Filter ${list.toLowerCase()}`, de: `Filter: ${list}` }),
  tickNone: { en: 'Tick none', de: 'Nichts ankreuzen' },
  tickAll: { en: 'Tick all', de: 'Alles ankreuzen' },
  noneYet: { en: 'There are none yet.', de: 'Es gibt noch keine.' },
  noneHasWords: { en: 'None has these words.', de: 'Nichts enthält diese Wörter.' },
})
