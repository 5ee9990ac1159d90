import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

const rowsIn = {
  en: (count: number) => counted(count, 'row', 'rows'),
  de: (count: number) => counted(count, 'Zeile', 'Zeilen'),
}

/** A table of risks that is imported. */
export const importRisksWords = catalogue({
  columnsRead: (taken: number, all: number) => ({
    en: `Columns: ${taken} of ${counted(all, 'column', 'columns')} read`,
    de: `Spalten: ${taken} von ${counted(all, 'Spalte', 'Spalten')} gelesen`,
  }),
  namedIn: { en: 'The columns are named in', de: 'Die Spalten sind benannt in' },
  row: (number: number, cells: string) => ({ en: `Row ${number}: ${cells}`, de: `Zeile ${number}: ${cells}` }),
  noRow: { en: 'No row: all of them are risks', de: 'Keine Zeile: Alle sind Risiken' },
  columnsOfFile: { en: 'Columns of the file', de: 'Spalten der Datei' },
  column: { en: 'Column', de: 'Spalte' },
  firstCells: { en: 'First cells', de: 'Erste Zellen' },
  is: { en: 'Is', de: 'Ist' },
  columnIs: (column: string) => ({ en: `${column} is`, de: `${column} ist` }),
  leftOut: { en: 'Left out', de: 'Weggelassen' },
  unnamedColumn: (nth: number) => ({ en: `Column ${nth}`, de: `Spalte ${nth}` }),
  sharedColumn: (name: string, nth: number) => ({ en: `${name} (column ${nth})`, de: `${name} (Spalte ${nth})` }),
  scoresAreOf: {
    en: 'Likelihood, impact, confidence and their reasons are the scores of',
    de: 'Wahrscheinlichkeit, Auswirkung, Konfidenz und ihre Gründe sind die Bewertungen von',
  },
  chooseAnalyst: { en: 'Choose an analyst', de: 'Analysten wählen' },
  emptyEmpties: { en: 'An empty cell empties its field', de: 'Eine leere Zelle leert ihr Feld' },
  partly: {
    en: 'Of a row with refused cells, take the others',
    de: 'Von einer Zeile mit abgelehnten Zellen die anderen nehmen',
  },
  byNumber: (count: number, sharesTitles: boolean) => ({
    en: `A row with the number of a risk is about that risk (${rowsIn.en(count)}${sharesTitles ? '' : '; none has its title as well'})`,
    de: `Eine Zeile mit der Nummer eines Risikos handelt von diesem Risiko (${rowsIn.de(count)}${sharesTitles ? '' : '; keine hat auch seinen Titel'})`,
  }),
  byTitle: (count: number) => ({
    en: `A row with exactly the title of a risk is about that risk (${rowsIn.en(count)})`,
    de: `Eine Zeile mit genau dem Titel eines Risikos handelt von diesem Risiko (${rowsIn.de(count)})`,
  }),
  title: { en: 'Import risks', de: 'Risiken importieren' },
  importing: { en: 'Importing…', de: 'Wird importiert…' },
  import: { en: 'Import', de: 'Importieren' },
  importThese: (what: string) => ({ en: `Import ${what}`, de: `${what} importieren` }),
  rowsOfFile: (count: number) => ({
    en: `: ${rowsIn.en(count)}. Nothing is changed before you import; then it is one step in Undo.`,
    de: `: ${rowsIn.de(count)}. Nichts wird geändert, bevor Sie importieren; dann ist es ein Schritt in „Rückgängig“.`,
  }),
  questionBelow: {
    en: ' Below the columns is a question to answer first.',
    de: ' Unter den Spalten ist zuerst eine Frage zu beantworten.',
  },
  refusedBelow: (count: number) => ({
    en: ` ${counted(count, 'row is', 'rows are')} refused; why stands below.`,
    de: ` ${counted(count, 'Zeile ist', 'Zeilen sind')} abgelehnt; warum, steht unten.`,
  }),
  toBeKnown: { en: 'What is to be known of the file', de: 'Was über die Datei zu wissen ist' },
  sheet: { en: 'Sheet', de: 'Blatt' },
  sheetRows: (name: string, count: number) => ({
    en: `${name} (${rowsIn.en(count)})`,
    de: `${name} (${rowsIn.de(count)})`,
  }),
  sheetTooLong: (name: string) => ({ en: `${name} (too many rows)`, de: `${name} (zu viele Zeilen)` }),
  tooMuch: (most: number) => ({
    en: `This is more than the ${formatCount(most)} changes that one step holds. Leave columns out, or import the file in two parts.`,
    de: `Das sind mehr als die ${formatCount(most)} Änderungen, die ein Schritt fasst. Lassen Sie Spalten weg, oder importieren Sie die Datei in zwei Teilen.`,
  }),
  analystGone: {
    en: 'The analyst whose scores these are is gone. Choose another above.',
    de: 'Den Analysten, von dem diese Bewertungen sind, gibt es nicht mehr. Wählen Sie oben einen anderen.',
  },
  looking: { en: 'Looking…', de: 'Wird angesehen…' },
  newRisks: (count: number) => ({
    en: counted(count, 'new risk', 'new risks'),
    de: counted(count, 'neues Risiko', 'neue Risiken'),
  }),
  changedRisks: (count: number) => ({
    en: counted(count, 'changed risk', 'changed risks'),
    de: counted(count, 'geändertes Risiko', 'geänderte Risiken'),
  }),
  newAndChanged: (fresh: number, changed: number) => ({
    en: `${counted(fresh, 'new risk', 'new risks')} and ${changed} changed`,
    de: `${counted(fresh, 'neues Risiko', 'neue Risiken')} und ${counted(changed, 'geändertes', 'geänderte')}`,
  }),
  becomesOfRows: { en: 'What becomes of the rows', de: 'Was aus den Zeilen wird' },
  showRows: { en: 'Show rows', de: 'Zeilen zeigen' },
  all: (count: number) => ({ en: `All ${formatCount(count)}`, de: `Alle ${formatCount(count)}` }),
  rowHead: { en: 'Row', de: 'Zeile' },
  riskHead: { en: 'Risk', de: 'Risiko' },
  becomesHead: { en: 'Becomes', de: 'Wird' },
  whatHead: { en: 'What', de: 'Was' },
  twin: (row: number) => ({
    en: `Row ${row} has the same title; each becomes a risk.`,
    de: `Zeile ${row} hat denselben Titel; jede wird ein Risiko.`,
  }),
})

/** What a row becomes. */
export const BECOMES = catalogue({
  new: { en: 'New', de: 'Neu' },
  changed: { en: 'Changed', de: 'Geändert' },
  unchanged: { en: 'Unchanged', de: 'Unverändert' },
  refused: { en: 'Refused', de: 'Abgelehnt' },
})

/** The same within a sentence. */
export const BECOMES_IN_SENTENCE = catalogue({
  new: { en: 'new', de: 'neu' },
  changed: { en: 'changed', de: 'geändert' },
  unchanged: { en: 'unchanged', de: 'unverändert' },
  refused: { en: 'refused', de: 'abgelehnt' },
})
