import { newId } from '@shared/new-id'
import { MemoProject } from './memo-project'

/** A memo of one page with something in every section, for comparing all of it word by word. */
export function smallMemo(): MemoProject {
  const made = new MemoProject()
  const { memoId } = made
  const source = made.source(['The port closed.', 'Two <b> ships\nwaited.\n\nThree came.'], { language: 'no' })
  const riskId = made.risk('Flood & fire', {
    event: 'the river *leaves* its bed',
    horizon: '2027-03-01',
    assumptions: 'The dam\nholds',
    alternatives: '- Drought',
  })
  made.risk('Rust')
  made.evidence(riskId, source, 'The port closed.', 'supports', '1. It says so')
  made.evidence(riskId, source, 'Two <b> ships\nwaited.\n\nThree', 'contradicts')
  made.score(riskId, 85, 5, { confidence: 'low', basis: 'One article' })
  const indicator = {
    id: newId(),
    riskId,
    position: 1,
    observable: 'Water | rises',
    threshold: '',
    watch: 'gauge\nlog',
  }
  made.do(
    { name: 'indicator.create', input: { indicator: { ...indicator, status: 'observed' as const } } },
    { name: 'memo.write', input: { memoId, section: 'bottom-line', text: 'Ships wait.\n\nPrices\nfollow.' } },
    { name: 'memo.write', input: { memoId, section: 'evidence', text: '' } },
    { name: 'memo.write', input: { memoId, section: 'sources', text: '' } },
    { name: 'memo.update', input: { memoId, changes: { title: 'Ice <charts> #1', audience: '' } } },
  )
  return made
}
