import { z } from 'zod'
import { Id, Instant, Line, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import { WrappedLines } from '../text/wrapping'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, key, line, named } from './tellings'

/** Documents that are packed as zip files. */
export const PackedFormat = z.enum(['docx', 'odt', 'epub'])
export type PackedFormat = z.infer<typeof PackedFormat>

/** Documents that are written as mail is (MIME). */
export const MimeFormat = z.enum(['eml', 'mhtml'])
export type MimeFormat = z.infer<typeof MimeFormat>

/** Documents whose bytes only the confined page takes apart. */
export const BundleFormat = z.enum([...PackedFormat.options, ...MimeFormat.options, 'pdf'])
export type BundleFormat = z.infer<typeof BundleFormat>

export const SourceFormat = z.enum(['txt', 'md', 'html', ...BundleFormat.options])

/** Documents that may have words that are not in their text. */
export const WholeFormat = SourceFormat.exclude(['txt'])
export type WholeFormat = z.infer<typeof WholeFormat>
export type SourceFormat = z.infer<typeof SourceFormat>

/** One immutable text of a source. The original bytes and the blocks lie in the project's `sources/` folder under their hashes. */
export const Version = z.strictObject({
  id: Id,
  sourceId: Id,
  importedAt: Instant,
  /** Name of the imported file, or "pasted text". */
  fileName: Line,
  format: SourceFormat,
  /** Absent where no program wrapped the text. */
  lines: WrappedLines.exactOptional(),
  /** Encoding the bytes were read in, as a WHATWG label. */
  encoding: z.string().max(LIMITS.encoding),
  /** Of the original bytes. */
  originalSha256: Sha256,
  /** Of the stored blocks file. */
  blocksSha256: Sha256,
  bytes: z.number().int().nonnegative(),
  /** Length of the canonical text in UTF-16 code units. */
  characters: z.number().int().nonnegative(),
  blocks: z.number().int().nonnegative(),
  /** What the import left out or had to assume, in words for the analyst. */
  notes: z.array(Line).max(LIMITS.importNotes),
})
export type Version = z.infer<typeof Version>

/** Why the text of an article is not taken, as a sentence about it; null when it is. */
export function textTooLong({ blocks, characters }: Pick<Version, 'blocks' | 'characters'>): string | null {
  if (blocks > LIMITS.blocks) return kindSays.tooManyParagraphs(blocks, LIMITS.blocks)
  return characters > LIMITS.characters ? kindSays.tooManyCharacters(characters, LIMITS.characters) : null
}

export const versions = defineKind<Version>({
  schema: Version,
  one: 'source version',
  many: 'source versions',
  name: ({ fileName }) => fileName,
  references: { sourceId: { to: 'sources', onDelete: 'delete' } },
  partOf: ['sourceId'],
  problem: textTooLong,
  facts: {
    id: hidden,
    sourceId: named('Source', 'sources'),
    importedAt: hidden,
    fileName: inName(line('File')),
    format: line('Format'),
    lines: key('Wrapped lines'),
    encoding: line('Encoding'),
    originalSha256: line('Checksum'),
    blocksSha256: hidden,
    bytes: hidden,
    characters: as('Length', kindSays.length),
    blocks: hidden,
    notes: as('Import notes', (notes) => notes.join('\n')),
  },
})
