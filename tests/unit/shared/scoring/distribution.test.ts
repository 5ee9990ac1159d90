import type { Answer } from '@shared/kinds/answers'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { distributionOf } from '@shared/scoring/distribution'
import { movesBetween } from '@shared/scoring/moves'
import { describe, expect, test } from 'vitest'
import { id } from '../sample-project'
import { answerOf } from './answers'

const term = (key: string): Likelihood => ({ kind: 'term', lexicon: 'icd-203', term: key })
const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })
const likelihoods = (...given: (Likelihood | null)[]): Answer[] =>
  given.map((likelihood, index) => answerOf(`a${index}`, { likelihood }))
const impacts = (...given: (Answer['impact'] | null)[]): Answer[] =>
  given.map((impact, index) => answerOf(`a${index}`, { impact }))

describe('how answers lie', () => {
  test('percents are places, with quartiles of type 7', () => {
    const { likelihood } = distributionOf(likelihoods(percent(10), percent(20), percent(40), percent(80)), FIRST_SCALES)
    expect(likelihood.quartiles).toEqual({ least: 10, low: 17.5, median: 30, high: 50, most: 80 })
    expect(likelihood.spots.map(({ place }) => place)).toEqual([10, 20, 40, 80].map((at) => ({ low: at, high: at })))
  })

  test('a term is its band, and one among them leaves no quartiles', () => {
    const { likelihood } = distributionOf(likelihoods(percent(10), term('likely')), FIRST_SCALES)
    expect(likelihood).toMatchObject({
      quartiles: null,
      spots: [{ place: { low: 10, high: 10 } }, { place: { low: 55, high: 80 } }],
    })
  })

  test('an interval comes with its percent; who cannot judge or said nothing has no place', () => {
    const given: Likelihood = { kind: 'percent', percent: 50, range: { low: 40, high: 70 } }
    const { likelihood } = distributionOf(likelihoods(given, { kind: 'cannot-judge' }, null), FIRST_SCALES)
    expect(likelihood.spots).toMatchObject([{ place: { low: 50, high: 50 }, range: { low: 40, high: 70 } }])
    expect(distributionOf(likelihoods(null), FIRST_SCALES).likelihood).toEqual({ spots: [], quartiles: null })
  })

  test('impacts have middle answers and no average, and other scales are left out', () => {
    const other = { scale: 'other-scale', level: 5, name: 'grave' }
    const { impact } = distributionOf(impacts(1, 2, 4, 5, other, null), FIRST_SCALES)
    expect(impact.middle).toEqual({ least: 1, low: 1, median: { low: 2, high: 4 }, high: 5, most: 5 })
    expect(impact.spots).toHaveLength(4)
    expect(distributionOf(impacts(null), FIRST_SCALES).impact).toEqual({ spots: [], middle: null })
  })
})

describe('who moved', () => {
  const moved = (was: Partial<Answer> | null, is: Partial<Answer> | null) => {
    const round = (said: Partial<Answer> | null) => (said ? [answerOf('a', said)] : [])
    const [move] = movesBetween(round(was), round(is), [id('a')], FIRST_SCALES)
    return [move!.likelihood, move!.impact]
  }
  const way = (was: Likelihood | null, is: Likelihood | null) => moved({ likelihood: was }, { likelihood: is })[0]!.way

  test.each([
    [percent(40), percent(50), 'up'],
    [percent(40), percent(30), 'down'],
    [percent(40), percent(40), 'stayed'],
    [term('unlikely'), term('likely'), 'up'],
    [term('likely'), percent(10), 'down'],
    [term('likely'), percent(70), 'stayed'],
    [percent(70), { kind: 'term', lexicon: 'nato', term: 'likely' }, 'up'],
    [{ kind: 'cannot-judge' }, percent(70), 'changed'],
    [{ kind: 'cannot-judge' }, { kind: 'cannot-judge', reason: 'No.' }, 'stayed'],
    [null, percent(70), 'new'],
    [percent(70), null, 'gone'],
    [null, null, null],
  ] as [Likelihood | null, Likelihood | null, string | null][])('likelihood from %j to %j: %s', (was, is, wanted) => {
    expect(way(was, is)).toBe(wanted)
  })

  test('impact moves by levels of one scale', () => {
    expect(moved({ impact: 2 }, { impact: 4 })[1]).toEqual({ before: '2 limited', now: '4 severe', way: 'up' })
    expect(moved({ impact: 2 }, { impact: { scale: 'other', level: 2, name: 'x' } })[1]!.way).toBe('changed')
    expect(moved(null, { impact: 4 })[1]).toEqual({ before: '', now: '4 severe', way: 'new' })
  })
})
