import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** What is said of tables: their columns, filters and groups, what was pasted, and the files they are written to. */
export const tableWords = catalogue({
  more: { en: 'More', de: 'Mehr' },
  columns: { en: 'Columns', de: 'Spalten' },
  filteredAndGroupedBy: { en: 'Filtered and grouped by', de: 'Gefiltert und gruppiert nach' },
  unfilter: (column: string) => ({
    en: `Take the filter by ${column} off`,
    de: `Filter nach „${column}“ entfernen`,
  }),
  unfilterAll: { en: 'Take all filters off', de: 'Alle Filter entfernen' },
  stopGroupingBy: (column: string) => ({
    en: `Stop grouping by ${column}`,
    de: `Nicht mehr nach „${column}“ gruppieren`,
  }),
  groupedBy: (column: string) => ({ en: `Grouped by ${column}`, de: `Gruppiert nach ${column}` }),
  thenBy: (column: string) => ({ en: `then by ${column}`, de: `dann nach ${column}` }),
  andMore: (values: string, count: number) => ({
    en: `${values} and ${count} more`,
    de: `${values} und ${count} weitere`,
  }),
  filteredBy: (column: string) => ({ en: `Filtered by ${column}.`, de: `Nach „${column}“ gefiltert.` }),
  notFilteredBy: (column: string) => ({
    en: `Not filtered by ${column}.`,
    de: `Nicht nach „${column}“ gefiltert.`,
  }),
  filterBy: (column: string) => ({ en: `Filter by ${column}`, de: `Nach „${column}“ filtern` }),
  filter: { en: 'Filter', de: 'Filtern' },
  findValue: { en: 'Find a value', de: 'Wert suchen' },
  tickAll: { en: 'Tick all', de: 'Alle ankreuzen' },
  tickNone: { en: 'Tick none', de: 'Keine ankreuzen' },
  noValueHolds: (words: string) => ({
    en: `No value holds “${words}”.`,
    de: `Kein Wert enthält „${words}“.`,
  }),
  tooManyValues: (most: number) => ({
    en: `A filter holds at most ${formatCount(most)} values. Tick fewer.`,
    de: `Ein Filter fasst höchstens ${formatCount(most)} Werte. Kreuzen Sie weniger an.`,
  }),
  dayHint: { en: 'A day like 2027-03-31 or 31 Mar 2027', de: 'Ein Tag wie 31.3.2027 oder 31. März 2027' },
  rangeHint: {
    en: 'Rows without a value are left out. Leave both empty to take the filter off.',
    de: 'Zeilen ohne Wert werden ausgelassen. Lassen Sie beides leer, um den Filter zu entfernen.',
  },
  from: { en: 'From', de: 'Von' },
  to: { en: 'To', de: 'Bis' },

  paste: { en: 'Paste', de: 'Einfügen' },
  notPutIn: (count: number) => ({
    en: counted(count, 'text was not put in', 'texts were not put in'),
    de: counted(count, 'Text wurde nicht eingetragen', 'Texte wurden nicht eingetragen'),
  }),
  cellsAreAsTheyWere: {
    en: 'These cells are as they were. If others were changed, that is one step in Undo.',
    de: 'Diese Zellen sind, wie sie waren. Wurden andere geändert, ist das ein Schritt für Rückgängig.',
  },
  column: { en: 'Column', de: 'Spalte' },
  text: { en: 'Text', de: 'Text' },
  reason: { en: 'Reason', de: 'Grund' },

  copied: (rows: number) => ({
    en: `${counted(rows, 'row', 'rows')} copied.`,
    de: `${counted(rows, 'Zeile', 'Zeilen')} kopiert.`,
  }),
  asShown: (rows: number, columns: number) => ({
    en: `As shown: ${counted(rows, 'row', 'rows')} in their order, ${counted(columns, 'column', 'columns')}`,
    de: `Wie gezeigt: ${counted(rows, 'Zeile', 'Zeilen')} in ihrer Reihenfolge, ${counted(columns, 'Spalte', 'Spalten')}`,
  }),
  all: (rows: number, columns: number) => ({
    en: `All: ${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`,
    de: `Alles: ${counted(rows, 'Zeile', 'Zeilen')}, ${counted(columns, 'Spalte', 'Spalten')}`,
  }),
})
