import { z } from 'zod'
import { Id, Name } from '../fields'
import { CodebookFormat } from '../interchange/codebook/formats'
import type { PlannedTag } from '../interchange/codebook/plan-import'
import { PassageFormat } from '../interchange/passages/formats'
import { TableFormat } from '../interchange/tables/formats'
import type { ReadTable } from '../interchange/tables/sheet'
import { Table } from '../interchange/tables/table'
import { LIMITS } from '../limits'
import { MarkFilter } from '../reading/mark-filter'
import type { Applied } from './contract'
import { call, Nothing } from './call'

/** A file that was written where the analyst said; it can be opened by its token. */
export type Exported = { fileName: string; token: string }

/** What an import of a codebook would make of the tags of a file. */
export type CodebookPreview = { token: string; fileName: string; listed: PlannedTag[]; notes: string[] }

/** A file that was read as a table. */
export type TableFile = ReadTable & { fileName: string }

export const MEMO_FORMATS = ['docx', 'pdf', 'html', 'md'] as const
export const MemoFormat = z.enum(MEMO_FORMATS)
export type MemoFormat = z.infer<typeof MemoFormat>

/** What a window may ask about a memo as a file; null when the analyst closed the save dialog. */
export const memoCalls = {
  /** With `remarks` a Word document has them as comments; no other format has any. */
  'memo.export': call<Exported | null>()(
    z.strictObject({ memoId: Id, format: MemoFormat, remarks: z.boolean().exactOptional() }),
  ),
} as const

export const PictureFormat = z.enum(['png', 'svg'])
export type PictureFormat = z.infer<typeof PictureFormat>

const Length = z.number().positive().max(LIMITS.pictureLength)
/** A picture as an SVG document of so many units, and what is to be made of it. */
const SentPicture = z.strictObject({
  svg: z.string().max(LIMITS.pictureCharacters),
  width: Length,
  height: Length,
  format: PictureFormat,
})

/** What a window may ask about pictures. */
export const pictureCalls = {
  'picture.copy': call<null>()(SentPicture),
  /** Null when the analyst closed the save dialog. */
  'picture.export': call<Exported | null>()(SentPicture.extend({ name: Name })),
} as const

/** What a window may ask about files of a codebook. */
export const codebookCalls = {
  /** Null when the analyst closed the save dialog. */
  'codebook.export': call<Exported | null>()(z.strictObject({ format: CodebookFormat })),
  /** Asks for a file and says what its import would add; null when the dialog was closed. Nothing is imported. */
  'codebook.look': call<CodebookPreview | null>()(Nothing),
  /** Imports the file that was looked at last, as it was shown, as one step. */
  'codebook.import': call<Applied>()(z.strictObject({ by: Id, token: Id })),
} as const

/** What a window may ask about passages as files; null when the analyst closed the save dialog. */
export const passageCalls = {
  'passages.export': call<Exported | null>()(
    z.strictObject({
      passageIds: z.array(Id).min(1).max(LIMITS.ofKind),
      format: PassageFormat.exclude(['html']),
    }),
  ),
  /** The whole present text of a source with its passages marked, as a web page. */
  'passages.exportText': call<Exported | null>()(z.strictObject({ sourceId: Id })),
  /** A text with the marks that a filter shows, as a PDF. */
  'print.source': call<Exported | null>()(z.strictObject({ versionId: Id, filter: MarkFilter })),
} as const

/** What a window may ask about tables as files; null when the analyst closed the dialog. */
export const tableCalls = {
  'table.export': call<Exported | null>()(z.strictObject({ table: Table, format: TableFormat })),
  /** Asks for a file and reads it; nothing is imported. */
  'table.choose': call<TableFile | null>()(Nothing),
  /** Reads a table that was dropped; nothing is imported. */
  'table.read': call<TableFile>()(
    z.strictObject({
      name: Name,
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LIMITS.importBytes + 1, 'too large'),
    }),
  ),
} as const

/** What a window may ask about files it exported. */
export const exportedCalls = {
  'export.open': call<null>()(z.strictObject({ token: Id })),
  'export.show': call<null>()(z.strictObject({ token: Id })),
} as const
