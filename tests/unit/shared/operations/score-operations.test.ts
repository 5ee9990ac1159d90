import type { Operation, OperationInput } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { reduce } from '../at-once'
import { refusalOf } from '../refusal-of'
import { addAnalyst, addRisk, AT, effectOf, filledProject, id, perform } from '../sample-project'

type Changes = OperationInput<'score.set'>['changes']
const set = (name: string, risk: string, analyst: string, changes: Changes): Operation => ({
  name: 'score.set',
  input: { scoreId: id(name), riskId: id(risk), analystId: id(analyst), changes },
})
const LATER = { by: id('ann'), at: '2026-12-01T08:00:00.000Z' }
const gone = (what: string) => ({
  code: 'not-found',
  message: `This ${what} is no longer in the project. Nothing was changed.`,
})

function withTwo() {
  const project = filledProject()
  perform(project, addAnalyst('bob'), addRisk('oth'))
  return project
}

describe('scoring a risk', () => {
  test('for the first time makes a score of what was said, and nothing else is set', () => {
    expect(effectOf(withTwo(), set('new', 'oth', 'bob', { impact: 4, rationale: 'Seen before.' }))).toEqual({
      label: 'Score R2',
      operations: ['score.set'],
      changes: [
        {
          kind: 'scores',
          id: id('new'),
          before: null,
          after: {
            id: id('new'),
            riskId: id('oth'),
            analystId: id('bob'),
            likelihood: null,
            impact: 4,
            confidence: null,
            basis: '',
            rationale: 'Seen before.',
            scoredAt: AT,
          },
        },
      ],
    })
  })

  test.each(['sco', 'oth'])('again under the id “%s” changes the one score of the analyst, and when', (name) => {
    const project = filledProject()
    const before = project.scores[id('sco')]
    const step = [set(name, 'rsk', 'ann', { confidence: 'high', basis: 'two sources' })]
    expect(reduce(project, step, LATER).changes).toEqual([
      {
        kind: 'scores',
        id: id('sco'),
        before,
        after: { ...before, confidence: 'high', basis: 'two sources', scoredAt: LATER.at },
      },
    ])
  })

  test('can unset what was said, which is not zero', () => {
    const project = filledProject()
    perform(project, set('sco', 'rsk', 'ann', { likelihood: null }))
    expect(project.scores[id('sco')]).toMatchObject({ likelihood: null, scoredAt: AT })
  })

  test('keeps the scores of two analysts and of two risks apart', () => {
    const project = withTwo()
    perform(project, set('s2', 'rsk', 'bob', { impact: 1 }), set('s3', 'oth', 'ann', { impact: 2 }))
    perform(project, set('nil', 'rsk', 'bob', { impact: 5 }))
    const said = Object.values(project.scores).map((score) => [score.id, score.riskId, score.analystId, score.impact])
    expect(said).toEqual([
      [id('sco'), id('rsk'), id('ann'), null],
      [id('s2'), id('rsk'), id('bob'), 5],
      [id('s3'), id('oth'), id('ann'), 2],
    ])
  })

  test('under the id of somebody else’s score is refused and does not change theirs', () => {
    expect(refusalOf(() => effectOf(withTwo(), set('sco', 'rsk', 'bob', { impact: 1 })))).toEqual({
      code: 'exists',
      message: 'This score is already in the project. Nothing was changed.',
    })
  })

  test('under the id of somebody else’s score changes the one the analyst has', () => {
    const project = withTwo()
    perform(project, set('s2', 'rsk', 'bob', { impact: 1 }), set('sco', 'rsk', 'bob', { impact: 3 }))
    expect([project.scores[id('sco')]?.impact, project.scores[id('s2')]?.impact]).toEqual([null, 3])
  })

  test('is refused where the risk or the analyst is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), set('new', 'nil', 'ann', { impact: 1 })))).toEqual(gone('risk'))
    expect(refusalOf(() => effectOf(filledProject(), set('new', 'rsk', 'nil', { impact: 1 })))).toEqual(gone('analyst'))
  })
})
