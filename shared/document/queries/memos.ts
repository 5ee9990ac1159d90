import { entity } from '../document'
import type { Memo } from '../../kinds/model'
import { byPosition, query } from './query'

export const memosInOrder = query(['memos'], (project): Memo[] => Object.values(project.memos).toSorted(byPosition))

/** Versions whose text a memo needs for its paragraph marks. */
export const versionsCitedIn = query(['memos', 'evidence', 'passages'], (project, memoId: string): string[] => {
  const excluded = new Set(entity(project, 'memos', memoId)?.excludedRiskIds)
  const passages = Object.values(project.evidence)
    .filter(({ riskId }) => !excluded.has(riskId))
    .flatMap(({ passageId }) => project.passages[passageId] ?? [])
  return [...new Set(passages.map(({ versionId }) => versionId))]
})
