import type { Project } from '../document/project'
import { entity } from '../document/project'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import type { SourceText } from '../text/source-text'
import { findPassages, versionsToRead } from './find-passages'
import { missing } from './names'
import type { PassageQuery } from './query'
import { type QueryProblem, readQuery } from './read-query'

/** What a query found; `unread` are titles of sources whose text could not be read, where near was not asked. */
export type Found = { query: PassageQuery; passages: readonly Passage[]; unread: readonly string[]; problem: null }
export type Retrieved = Found | { problem: QueryProblem }

/** What retrieving is carried out with: `carry` in slices, null once nobody waits for it any more. */
export type Carrier = {
  carry: <T>(steps: Steps<T>) => Promise<T | null>
  /** The text of a version; null where it cannot be read. */
  readText: (versionId: string) => Promise<SourceText | null>
}

/** Reads and asks a query, with the texts that it needs and no others; null once nobody waits for it any more. */
export async function retrieve(
  project: Project,
  typed: string,
  { carry, readText }: Carrier,
): Promise<Retrieved | null> {
  const { query, places, problem } = readQuery(typed)
  if (problem) return { problem }
  for (const [condition, place] of places) {
    const message = missing(project, condition)
    if (message !== null) return { problem: { message, ...place } }
  }
  const versions = await carry(versionsToRead(project, query))
  if (!versions) return null
  const texts = new Map<string, SourceText>()
  const unread: string[] = []
  for (const versionId of versions) {
    const text = await readText(versionId)
    if (text) texts.set(versionId, text)
    else unread.push(titleOf(project, versionId))
  }
  const passages = await carry(findPassages(project, query, (versionId) => texts.get(versionId)))
  return passages && { query, passages, unread, problem: null }
}

function titleOf(project: Project, versionId: string): string {
  const version = entity(project, 'versions', versionId)
  return (version && entity(project, 'sources', version.sourceId)?.title) ?? ''
}
