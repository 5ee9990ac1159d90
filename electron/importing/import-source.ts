import { newId } from '@shared/new-id'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import type { Project } from '@shared/document/project'
import { positionAfter } from '@shared/document/queries/query'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import { originalOf } from '../storage/source-files'
import { formatOf } from './formats/formats'
import { type ImportContext, type ImportFile, readVersion, refuseSize } from './read-version'
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
  if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
  refuseSize(file.bytes)
  const original = originalOf(file.bytes)
  refuseKnown(session.project, original.sha256)
  const format = file.format ?? formatOf(file.name, file.bytes)
  const sourceId = newId()
  const { article, version } = await readVersion(session, { sourceId, format, name: file.name, original }, context)
  const source = sourceCard(article, {
    sourceId,
    versionId: version.id,
    fileName: file.name,
    position: positionAfter(Object.values(session.project.sources)),
  })
  const operations = [{ name: 'source.add', input: { source, version } }]
  const { seq } = await session.changes.apply({ by: context.by, operations })
  return { source, version, seq }
}

function refuseKnown(project: Project, originalSha256: string): void {
  const known = Object.values(project.versions).find((version) => version.originalSha256 === originalSha256)
  if (!known) return
  const title = project.sources[known.sourceId]?.title ?? known.fileName
  throw new Refusal('already-imported', `This file is already in the project as “${title}”. Nothing was imported.`)
}
