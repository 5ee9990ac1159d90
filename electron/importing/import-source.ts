import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import type { Source } from '@shared/kinds/sources'
import { type SourceFormat, textTooLong, type Version } from '@shared/kinds/versions'
import type { Project } from '@shared/document/project'
import { positionAfter } from '@shared/document/queries/query'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { Commit } from '@shared/document/change'
import type { Operation } from '@shared/operations/operations'
import type { Chromium } from '../chromium/chromium'
import type { ProjectSession } from '../project/session'
import { type Original, originalOf } from '../storage/source-files'
import type { Reading } from './formats/format'
import { formatOf, formats } from './formats/formats'
import { sourceCard, toLine } from './source-card'

/** A file as it was chosen, dropped or pasted; `format` is set where the name cannot tell it. */
export type ImportFile = { name: string; bytes: Uint8Array; format?: SourceFormat }

/** What was added, and the sequence number of the change that added it. */
export type Imported = { source: Source; version: Version; seq: number }

/** Who imports, with what and how, and what cancels it. */
export type ImportContext = { by: string; chromium: Chromium; signal?: AbortSignal; how?: Reading }

/** A file that was read and is not in the project yet. */
export type ReadFile = ToRead & { text: ReadText }

/**
 * Adds one article to the project: its bytes as they came, its text as blocks, and a source card filled in with what the
 * document says about itself. Whatever is refused, is refused before anything is written.
 */
export async function importSource(
  session: ProjectSession,
  file: ImportFile,
  context: ImportContext,
): Promise<Imported> {
  return addSource(session, await readFile(session, file, context), context)
}

/** Reads a file that is not in the project yet; nothing is written. */
export async function readFile(
  session: ProjectSession,
  file: ImportFile,
  context: Omit<ImportContext, 'by'>,
): Promise<ReadFile> {
  if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
  refuseSize(file.bytes)
  const original = originalOf(file.bytes)
  refuseKnown(session.project, original.sha256)
  const toRead = { format: file.format ?? formatOf(file.name, file.bytes), name: file.name, original }
  return { ...toRead, text: await readText(toRead, context) }
}

/** Adds a file that was read, as one step; `also` goes with it. */
export async function addSource(
  session: ProjectSession,
  read: ReadFile,
  { by, signal }: Pick<ImportContext, 'by' | 'signal'>,
  { origin = '', also = [] }: { origin?: string; also?: readonly Operation[] } = {},
): Promise<Imported> {
  const sourceId = newId()
  const version = await keepVersion(session, sourceId, read, signal)
  // It may have come in while this one was read.
  refuseKnown(session.project, version.originalSha256)
  const source = { ...cardOf(session, read, { sourceId, versionId: version.id }), origin }
  const operations = [{ name: 'source.add' as const, input: { source, version } }, ...also]
  const { seq } = await session.changes.apply({ by, operations })
  return { source, version, seq }
}

/** The card of a source that a file would become. */
export const cardOf = (
  session: ProjectSession,
  { text, name, format }: ReadFile,
  ids: { sourceId: string; versionId: string },
): Source =>
  sourceCard(text.article, {
    ...ids,
    fileName: name,
    format,
    position: positionAfter(Object.values(session.project.sources)),
  })

/**
 * Reads the text of a source from its original file again, in another way; as one change. Passages count in the text
 * there is, so it is refused while there are any.
 */
export async function readAgain(session: ProjectSession, sourceId: string, context: ImportContext): Promise<Commit> {
  if (session.readOnly) throw new Refusal('read-only', `Nothing was changed. ${session.readOnly}`)
  const { project, sources } = session
  const source = project.sources[sourceId]
  const before = source && project.versions[source.versionId]
  if (!before) throw new Refusal('not-found', 'This source is no longer in the project.')
  const { format, fileName: name } = before
  const original = originalOf(await sources.readOriginal(before))
  const toRead = { format, name, original }
  const read = { ...toRead, text: await readText(toRead, context) }
  const version = await keepVersion(session, sourceId, read, context.signal)
  const operations = [{ name: 'source.readAgain', input: { sourceId, version } }]
  return session.changes.apply({ by: context.by, operations })
}

type ToRead = { format: SourceFormat; name: string; original: Original }
type ReadText = Pick<Version, 'encoding' | 'lines' | 'blocks' | 'characters'> & { article: ParsedArticle }

/** Reads the text of a file. */
async function readText(
  { format, original }: ToRead,
  { chromium, signal, how }: Omit<ImportContext, 'by'>,
): Promise<ReadText> {
  const { encoding, lines, ...article } = await formats[format].read(original.bytes, chromium, signal, how)
  if (article.blocks.length === 0) {
    throw new Refusal('no-text', 'There is no text in this file. Nothing was imported.')
  }
  const length = { blocks: article.blocks.length, characters: canonicalText(article.blocks).length }
  refuseLength(length)
  return { article, encoding, ...(lines && { lines }), ...length }
}

/** Keeps a file and its text; what the project says of them is for the caller to add. */
async function keepVersion(
  session: ProjectSession,
  sourceId: string,
  { format, name, original, text: { article, ...facts } }: ReadFile,
  signal: AbortSignal | undefined,
): Promise<Version> {
  if (signal?.aborted) throw new Refusal('cancelled', 'Cancelled. Nothing was changed.')
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

function refuseSize(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new Refusal('empty', 'This file is empty. Nothing was imported.')
  if (bytes.byteLength > LIMITS.importBytes) {
    throw new Refusal(
      'too-large',
      `This file is larger than ${LIMITS.importBytes / 1024 / 1024} MB, the most Assay imports. Nothing was imported. Split it, or import the part you need.`,
    )
  }
}

function refuseLength(length: Pick<Version, 'blocks' | 'characters'>): void {
  const problem = textTooLong(length)
  if (problem === null) return
  throw new Refusal('too-long', `${problem} Nothing was imported. Split it, or import the part you need.`)
}

function refuseKnown(project: Project, originalSha256: string): void {
  const known = Object.values(project.versions).find((version) => version.originalSha256 === originalSha256)
  if (!known) return
  const title = project.sources[known.sourceId]?.title ?? known.fileName
  throw new Refusal('already-imported', `This file is already in the project as “${title}”. Nothing was imported.`)
}
