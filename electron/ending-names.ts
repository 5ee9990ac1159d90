import type { FileFilter } from 'electron'
import { catalogue } from '@shared/language/catalogue'
import { dialogWords } from './dialog-words'
import type { CodebookFormat } from '@shared/interchange/codebook/formats'
import type { ListFormat } from '@shared/interchange/passages/formats'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import type { TableFormat } from '@shared/interchange/tables/formats'
import type { EXPORT_ENDINGS, MemoFormat, PictureFormat } from '@shared/ipc/exporting'

type Ending =
  | MemoFormat
  | (typeof EXPORT_ENDINGS)['receipt']
  | CodebookFormat
  | ListFormat
  | TableFormat
  | PictureFormat
  | RoundFile

/** What files of an ending are called where one is chosen. */
export const ENDING_NAMES: Readonly<Record<Ending, string>> = catalogue({
  docx: { en: 'Word document', de: 'Word-Dokument' },
  pdf: { en: 'PDF document', de: 'PDF-Dokument' },
  html: { en: 'Web page', de: 'Webseite' },
  md: { en: 'Markdown text', de: 'Markdown-Text' },
  'receipt.json': { en: 'Receipt of a memo', de: 'Prüfbeleg eines Memos' },
  csv: { en: 'Table', de: 'Tabelle' },
  json: { en: 'JSON', de: 'JSON' },
  qdc: { en: 'REFI-QDA codebook', de: 'REFI-QDA-Codebuch' },
  xlsx: { en: 'Excel workbook', de: 'Excel-Arbeitsmappe' },
  tsv: { en: 'Table with tabs', de: 'Tabelle mit Tabulatoren' },
  png: { en: 'Picture', de: 'Bild' },
  svg: { en: 'Drawing', de: 'Zeichnung' },
  'assay-round': { en: 'Round packet', de: 'Rundenpaket' },
  'assay-answers': { en: 'Sealed answers', de: 'Versiegelte Antworten' },
  txt: { en: 'Text', de: 'Text' },
  zip: { en: 'Packed report', de: 'Gepackter Bericht' },
  [PACKAGE_ENDING]: { en: 'Assay package', de: 'Assay-Paket' },
})

/** Files that go between those who take part in a round, or work on a project. */
type RoundFile = 'assay-round' | 'assay-answers' | 'txt' | 'zip' | typeof PACKAGE_ENDING

/** An export as its dialog tells it, and how its name ends. */
export type ExportAs = { title: string; ending: Ending }

/** Files that settings are read from. */
export type SettingsChoice = 'dictionary' | 'shortcuts'

/** The dialog that a file for the settings is chosen in. */
export const settingsFile = (what: SettingsChoice): { title: string; filter: FileFilter } =>
  what === 'dictionary'
    ? {
        title: dialogWords.chooseDictionary,
        filter: { name: dialogWords.dictionaries, extensions: ['dic', 'aff', 'bdic'] },
      }
    : { title: dialogWords.importShortcuts, filter: { name: 'JSON', extensions: ['json'] } }

export const allFiles = (): FileFilter => ({ name: dialogWords.allFiles, extensions: ['*'] })
