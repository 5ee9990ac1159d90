import { describe, expect, test } from 'vitest'
import { newId } from '@shared/new-id'
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
    made.score(flood, { kind: 'cannot-judge', reason: 'no gauge' }, 4, { by: made.analyst('Zoltan') })
    const [heading, ...items] = reasons(made)
    expect(heading).toBe('# R1 Flood')
    expect(items.map((item) => item.slice('Analyst A: '.length)).toSorted()).toEqual([
      '60%, impact 3, confidence low. The dam is old. Basis: two gauges.',
      'cannot be judged: no gauge, impact 4.',
    ])
    expect(items.map((item) => item.slice(0, 'Analyst A: '.length))).toEqual(['Analyst A: ', 'Analyst B: '])
    expect(JSON.stringify(treeOf(made))).not.toContain('Zoltan')
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
      'On R1 Flood the group came to no agreement in the session “October”, and nobody recorded a dissent.',
    ])
  })

  test('of several risks for one reason, which is told once with their numbers', () => {
    const made = new SessionMemo(['Flood', 'Fire'])
    made.round([10, 90, 90], [10, 90, 90])
    expect(draft(made)).toEqual(['On R1 and R2 the group is divided, and nobody recorded a dissent.'])
  })

  test('of many risks, of which the first are named and the others counted', () => {
    const titles = Array.from({ length: 15 }, (_, index) => `Risk ${index + 1}`)
    const made = new SessionMemo(titles)
    made.round(...titles.map(() => [10, 90, 90]))
    const numbers = titles.slice(0, 12).map((_, index) => `R${index + 1}`)
    expect(draft(made)).toEqual([
      `On ${numbers.join(', ')} and 3 more the group is divided, and nobody recorded a dissent.`,
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

describe('why somebody cannot judge', () => {
  test('ends with one stop, and no other reason is missed', () => {
    const made = new SessionMemo(['Flood'])
    made.round([60, 60, 60])
    made.sign()
    made.score(made.risks[0]!, { kind: 'cannot-judge', reason: 'No gauge.' }, null, { by: made.analysts[0]! })
    expect(reasons(made)[1]).toBe('Ada: cannot be judged: No gauge.')
  })

  test('ends with one stop in a dissent, too', () => {
    const made = new SessionMemo(['Flood'])
    made.round([60, 60, 60])
    made.as(0, {
      name: 'dissent.set',
      input: {
        dissentId: newId(),
        sessionId: made.sessionId,
        riskId: made.risks[0]!,
        likelihood: { kind: 'cannot-judge', reason: 'No gauge.' },
        confidence: null,
        reason: 'nobody was there',
        named: true,
      },
    })
    const words = dataOf(made, 'dissent').flatMap(itemsOf)
    expect(words).toEqual(['R1 Flood: reservation of Ada: that it cannot be judged: No gauge. Nobody was there.'])
  })
})

test('of one who gave a likelihood beside others who could not, that one is told', () => {
  const made = new SessionMemo(['Flood'], ['Ada', 'Bo'])
  made.round([60, null])
  expect(JSON.stringify(dataOf(made, 'key-judgments'))).toContain('1 of 2 analysts gave a likelihood, 60%.')
})
