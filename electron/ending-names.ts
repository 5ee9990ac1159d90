import type { FileFilter } from 'electron'
import type { CodebookFormat } from '@shared/interchange/codebook/formats'
import type { ListFormat } from '@shared/interchange/passages/formats'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import type { TableFormat } from '@shared/interchange/tables/formats'
import type { EXPORT_ENDINGS, MemoFormat, PictureFormat } from '@shared/ipc/exporting'

/** What files of an ending are called where one is chosen. */
export const ENDING_NAMES = {
  docx: 'Word document',
  pdf: 'PDF document',
  html: 'Web page',
  md: 'Markdown text',
  'receipt.json': 'Receipt of a memo',
  csv: 'Table',
  json: 'JSON',
  qdc: 'REFI-QDA codebook',
  xlsx: 'Excel workbook',
  tsv: 'Table with tabs',
  png: 'Picture',
  svg: 'Drawing',
  'assay-round': 'Round packet',
  'assay-answers': 'Sealed answers',
  txt: 'Text',
  zip: 'Packed report',
  [PACKAGE_ENDING]: 'Assay package',
} as const satisfies Record<
  | MemoFormat
  | (typeof EXPORT_ENDINGS)['receipt']
  | CodebookFormat
  | ListFormat
  | TableFormat
  | PictureFormat
  | RoundFile,
  string
>

/** Files that go between those who take part in a round, or work on a project. */
type RoundFile = 'assay-round' | 'assay-answers' | 'txt' | 'zip' | typeof PACKAGE_ENDING

/** An export as its dialog tells it, and how its name ends. */
export type ExportAs = { title: string; ending: keyof typeof ENDING_NAMES }

/** Files that settings are read from. */
export type SettingsChoice = 'dictionary' | 'shortcuts'

export const SETTINGS_FILES: Record<SettingsChoice, { title: string; filter: FileFilter }> = {
  dictionary: {
    title: 'Choose a dictionary',
    filter: { name: 'Spelling dictionaries', extensions: ['dic', 'aff', 'bdic'] },
  },
  shortcuts: { title: 'Import shortcuts', filter: { name: 'JSON', extensions: ['json'] } },
}
