import type { Outcome } from '@shared/kinds/re-anchored'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import type { Commit } from '@shared/document/change'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ProjectSession } from '../project/session'
import { originalOf } from '../storage/source-files'
import { addVersion } from './add-version'
import { formatOf } from './formats/formats'
import { type ImportContext, type ImportFile, readVersion, refuseSize } from './read-version'

/** How many passages came to what; together they are all passages of the source. */
export type OutcomeCounts = Record<Outcome, number>

/** A version that was added, and what became of the passages. */
export type NewVersion = {
  source: Source
  version: Version
  seq: number
  counts: OutcomeCounts
  /** Whether the words are those of the version before, one by one. */
  isSameText: boolean
}

/**
 * Imports a file as the new version of a source. The earlier text stays, with the passages whose words are lost. What is
 * refused or cancelled leaves the project as it was.
 */
export async function importNewVersion(
  session: ProjectSession,
  sourceId: string,
  file: ImportFile,
  context: ImportContext,
): Promise<NewVersion> {
  if (session.readOnly) throw new Refusal('read-only', `Nothing was imported. ${session.readOnly}`)
  const { source, version: before } = currentText(session, sourceId)
  refuseSize(file.bytes)
  const original = originalOf(file.bytes)
  refuseKnown(session, sourceId, original.sha256)
  const format = file.format ?? formatOf(file.name, file.bytes)
  const { article, version } = await readVersion(session, { sourceId, format, name: file.name, original }, context)
  const { blocks } = article
  const was = canonicalText(await session.sources.readText(before.id))
  const { commit, passages } = await addVersion(session, { version, blocks, by: context.by, signal: context.signal })
  const counts: OutcomeCounts = { exact: 0, moved: 0, changed: 0, lost: 0 }
  for (const { reAnchored } of passages) counts[reAnchored.outcome] += 1
  return { source, version, seq: commit.seq, counts, isSameText: canonicalText(blocks) === was }
}

/** Reads the text of a source from its original file again, in another way; as one change. */
export async function readAgain(session: ProjectSession, sourceId: string, context: ImportContext): Promise<Commit> {
  if (session.readOnly) throw new Refusal('read-only', `Nothing was changed. ${session.readOnly}`)
  const { version: before } = currentText(session, sourceId)
  const { format, fileName: name } = before
  const original = originalOf(await session.sources.readOriginal(before))
  const { article, version } = await readVersion(session, { sourceId, format, name, original }, context)
  const { commit } = await addVersion(session, {
    version,
    blocks: article.blocks,
    by: context.by,
    signal: context.signal,
  })
  return commit
}

function currentText({ project }: ProjectSession, sourceId: string): { source: Source; version: Version } {
  const source = project.sources[sourceId]
  const version = source && project.versions[source.versionId]
  if (!version) throw new Refusal('not-found', 'This source is no longer in the project. Nothing was changed.')
  return { source, version }
}

function refuseKnown({ project }: ProjectSession, sourceId: string, originalSha256: string): void {
  const known = Object.values(project.versions).find((version) => version.originalSha256 === originalSha256)
  if (!known) return
  const title = project.sources[known.sourceId]?.title ?? known.fileName
  const words =
    known.sourceId === sourceId
      ? `This file is a version of “${title}” already, byte for byte.`
      : `This file is in the project already, as “${title}”.`
  throw new Refusal('already-imported', `${words} Nothing was imported.`)
}
