import type { Handover } from '../../kinds/handovers'
import { kindOf } from '../../kinds/registry'
import { entitiesNaming } from '../indexes/foreign-keys'
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

/** What a memo said each time it was handed over, the first time first. */
export const handoversOf = query(['handovers'], (project, memoId: string): Handover[] =>
  entitiesNaming(project, 'handovers', 'memoId', memoId).toSorted(kindOf('handovers').order),
)
