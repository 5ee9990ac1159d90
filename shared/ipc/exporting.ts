import { z } from 'zod'
import { Id, Name } from '../fields'
import { CodebookFormat } from '../interchange/codebook/formats'
import type { PlannedTag } from '../interchange/codebook/plan-import'
import { ListFormat, MarkedFormat } from '../interchange/passages/formats'
import { TableFormat } from '../interchange/tables/formats'
import type { ReadTable } from '../interchange/tables/sheet'
import { Table } from '../interchange/tables/table'
import { LIMITS } from '../limits'
import type { CheckScore } from '../memo/lint/check-memo'
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

/** What a memo may be exported as: a file to read, or the receipt of what it rests on. */
export const ExportFormat = z.enum([...MEMO_FORMATS, 'receipt'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** How the name of each ends. */
export const EXPORT_ENDINGS = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  md: 'md',
  receipt: 'receipt.json',
} as const satisfies Record<ExportFormat, string>

/** What is left out of an exported memo: who the analysts are, and the words of the sources. */
export const Withheld = z.strictObject({ names: z.boolean(), words: z.boolean() })
export type Withheld = z.infer<typeof Withheld>

/** A Word template that was read, and what of it no memo takes over, in words. */
export type ReadWordTemplate = { fileName: string; notes: string[] }

/** An export that has begun: the files it will write, in their order. */
export type BegunExport = { token: Id; files: { format: ExportFormat; fileName: string }[] }

/** How much the checks left open in a memo; null where it cannot be checked, as when a text cannot be read. */
export type MemoFindings = { memoId: Id; score: CheckScore | null }

/**
 * What a window may ask about memos: what the checks of all of them find, and one of them as files. An export is begun,
 * which composes the memo once, writes its files one by one, and is ended, which keeps what was handed over.
 */
export const memoCalls = {
  'memo.findings': call<MemoFindings[]>()(Nothing),
  /** Asks where to; null when the analyst closed the dialog. */
  'memo.beginExport': call<BegunExport | null>()(
    z.strictObject({
      memoId: Id,
      formats: z
        .array(ExportFormat)
        .min(1)
        .refine((formats) => new Set(formats).size === formats.length, 'a format stands twice'),
      withheld: Withheld,
      /** A Word document has the remarks as comments, where nothing is withheld; no other format has any. */
      remarks: z.boolean().exactOptional(),
    }),
  ),
  'memo.writeExport': call<Exported>()(z.strictObject({ token: Id, format: ExportFormat })),
  /** Lets the file that is being made come to nothing. */
  'memo.cancelExport': call<null>()(z.strictObject({ token: Id })),
  /** The name of the file whose styles and pages Word documents have; null where they are Assay's own. */
  'memo.template': call<{ fileName: string | null }>()(Nothing),
  /** Asks for a Word template, reads it and remembers it; null when the dialog was closed. */
  'memo.chooseTemplate': call<ReadWordTemplate | null>()(Nothing),
  /** Goes back to Assay's own styles. */
  'memo.forgetTemplate': call<null>()(Nothing),
  /** Says what is to be known of the hand-over, in a sentence, or nothing. */
  'memo.endExport': call<string>()(z.strictObject({ token: Id, by: Id })),
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
      format: ListFormat,
    }),
  ),
  /** The whole present text of a source with its passages marked. */
  'passages.exportText': call<Exported | null>()(z.strictObject({ sourceId: Id, format: MarkedFormat })),
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
