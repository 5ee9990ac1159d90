import { describe, expect, test } from 'vitest'
import { respondentsOf } from '@shared/document/queries/respondents'
import { MemoProject } from '../memo-project'
import { SessionMemo } from '../session-memo'
import { dataOf, itemsOf, treeOf } from '../tree-parts'

const reasons = (made: MemoProject) =>
  dataOf(made, 'reasons').flatMap((block) => (block.kind === 'heading' ? `# ${block.text}` : itemsOf(block)))

describe('the reasons given', () => {
  test('are those of every analyst, under letters, with what they judged and what it rests on', () => {
    const made = new MemoProject()
    const flood = made.risk('Flood')
    made.risk('Unscored')
    made.score(flood, 60, 3, { confidence: 'low', basis: 'two gauges', rationale: 'the dam is old' })
    made.score(flood, { kind: 'cannot-judge', reason: 'no gauge' }, 4, { by: made.analyst('Per') })
    const [heading, ...items] = reasons(made)
    expect(heading).toBe('# R1 Flood')
    expect(items.map((item) => item.slice('Analyst A: '.length)).toSorted()).toEqual([
      '60%, impact 3, confidence low. The dam is old. Basis: two gauges.',
      'cannot be judged: no gauge, impact 4. No reason is recorded.',
    ])
    expect(items.map((item) => item.slice(0, 'Analyst A: '.length))).toEqual(['Analyst A: ', 'Analyst B: '])
    expect(JSON.stringify(treeOf(made))).not.toContain('Per')
  })

  test('stand under the letters of the session, and under names once that shows them', () => {
    const made = new SessionMemo(['Flood'])
    made.round([60, 65, 70])
    const letters = respondentsOf.ask(made.project, made.sessionId, made.risks[0]!)
    const under = (names: ReadonlyMap<string, string>) =>
      made.analysts.map((id, index) => `${names.get(id)!}: ${[60, 65, 70][index]}%, impact 3. No reason is recorded.`)
    expect(reasons(made).slice(1)).toEqual(
      under(new Map([...letters].map(([id, letter]) => [id, `Analyst ${letter}`]))).toSorted(),
    )
    made.sign()
    expect(reasons(made).slice(1)).toEqual(
      under(new Map(made.analysts.map((id, at) => [id, ['Ada', 'Bo', 'Cy'][at]!]))),
    )
  })
})

describe('a memo is a draft', () => {
  const draft = (made: MemoProject) => treeOf(made).draft

  test('while a group is divided and nobody recorded a dissent', () => {
    const made = new SessionMemo(['Flood', 'Fire'])
    made.round([10, 90, 90], [60, 60, 60])
    expect(draft(made)).toEqual(['On R1 Flood the group is divided, and nobody recorded a dissent.'])
    made.dissent(0, 0, false)
    expect(draft(made)).toEqual([])
  })

  test('while the answers of a session have not come to rest', () => {
    const made = new SessionMemo(['Flood'], ['Ada', 'Bo', 'Cy'])
    made.round([10, 10, 10])
    made.round([60, 60, 60])
    expect(draft(made)).toEqual([
      'On R1 Flood the session “October” came to no agreement, and nobody recorded a dissent.',
    ])
  })

  test('of nobody who disagrees it is none', () => {
    expect(draft(new MemoProject())).toEqual([])
  })
})

test('how many of those who were asked answered is told', () => {
  const made = new SessionMemo(['Flood'], ['Ada', 'Bo', 'Cy'])
  made.round([60, 65, null])
  expect(JSON.stringify(dataOf(made, 'key-judgments'))).toContain('2 of 3 analysts gave a likelihood, from 60% to 65%.')
})
