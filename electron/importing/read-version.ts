import { importWords } from './import-words'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { type SourceFormat, textTooLong, type Version } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { refuseIfCancelled } from '../cancelled'
import type { Chromium } from '../chromium/chromium'
import type { ProjectSession } from '../project/session'
import type { Original } from '../storage/source-files'
import type { Reading } from './formats/format'
import { formats, noteOfName } from './formats/formats'
import { toLine } from './source-card'

/** A file as it was chosen, dropped or pasted; `format` is set where the name cannot tell it. */
export type ImportFile = { name: string; bytes: Uint8Array; format?: SourceFormat }

/** Who imports, with what and how, and what cancels it. */
export type ImportContext = { by: string; chromium: Chromium; signal?: AbortSignal; how?: Reading }

type ToRead = { format: SourceFormat; name: string; original: Original }
type ReadText = Pick<Version, 'encoding' | 'lines' | 'blocks' | 'characters'> & { article: ParsedArticle }

/** A file that was read and is not in the project yet. */
export type ReadFile = ToRead & { text: ReadText }

/** Reads the text of a file; nothing is written. */
export async function readText(
  { format, name, original }: ToRead,
  { chromium, signal, how }: Omit<ImportContext, 'by'>,
): Promise<ReadText> {
  const { encoding, lines, ...read } = await formats[format].read(original.bytes, chromium, signal, how)
  const article = { ...read, notes: [...noteOfName(name, format), ...read.notes] }
  if (article.blocks.length === 0) {
    throw new Refusal('no-text', importWords.noText)
  }
  const length = { blocks: article.blocks.length, characters: canonicalText(article.blocks).length }
  refuseLength(length)
  return { article, encoding, ...(lines && { lines }), ...length }
}

/** Keeps a file and its text; what the project says of them is for the caller to add. */
export async function keepVersion(
  session: ProjectSession,
  sourceId: string,
  { format, name, original, text: { article, ...facts } }: ReadFile,
  signal: AbortSignal | undefined,
): Promise<Version> {
  refuseIfCancelled(signal)
  return {
    id: newId(),
    sourceId,
    importedAt: new Date().toISOString(),
    fileName: toLine(name),
    format,
    originalSha256: await session.sources.putOriginal(original, format),
    blocksSha256: await session.sources.putBlocks(article.blocks),
    bytes: original.bytes.byteLength,
    ...facts,
    notes: article.notes.slice(0, 100).map(toLine),
  }
}

/** Refuses what is empty or too large before anything is read of it. */
export function refuseSize(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new Refusal('empty', importWords.empty)
  if (bytes.byteLength > LIMITS.importBytes) {
    throw new Refusal('too-large', importWords.tooLarge(LIMITS.importBytes / 1024 / 1024))
  }
}

function refuseLength(length: Pick<Version, 'blocks' | 'characters'>): void {
  const problem = textTooLong(length)
  if (problem === null) return
  throw new Refusal('too-long', importWords.tooLong(problem))
}
