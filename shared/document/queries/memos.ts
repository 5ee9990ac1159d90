import type { Handover } from '../../kinds/handovers'
import { allWordsWritten, type Memo } from '../../kinds/memos'
import { kindOf } from '../../kinds/registry'
import { richFrom } from '../../rich/from-markdown'
import { inlinesOf } from '../../rich/rich'
import { entitiesNaming } from '../indexes/foreign-keys'
import { entitiesOf, entity } from '../project'
import { query } from './query'

/** Versions whose text a memo needs for its paragraph marks: those of its evidence and of what its words cite. */
export const versionsCitedIn = query(['memos', 'evidence', 'passages'], (project, memoId: string): string[] => {
  const memo = entity(project, 'memos', memoId)
  const excluded = new Set(memo?.excludedRiskIds)
  const evidence = entitiesOf(project, 'evidence').filter(({ riskId }) => !excluded.has(riskId))
  const passageIds = [...evidence.map(({ passageId }) => passageId), ...(memo ? passagesCitedBy(memo) : [])]
  return [...new Set(passageIds.flatMap((id) => entity(project, 'passages', id)?.versionId ?? []))]
})

/** Passages that the analyst cites in their own words. */
const passagesCitedBy = (memo: Memo): string[] =>
  allWordsWritten(memo)
    // Reading Markdown takes longer than looking whether anything can be cited in it.
    .filter((markdown) => markdown.includes('passage:'))
    .flatMap((markdown) => inlinesOf(richFrom(markdown)))
    .flatMap((inline) => (inline.type === 'citation' ? [inline.attrs.passageId] : []))

/** What a memo said each time it was handed over, the first time first. */
export const handoversOf = query(['handovers'], (project, memoId: string): Handover[] =>
  entitiesNaming(project, 'handovers', 'memoId', memoId).toSorted(kindOf('handovers').order),
)
