import { importWords } from './import-words'
import type { Outcome } from '@shared/kinds/re-anchored'
import type { Source } from '@shared/kinds/sources'
import type { Version } from '@shared/kinds/versions'
import type { Commit } from '@shared/document/change'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ProjectSession } from '../project/session'
import { originalOf } from '../storage/source-files'
import { addVersion } from './add-version'
import { readFile } from './import-source'
import { type ImportContext, type ImportFile, keepVersion, type ReadFile, readText } from './read-version'

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

/** Imports a file as the new version of a source. What is refused or cancelled leaves the project as it was. */
export async function importNewVersion(
  session: ProjectSession,
  sourceId: string,
  file: ImportFile,
  context: ImportContext,
): Promise<NewVersion> {
  return addNewVersion(session, sourceId, await readFile(session, file, context, sourceId), context)
}

/**
 * Adds a file that was read as the new version of a source. The earlier text stays, with the passages whose words are
 * lost.
 */
export async function addNewVersion(
  session: ProjectSession,
  sourceId: string,
  read: ReadFile,
  { by, signal }: Pick<ImportContext, 'by' | 'signal'>,
): Promise<NewVersion> {
  const { source, version: before } = currentText(session, sourceId)
  const version = await keepVersion(session, sourceId, read, signal)
  const { blocks } = read.text.article
  const was = canonicalText(await session.sources.readText(before.id))
  const { commit, passages } = await addVersion(session, { version, blocks, by, signal })
  const counts: OutcomeCounts = { exact: 0, moved: 0, changed: 0, lost: 0 }
  for (const { reAnchored } of passages) counts[reAnchored.outcome] += 1
  return { source, version, seq: commit.seq, counts, isSameText: canonicalText(blocks) === was }
}

/** Reads the text of a source from its original file again, in another way; as one change. */
export async function readAgain(session: ProjectSession, sourceId: string, context: ImportContext): Promise<Commit> {
  if (session.readOnly) throw new Refusal('read-only', importWords.nothingChanged(session.readOnly))
  const { version: before } = currentText(session, sourceId)
  const { format, fileName: name } = before
  const toRead = { format, name, original: originalOf(await session.sources.readOriginal(before)) }
  const read = { ...toRead, text: await readText(toRead, context) }
  const { by, signal } = context
  const version = await keepVersion(session, sourceId, read, signal)
  const { commit } = await addVersion(session, { version, blocks: read.text.article.blocks, by, signal })
  return commit
}

function currentText({ project }: ProjectSession, sourceId: string): { source: Source; version: Version } {
  const source = project.sources[sourceId]
  const version = source && project.versions[source.versionId]
  if (!version) throw new Refusal('not-found', importWords.sourceGoneNotChanged)
  return { source, version }
}
