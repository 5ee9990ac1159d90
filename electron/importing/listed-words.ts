import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** Why a codebook or a table is not read, and what importing a codebook is called. */
export const listedWords = catalogue({
  codebookTooLarge: (name: string) => ({
    en: `“${name}” is too large for a codebook. Nothing was imported.`,
    de: `„${name}“ ist zu groß für ein Codebuch. Es wurde nichts importiert.`,
  }),
  packed: (name: string) => ({
    en: `“${name}” is a packed file, such as a project (.qdpx) or a workbook (.xlsx). Nothing was imported. Export the codebook alone there, as .qdc or CSV.`,
    de: `„${name}“ ist eine gepackte Datei, etwa ein Projekt (.qdpx) oder eine Arbeitsmappe (.xlsx). Es wurde nichts importiert. Exportieren Sie dort das Codebuch allein, als .qdc oder CSV.`,
  }),
  noTags: (name: string) => ({
    en: `“${name}” lists no tags. Nothing was imported. Choose the file of a codebook.`,
    de: `„${name}“ führt keine Codes auf. Es wurde nichts importiert. Wählen Sie die Datei eines Codebuchs.`,
  }),
  allTagsHere: {
    en: 'The codebook has all of these tags already. Nothing was changed.',
    de: 'Das Codebuch hat alle diese Codes schon. Es wurde nichts geändert.',
  },
  importTags: (count: number) => ({
    en: `Import ${counted(count, 'tag', 'tags')}`,
    de: `${counted(count, 'Code', 'Codes')} importieren`,
  }),
  oldExcel: {
    en: 'a workbook of the old Excel (.xls), or one with a password',
    de: 'eine Arbeitsmappe des alten Excel (.xls) oder eine mit Kennwort',
  },
  pageOrXml: { en: 'a web page or XML', de: 'eine Webseite oder XML' },
  tooLong: (name: string, most: number) => ({
    en: `“${name}” has more than ${formatCount(most)} characters, the most Assay reads. Nothing was imported.`,
    de: `„${name}“ hat mehr als ${formatCount(most)} Zeichen; mehr liest Assay nicht. Es wurde nichts importiert.`,
  }),
  noRows: (name: string) => ({
    en: `“${name}” has no rows. Nothing was imported.`,
    de: `„${name}“ hat keine Zeilen. Es wurde nichts importiert.`,
  }),
  noTable: (name: string, what: string) => ({
    en: `“${name}” is ${what}, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV there.`,
    de: `„${name}“ ist ${what}; so etwas wird nicht als Tabelle gelesen. Es wurde nichts importiert. Speichern Sie es dort als Excel-Arbeitsmappe (.xlsx) oder als CSV.`,
  }),
})
