import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { Nearness } from '@shared/retrieval/co-occurrence'
import type { Over } from '@shared/retrieval/frequencies'
import type { ReadingOrder } from '@shared/retrieval/saturation'
import type { Measure } from '@shared/retrieval/tag-by-source'

/** The ways to see what was found, as they are switched. */
export const VIEW_NAMES = catalogue({
  list: { en: 'List', de: 'Liste' },
  frequencies: { en: 'Frequencies', de: 'Häufigkeiten' },
  together: { en: 'Tags together', de: 'Codes zusammen' },
  sources: { en: 'By source', de: 'Nach Quelle' },
  saturation: { en: 'Saturation', de: 'Sättigung' },
  gaps: { en: 'Gaps', de: 'Lücken' },
})
export type ViewId = keyof typeof VIEW_NAMES

/** How tags and sources come to so many, after so many without a new one. */
type Reached = { tags: number; sources: number; quiet: number }

const reached = {
  en: ({ tags, sources, quiet }: Reached) =>
    `${counted(tags, 'tag', 'tags')} after ${counted(sources, 'source', 'sources')}; the last ${counted(quiet, 'source', 'sources')} brought none`,
  de: ({ tags, sources, quiet }: Reached) =>
    `${counted(tags, 'Code', 'Codes')} nach ${counted(sources, 'Quelle', 'Quellen')}; ${formOf(quiet, { one: 'die letzte Quelle brachte', other: `die letzten ${formatCount(quiet)} Quellen brachten` })} keine neuen`,
}

/** Tables and plots of passages, and what is chosen about them. */
export const viewWords = catalogue({
  copyTable: { en: 'Copy table', de: 'Tabelle kopieren' },
  counting: { en: 'Counting…', de: 'Wird gezählt…' },
  noneTagged: {
    en: 'None of these passages has a tag. Tag passages in the reader, or ask for others.',
    de: 'Keine dieser Stellen hat einen Code. Codieren Sie Stellen beim Lesen, oder fragen Sie nach anderen.',
  },
  sizeOf: (title: string, rows: number, columns: number) => ({
    en: `${title}: ${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
    de: `${title}: ${counted(rows, 'Zeile', 'Zeilen')}, ${counted(columns, 'Spalte', 'Spalten')}`,
  }),
  table: (title: string) => ({ en: `${title}: table`, de: `${title}: Tabelle` }),
  moreOf: (rows: number) => ({
    en: `Show more of ${counted(rows, 'row', 'rows')}`,
    de: `Mehr von ${counted(rows, 'Zeile', 'Zeilen')} anzeigen`,
  }),
  firstRows: (count: number) => ({
    en: `The first ${count} rows; the table has all.`,
    de: `Die ersten ${count} Zeilen; die Tabelle enthält alle.`,
  }),
  withChildren: { en: 'With child tags', de: 'Mit untergeordneten Codes' },

  together: { en: 'Tags that stand together', de: 'Codes, die zusammen stehen' },
  togetherWhen: { en: 'Together when', de: 'Was als zusammen gilt' },
  both: (one: string, other: string, count: string) => ({
    en: `${one} and ${other} ${count}`,
    de: `${one} und ${other} ${count}`,
  }),
  most: (cells: string) => ({ en: `most: ${cells}`, de: `am meisten: ${cells}` }),
  noneTogether: { en: 'nothing stands together', de: 'nichts steht zusammen' },
  textsUnread: (count: number) => ({
    en: `${counted(count, 'text', 'texts')} could not be read; there, only shared words count as one paragraph.`,
    de: `${counted(count, 'Text', 'Texte')} ${formOf(count, { one: 'war', other: 'waren' })} nicht zu lesen; dort gelten nur gemeinsame Wörter als ein Absatz.`,
  }),

  frequencies: { en: 'How often tags are used', de: 'Wie oft Codes verwendet werden' },
  by: { en: 'By', de: 'Nach' },

  bySource: { en: 'Tags of each source', de: 'Codes jeder Quelle' },
  count: { en: 'Count', de: 'Zählen' },

  saturation: { en: 'New tags, source by source', de: 'Neue Codes, Quelle für Quelle' },
  order: { en: 'Order of the sources', de: 'Reihenfolge der Quellen' },
  reached: (of: Reached) => ({ en: `${reached.en(of)}.`, de: `${reached.de(of)}.` }),
  whatIsDrawn: (of: Reached) => ({
    en: `Line: all tags by then. Bars: new tags. ${reached.en(of)}.`,
    de: `Linie: alle Codes bis dahin. Balken: neue Codes. ${reached.de(of)}.`,
  }),
  firstSource: { en: 'First source', de: 'Erste Quelle' },
  lastSource: { en: 'Last source', de: 'Letzte Quelle' },

  looking: { en: 'Looking…', de: 'Suche läuft…' },
  none: { en: 'None.', de: 'Keine.' },
  passages: (count: number) => ({
    en: counted(count, 'passage', 'passages'),
    de: counted(count, 'Stelle', 'Stellen'),
  }),
  showMore: { en: 'Show more', de: 'Mehr anzeigen' },
})

/** When tags stand together. */
export const NEARNESS_NAMES: Readonly<Record<Nearness, string>> = catalogue({
  words: { en: 'Sharing words', de: 'Gemeinsame Wörter' },
  paragraph: { en: 'In one paragraph', de: 'Im selben Absatz' },
  source: { en: 'In one source', de: 'In derselben Quelle' },
})

/** Over what the uses of tags are spread. */
export const OVER_NAMES: Readonly<Record<Over, string>> = catalogue({
  source: { en: 'Source', de: 'Quelle' },
  year: { en: 'Year published', de: 'Erscheinungsjahr' },
  month: { en: 'Month published', de: 'Erscheinungsmonat' },
})

/** In which order the sources are gone through. */
export const ORDER_NAMES: Readonly<Record<ReadingOrder, string>> = catalogue({
  imported: { en: 'As imported', de: 'Wie importiert' },
  published: { en: 'As published', de: 'Wie erschienen' },
})

/** What is counted of a tag in a source. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = catalogue({
  count: { en: 'Passages', de: 'Stellen' },
  share: { en: 'Share of the text', de: 'Anteil am Text' },
})
