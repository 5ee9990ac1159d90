import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import type { Source } from '@shared/kinds/sources'
import { type SourceFormat, textTooLong, type Version } from '@shared/kinds/versions'
import type { Project } from '@shared/document/project'
import { positionAfter } from '@shared/document/queries/query'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { Chromium } from '../chromium/chromium'
import type { ProjectSession } from '../project/session'
import { originalOf } from '../storage/source-files'
import { formatOf, formats } from './formats/formats'
import { sourceCard, toLine } from './source-card'

/** A file as it was chosen, dropped or pasted; `format` is set where the name cannot tell it. */
export type ImportFile = { name: string; bytes: Uint8Array; format?: SourceFormat }

/** What was added, and the sequence number of the change that added it. */
export type Imported = { source: Source; version: Version; seq: number }

/** Who imports, with what, and what cancels it. */
export type ImportContext = { by: string; chromium: Chromium; signal?: AbortSignal }

/**
 * Adds one article to the project: its bytes as they came, its text as blocks, and a source card filled in with what the
 * document says about itself. Whatever is refused, is refused before anything is written.
 */
export async function importSource(
  session: ProjectSession,
  file: ImportFile,
  { by, chromium, signal }: ImportContext,
): Promise<Imported> {
  if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
  refuseSize(file.bytes)
  const original = originalOf(file.bytes)
  refuseKnown(session.project, original.sha256)
  const format = file.format ?? formatOf(file.name, file.bytes)
  const { encoding, ...article } = await formats[format].read(file.bytes, chromium, signal)
  if (article.blocks.length === 0) {
    throw new Refusal('no-text', 'There is no text in this file. Nothing was imported.')
  }
  const length = { blocks: article.blocks.length, characters: canonicalText(article.blocks).length }
  refuseLength(length)
  if (signal?.aborted) throw new Refusal('cancelled', 'Cancelled. Nothing was changed.')

  const ids = { sourceId: newId(), versionId: newId() }
  const version: Version = {
    id: ids.versionId,
    sourceId: ids.sourceId,
    importedAt: new Date().toISOString(),
    fileName: toLine(file.name),
    format,
    encoding,
    originalSha256: await session.sources.putOriginal(original, format),
    blocksSha256: await session.sources.putBlocks(article.blocks),
    bytes: file.bytes.byteLength,
    ...length,
    notes: article.notes.slice(0, 100).map(toLine),
  }
  const source = sourceCard(article, {
    ...ids,
    fileName: file.name,
    position: positionAfter(Object.values(session.project.sources)),
  })
  const operations = [{ name: 'source.add', input: { source, version } }]
  const { seq } = await session.changes.apply({ by, operations })
  return { source, version, seq }
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
