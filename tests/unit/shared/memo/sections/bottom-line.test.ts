import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { leadOf } from '../tree-parts'

const draft = (made: MemoProject) => leadOf(made, 'bottom-line')

function withRisks(...likelihoods: (number | null)[]) {
  const made = new MemoProject()
  const ids = likelihoods.map((likelihood, index) => {
    const id = made.risk(`Risk ${'abcd'[index]}`, { horizon: '2027-03-01' })
    if (likelihood !== null) made.score(id, likelihood, 4)
    return id
  })
  return { made, ids }
}

describe('the draft of the bottom line', () => {
  test('is nothing while no risk has a rank', () => {
    expect(draft(withRisks().made)).toBe('')
    expect(draft(withRisks(null, null).made)).toBe('')
  })

  test('of one ranked risk among others is its claim alone', () => {
    expect(draft(withRisks(null, 60).made)).toBe(
      'We judge it likely (55–80%) that the risk “Risk b” comes about by 1 Mar 2027.',
    )
  })

  test('of several counts those that have a rank and names the highest', () => {
    expect(draft(withRisks(30, 90, null).made)).toBe(
      'Of the 2 risks ranked, R2 is the highest. We judge it very likely (80–95%) that the risk “Risk b” comes about by 1 Mar 2027.',
    )
  })

  test('of several that share the first rank has the claim of each', () => {
    expect(draft(withRisks(60, 10, 60).made)).toBe(
      'Of the 3 risks ranked, 2 share the first rank.\n\n' +
        'We judge it likely (55–80%) that the risk “Risk a” comes about by 1 Mar 2027.\n\n' +
        'We judge it likely (55–80%) that the risk “Risk c” comes about by 1 Mar 2027.',
    )
  })

  test('takes the claim the analyst wrote, with its tokens filled', () => {
    const { made, ids } = withRisks(60)
    const { memoId } = made
    const changes = { claim: 'A flood is {likelihood}' }
    made.do({ name: 'memo.writeJudgment', input: { memoId, riskId: ids[0]!, changes } })
    expect(draft(made)).toBe('A flood is likely (55–80%).')
  })
})
