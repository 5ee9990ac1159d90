import { entitiesOf, entity } from '../project'
import { query } from './query'

/** Versions whose text a memo needs for its paragraph marks. */
export const versionsCitedIn = query(['memos', 'evidence', 'passages'], (project, memoId: string): string[] => {
  const excluded = new Set(entity(project, 'memos', memoId)?.excludedRiskIds)
  const passages = entitiesOf(project, 'evidence')
    .filter(({ riskId }) => !excluded.has(riskId))
    .flatMap(({ passageId }) => project.passages[passageId] ?? [])
  return [...new Set(passages.map(({ versionId }) => versionId))]
})
