import { importWords } from './import-words'
import { newId } from '@shared/new-id'
import type { Likeness } from '@shared/ipc/importing'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import type { Project } from '@shared/document/project'
import { positionAfter } from '@shared/document/queries/query'
import type { Operation } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import { originalOf } from '../storage/source-files'
import { formatOf } from './formats/formats'
import { type ImportContext, type ImportFile, keepVersion, type ReadFile, readText, refuseSize } from './read-version'
import { knownTexts } from './known-texts'
import { sourceCard } from './source-card'

/** What was added, and the sequence number of the change that added it. */
export type Imported = { source: Source; version: Version; seq: number }

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

/** Reads a file that is not in the project yet; nothing is written. `versionOf` is the source it is to be a text of. */
export async function readFile(
  session: ProjectSession,
  file: ImportFile,
  context: Omit<ImportContext, 'by'>,
  versionOf?: string,
): Promise<ReadFile> {
  if (session.readOnly) throw new Refusal('read-only', importWords.nothingImported(session.readOnly))
  refuseSize(file.bytes)
  const original = originalOf(file.bytes)
  refuseKnown(session.project, original.sha256, versionOf)
  const toRead = { format: file.format ?? formatOf(file.name, file.bytes), name: file.name, original }
  return { ...toRead, text: await readText(toRead, context) }
}

/** The source whose words a file has; refuses what has come in since it was read. */
export async function likenessOf(session: ProjectSession, { original, text }: ReadFile): Promise<Likeness | null> {
  refuseKnown(session.project, original.sha256)
  return knownTexts(session).likest(text.article.blocks)
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

function refuseKnown(project: Project, originalSha256: string, versionOf?: string): void {
  const current = versionOf && project.sources[versionOf]?.versionId
  // Whoever withdraws a correction publishes the earlier text again.
  const known = Object.values(project.versions).find(
    ({ id, sourceId, originalSha256: bytes }) => bytes === originalSha256 && (sourceId !== versionOf || id === current),
  )
  if (!known) return
  const title = project.sources[known.sourceId]?.title ?? known.fileName
  const words = known.sourceId === versionOf ? importWords.presentText(title) : importWords.alreadyHere(title)
  throw new Refusal('already-imported', words)
}
