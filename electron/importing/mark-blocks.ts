import { importWords } from './import-words'
import type { Commit } from '@shared/document/change'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'

type Marking = {
  versionId: string
  /** By their place in the text. */
  blocks: readonly number[]
  /** Whether they stand beside the article; else they belong to it. */
  beside: boolean
}

/**
 * Marks blocks of a text as standing beside the article, or as its own; as one change. No word is touched, so passages
 * and citations stay where they are. The blocks as they were stay on the disk, so that it can be undone.
 */
export async function markBlocks(
  session: ProjectSession,
  { versionId, blocks, beside }: Marking,
  by: string,
): Promise<Commit> {
  if (session.readOnly) throw new Refusal('read-only', importWords.nothingChanged(session.readOnly))
  const text = await session.sources.readText(versionId)
  const before = session.project.versions[versionId]?.blocksSha256
  const wanted = new Set(blocks)
  const marked = text.map((block, index) => {
    if (!wanted.has(index) || (block.role === 'apparatus') === beside) return block
    return { ...block, role: beside ? ('apparatus' as const) : ('body' as const) }
  })
  if (marked.every((block, index) => block === text[index])) {
    throw new Refusal('unchanged', importWords.markedAlready)
  }
  if (marked.every(({ role }) => role === 'apparatus')) {
    throw new Refusal('no-article', importWords.noArticleLeft)
  }
  const blocksSha256 = await session.sources.putBlocks(marked)
  const operations = [{ name: 'source.markBlocks', input: { versionId, before, blocksSha256, beside } }]
  return session.changes.apply({ by, operations })
}
