import { eachOf, entity, type Project } from '../document/project'
import { isUnseen } from '../kinds/re-anchored'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import { mergingWords } from './merging-words'

/**
 * Says of which sources passages come to stand in an earlier text by a merge: one side has another text, and the other had
 * passages in the one before. They wait for review as those of any new version.
 */
export function* leftInEarlierTexts(merged: Project, sides: readonly Project[]): Steps<string[]> {
  const left = new Map<string, number>()
  for (const passage of eachOf(merged, 'passages')) {
    yield
    if (!isMissing(merged, passage) || sides.some((side) => wasMissing(side, passage.id))) continue
    left.set(passage.sourceId, (left.get(passage.sourceId) ?? 0) + 1)
  }
  return [...left]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([sourceId, count]) => {
      return mergingWords.leftInEarlier(count, entity(merged, 'sources', sourceId)?.title ?? '')
    })
}

/** Whether the words of a passage are in an earlier text only, and nobody has looked. */
function isMissing(project: Project, passage: Passage): boolean {
  const current = entity(project, 'sources', passage.sourceId)?.versionId
  return current !== undefined && current !== passage.versionId && isUnseen(passage, current)
}

function wasMissing(side: Project, id: string): boolean {
  const passage = entity(side, 'passages', id)
  return passage !== undefined && isMissing(side, passage)
}
