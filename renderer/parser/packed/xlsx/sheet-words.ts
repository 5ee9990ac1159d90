import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** What is told of the sheets of a workbook, and why one is not read. */
export const sheetWords = catalogue({
  noRows: {
    en: 'This workbook has no rows. Nothing was imported.',
    de: 'Diese Arbeitsmappe hat keine Zeilen. Es wurde nichts importiert.',
  },
  tooLong: (most: number) => ({
    en: `This workbook has more than ${formatCount(most)} characters, the most Assay reads. Nothing was imported.`,
    de: `Diese Arbeitsmappe hat mehr als ${formatCount(most)} Zeichen; mehr liest Assay nicht. Es wurde nichts importiert.`,
  }),
  manyRows: (most: number) => ({
    en: `This sheet has more than ${formatCount(most)} rows, the most Assay reads. Split it in the spreadsheet.`,
    de: `Dieses Blatt hat mehr als ${formatCount(most)} Zeilen; mehr liest Assay nicht. Teilen Sie es in der Tabellenkalkulation.`,
  }),
  hiddenSheet: { en: 'This sheet is hidden in the file.', de: 'Dieses Blatt ist in der Datei verborgen.' },
  hiddenRows: (count: number) => ({
    en: `${counted(count, 'row is hidden', 'rows are hidden')} in the file and read as well.`,
    de: `${counted(count, 'Zeile ist', 'Zeilen sind')} in der Datei verborgen und auch gelesen.`,
  }),
  hiddenColumns: {
    en: 'Some columns are hidden in the file and read as well.',
    de: 'Manche Spalten sind in der Datei verborgen und auch gelesen.',
  },
  merged: (count: number) => ({
    en: `${counted(count, 'area of merged cells: its', 'areas of merged cells: their')} words stand in the first column of each, in every row.`,
    de: `${counted(count, 'Bereich verbundener Zellen: Seine Worte', 'Bereiche verbundener Zellen: Ihre Worte')} stehen jeweils in der ersten Spalte, in jeder Zeile.`,
  }),
  errors: (count: number) => ({
    en: `${counted(count, 'cell shows an error', 'cells show errors')} of a formula.`,
    de: `${counted(count, 'Zelle zeigt einen Fehler', 'Zellen zeigen Fehler')} einer Formel.`,
  }),
  withoutResult: (count: number) => ({
    en: `${counted(count, 'formula has', 'formulas have')} no result in the file: open it in a spreadsheet and save it there.`,
    de: `${counted(count, 'Formel hat', 'Formeln haben')} kein Ergebnis in der Datei: Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie dort.`,
  }),
  beyond: (count: number, columns: number) => ({
    en: `${counted(count, 'cell', 'cells')} right of column ${columns} left out.`,
    de: `${counted(count, 'Zelle', 'Zellen')} rechts von Spalte ${columns} ausgelassen.`,
  }),
})
