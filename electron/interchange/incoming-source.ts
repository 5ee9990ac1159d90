import { readingWords } from './reading-words'
import type { SourceFormat, Version } from '@shared/kinds/versions'
import { textTooLong } from '@shared/kinds/versions'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { type Block, canonicalText } from '@shared/text/blocks'
import { toLine } from '../importing/source-card'
import { blocksFile, originalOf } from '../storage/source-files'
import type { IncomingText } from './incoming-format'

/** The file of a source that comes with others, as it was read. */
export type IncomingSource = {
  fileName: string
  format: SourceFormat
  bytes: Uint8Array
  blocks: readonly Block[]
  encoding: string
  lines?: Version['lines']
  notes: readonly string[]
}

/** The text of a source as it is put on disk and as the project names it. Throws a Refusal for one that is too long. */
export function incomingText(
  { fileName, format, bytes, blocks, encoding, lines, notes }: IncomingSource,
  { id, sourceId, at }: { id: string; sourceId: string; at: string },
): { text: IncomingText; version: Version } {
  const original = originalOf(bytes)
  const length = { blocks: blocks.length, characters: canonicalText(blocks).length }
  const problem = textTooLong(length)
  if (problem !== null) throw new Refusal('too-long', readingWords.tooLong(fileName, problem))
  const version: Version = {
    id,
    sourceId,
    importedAt: at,
    fileName: toLine(fileName),
    format,
    ...(lines && { lines }),
    encoding,
    originalSha256: original.sha256,
    blocksSha256: blocksFile(blocks).sha256,
    bytes: bytes.byteLength,
    ...length,
    notes: notes.slice(0, LIMITS.importNotes).map(toLine),
  }
  return { text: { original, format, blocks }, version }
}
