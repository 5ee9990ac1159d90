import { catalogue } from '../language/catalogue'
import { formatCount } from '../language/counts'

/** Why JSON or a table of another program is not read. */
export const foreignWords = catalogue({
  tooDeep: (depth: number, what: string, again: string) => ({
    en: `This JSON nests deeper than ${depth} levels, as no program writes ${what}. Nothing was imported. ${again}`,
    de: `Dieses JSON ist tiefer als ${depth} Ebenen verschachtelt, wie kein Programm ${what} schreibt. Es wurde nichts importiert. ${again}`,
  }),
  tooMany: (values: number, what: string, less: string) => ({
    en: `This JSON has more than ${formatCount(values)} values, the most Assay reads of ${what}. Nothing was imported. ${less}`,
    de: `Dieses JSON hat mehr als ${formatCount(values)} Werte; für ${what} liest Assay nicht mehr. Es wurde nichts importiert. ${less}`,
  }),
  cutOff: (line: number, last: string, again: string) => ({
    en: `This file is cut off: it ends in line ${formatCount(line)} behind “${last}”, before all of it is closed. Nothing was imported. ${again}`,
    de: `Diese Datei ist abgeschnitten: Sie endet in Zeile ${formatCount(line)} hinter „${last}“, bevor alles geschlossen ist. Es wurde nichts importiert. ${again}`,
  }),
  notJson: (again: string) => ({
    en: `This file is damaged: it is no JSON from beginning to end. Nothing was imported. ${again}`,
    de: `Diese Datei ist beschädigt: Sie ist nicht von Anfang bis Ende JSON. Es wurde nichts importiert. ${again}`,
  }),
  behindQuote: {
    en: 'This table has words behind a quotation mark that closes a cell. Nothing was imported. Save it anew as CSV from a spreadsheet.',
    de: 'Diese Tabelle hat Worte hinter einem Anführungszeichen, das eine Zelle schließt. Es wurde nichts importiert. Speichern Sie sie aus einer Tabellenkalkulation neu als CSV.',
  },
  unclosedQuote: (row: number) => ({
    en: `A quotation mark in row ${row} of this table is never closed. Nothing was imported. Save it anew as CSV from a spreadsheet.`,
    de: `Ein Anführungszeichen in Zeile ${row} dieser Tabelle wird nie geschlossen. Es wurde nichts importiert. Speichern Sie sie aus einer Tabellenkalkulation neu als CSV.`,
  }),
  manyColumns: (most: number) => ({
    en: `This table has more than ${most} columns, more than Assay reads. Nothing was imported.`,
    de: `Diese Tabelle hat mehr als ${most} Spalten; so viele liest Assay nicht. Es wurde nichts importiert.`,
  }),
  manyRows: (most: number) => ({
    en: `This table has more than ${formatCount(most)} rows, more than Assay reads. Nothing was imported.`,
    de: `Diese Tabelle hat mehr als ${formatCount(most)} Zeilen; so viele liest Assay nicht. Es wurde nichts importiert.`,
  }),
})
