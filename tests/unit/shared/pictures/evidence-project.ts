import type { Project } from '@shared/document/project'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../sample-project'
import { scoreOf } from '../sample-session'

/** Three risks, of which the first two are judged and have evidence from two sources. */
export function evidenceProject(): Project {
  const made = emptyProject()
  perform(made, addAnalyst('ann'), ...['one', 'two', 'six'].map(addRisk), addSource('s1'), addSource('s2'))
  perform(
    made,
    { name: 'source.update', input: { sourceId: id('s1'), changes: { reliability: 'B', published: '2025-03-06' } } },
    addPassage('p1', 's1'),
    addPassage('p2', 's2'),
    linkEvidence('e1', 'one', 'p1'),
    linkEvidence('e2', 'two', 'p1'),
    linkEvidence('e3', 'two', 'p2'),
    { name: 'evidence.update', input: { evidenceId: id('e3'), changes: { stance: 'contradicts' } } },
    scoreOf('one', 'ann', { likelihood: { kind: 'percent', percent: 25 }, impact: 3 }),
    scoreOf('two', 'ann', { likelihood: { kind: 'percent', percent: 75 }, impact: 3 }),
    addMemo('mem'),
  )
  return made
}
