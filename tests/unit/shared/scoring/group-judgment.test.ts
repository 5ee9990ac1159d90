import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import type { Impact } from '@shared/lexicons/impact'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Score } from '@shared/kinds/scores'
import * as group from '@shared/scoring/group-judgment'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const TERMS = ICD_203.terms
const groupJudgment = (scores: readonly Score[]) => group.groupJudgment(scores, FIRST_SCALES)
const isDivided = (scores: readonly Score[]) => group.isDivided(groupJudgment(scores))
const middleLevels = (likelihood: group.GroupLikelihood) => group.middleLevels(likelihood, FIRST_SCALES.matrix)
const inTerm = (index: number) => ({ kind: 'term' as const, term: TERMS[index]! })

/** What so many analysts said, pooled as nobody chose otherwise. */
const of = (analysts: number) => ({ pooling: 'median' as const, analysts })

const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })
const term = (key: string): Likelihood => ({ kind: 'term', lexicon: 'icd-203', term: key })
const score = (likelihood: Likelihood | null, impact: Impact | null = null) => ({ likelihood, impact }) as Score

/** Session fixture S1, rounds 1 and 2: percents of four analysts on six risks, with the medians of round 2. */
test.each([
  [[85, 90, 85, 80], 85],
  [[60, 70, 60, 60], 60],
  [[65, 70, 75, 65], 67.5],
  [[55, 60, 55, 60], 57.5],
  [[70, 60, 75, 65], 67.5],
  [[30, 25, 40, 35], 32.5],
])('percents %j have median %d', (percents, median) => {
  expect(groupJudgment(percents.map((each) => score(percent(each)))).likelihood).toMatchObject({ percent: median })
})

test('the least and the most go with the median of four, and the term is the term of the median', () => {
  const { likelihood } = groupJudgment([60, 75, 45, 60].map((each) => score(percent(each))))
  expect(likelihood).toMatchObject({
    kind: 'percent',
    percent: 60,
    low: 45,
    high: 75,
    place: { term: { key: 'likely' } },
  })
})

test('one term among percents makes it a judgment in terms', () => {
  const { likelihood } = groupJudgment([score(percent(90)), score(term('likely')), score(percent(60))])
  expect(likelihood).toMatchObject({ kind: 'terms', low: { key: 'likely' }, high: { key: 'likely' } })
})

test('0 and 100 percent beside terms count as the ends of the lexicon', () => {
  const { likelihood } = groupJudgment([score(percent(0)), score(term('likely')), score(percent(0))])
  expect(likelihood).toMatchObject({ low: { key: 'almost-no-chance' }, high: { key: 'almost-no-chance' } })
})

test('an even number of ordinals gives a span of answers and of levels', () => {
  const judgment = groupJudgment([score(percent(85), 3), score(percent(85), 5)])
  expect(judgment.impact).toEqual({ low: 3, high: 5 })
  expect(judgment.level).toEqual({ low: 3, high: 5 })
})

test('of a divided group the spread and the level reach over all answers, and no middle has a level', () => {
  const scores = [2, 10, 50, 90, 98].map((each) => score(percent(each), 3))
  expect(groupJudgment(scores)).toEqual({
    likelihood: {
      ...of(5),
      kind: 'percent',
      percent: 50,
      low: 2,
      high: 98,
      place: inTerm(3),
      divided: { low: 2, high: 98 },
    },
    impact: { low: 3, high: 3 },
    level: { low: 1, high: 3 },
    spread: { likelihood: { low: 1, high: 5 }, impact: { low: 3, high: 3 } },
    scoredBy: 5,
    cannotJudge: 0,
    otherScale: 0,
  })
})

test('a divided group has the levels of its answers, not those of cells that nobody gave', () => {
  const judgment = groupJudgment([score(percent(3), 5), score(percent(97), 1)])
  expect([judgment.level, judgment.impact]).toEqual([
    { low: 1, high: 2 },
    { low: 1, high: 5, divided: { low: 1, high: 5 } },
  ])
})

test('"cannot judge" is counted apart and is no number', () => {
  const judgment = groupJudgment([score({ kind: 'cannot-judge' }), score(percent(80), 4)])
  expect(judgment).toMatchObject({
    cannotJudge: 1,
    scoredBy: 2,
    likelihood: { percent: 80 },
    level: { low: 4, high: 4 },
  })
})

test('nothing scored is null throughout, never zero', () => {
  expect(groupJudgment([score(null)])).toEqual({
    likelihood: null,
    impact: null,
    level: null,
    spread: null,
    scoredBy: 0,
    cannotJudge: 0,
    otherScale: 0,
  })
})

test('a likelihood without an impact has no level', () => {
  expect(groupJudgment([score(percent(80))]).level).toBeNull()
})

test('the spread of four is all of their answers as matrix levels', () => {
  const scores = [score(percent(30), 2), score(percent(20), 3), score(percent(55), 3), score(percent(5), 5)]
  expect(groupJudgment(scores).spread).toEqual({ likelihood: { low: 2, high: 3 }, impact: { low: 2, high: 5 } })
})

test.each([
  ['one analyst', [score(percent(5), 1)], false],
  ['neighbouring terms', [score(percent(50), 3), score(percent(60), 3)], false],
  ['likelihoods three terms apart', [score(percent(30), 3), score(percent(60), 3), score(percent(90), 3)], true],
  ['impacts two apart in the middle half', [score(percent(60), 2), score(percent(60), 5)], true],
  ['one who cannot judge', [score(percent(60), 3), score({ kind: 'cannot-judge' }, 3)], false],
])('%s: disputed or not', (_, scores, disputed) => {
  expect(isDivided(scores)).toBe(disputed)
})

test('a judgment in percent is everything the analysts said together', () => {
  const scores = [
    score(percent(60), 4),
    score(percent(75), 2),
    score({ kind: 'cannot-judge' }),
    score(null, 5),
    score(null),
  ]
  expect(groupJudgment(scores)).toEqual({
    likelihood: { ...of(2), kind: 'percent', percent: 67.5, low: 60, high: 75, place: inTerm(4) },
    impact: { low: 4, high: 4, divided: { low: 2, high: 5 } },
    level: { low: 2, high: 3 },
    spread: { likelihood: { low: 3, high: 3 }, impact: { low: 2, high: 5 } },
    scoredBy: 4,
    cannotJudge: 1,
    otherScale: 0,
  })
})

test('a judgment in terms has the two middle terms and the levels they lead to', () => {
  expect(groupJudgment([score(term('very-likely'), 5), score(term('likely'), 3)])).toEqual({
    likelihood: { ...of(2), kind: 'terms', low: TERMS[4], high: TERMS[5] },
    impact: { low: 3, high: 5 },
    level: { low: 3, high: 5 },
    spread: { likelihood: { low: 3, high: 4 }, impact: { low: 3, high: 5 } },
    scoredBy: 2,
    cannotJudge: 0,
    otherScale: 0,
  })
})

test('the spread of many percents reaches over their quartiles and not to the farthest answers', () => {
  const scores = [55, 65, 70, 75, 90].map((each) => score(percent(each), 3))
  expect(groupJudgment(scores)).toEqual({
    likelihood: { ...of(5), kind: 'percent', percent: 70, low: 65, high: 75, place: inTerm(4) },
    impact: { low: 3, high: 3 },
    level: { low: 3, high: 3 },
    spread: { likelihood: { low: 3, high: 3 }, impact: { low: 3, high: 3 } },
    scoredBy: 5,
    cannotJudge: 0,
    otherScale: 0,
  })
})

test('the middle of a judgment in percent is its median alone', () => {
  expect(middleLevels({ ...of(4), kind: 'percent', percent: 50, low: 8, high: 92, place: inTerm(3) })).toEqual({
    low: 3,
    high: 3,
  })
  expect(middleLevels({ ...of(4), kind: 'terms', low: TERMS[1]!, high: TERMS[5]! })).toEqual({ low: 2, high: 4 })
})

test('the term of a median is not the term of its rounding', () => {
  expect(groupJudgment([score(percent(54)), score(percent(55))]).likelihood).toEqual({
    ...of(2),
    kind: 'percent',
    percent: 54.5,
    low: 54,
    high: 55,
    place: inTerm(3),
  })
})

test.each([0, 100])('a median of %d percent has no term', (value) => {
  const all = { ...of(1), percent: value, low: value, high: value }
  expect(groupJudgment([score(percent(value))]).likelihood).toEqual({
    kind: 'percent',
    ...all,
    place: { kind: 'outside', side: value === 0 ? 'below' : 'above' },
  })
})

test('100 percent beside terms counts as almost certain', () => {
  const { likelihood } = groupJudgment([score(percent(100)), score(term('likely')), score(percent(100))])
  expect(likelihood).toEqual({ ...of(3), kind: 'terms', low: TERMS[6], high: TERMS[6] })
})

test('no scores at all say nothing', () => {
  const nothing = {
    likelihood: null,
    impact: null,
    level: null,
    spread: null,
    scoredBy: 0,
    cannotJudge: 0,
    otherScale: 0,
  }
  expect(groupJudgment([])).toEqual(nothing)
  expect(groupJudgment([score({ kind: 'cannot-judge' })])).toEqual({ ...nothing, scoredBy: 1, cannotJudge: 1 })
})

test('an impact without a likelihood has no level and no spread', () => {
  expect(groupJudgment([score(null, 4)])).toEqual({
    likelihood: null,
    impact: { low: 4, high: 4 },
    level: null,
    spread: null,
    scoredBy: 1,
    cannotJudge: 0,
    otherScale: 0,
  })
})

const inPercent = (...values: number[]) => values.map((value) => score(percent(value)))
const inTerms = (...keys: string[]) => keys.map((key) => score(term(key)))
const inImpact = (...impacts: Impact[]) => impacts.map((impact) => score(null, impact))

test.each([
  ['a middle half one step wide', inPercent(50, 50, 60, 60), false],
  ['a middle half two steps wide', inPercent(30, 30, 60, 60), true],
  ['answers two steps apart overall', inImpact(2, 3, 3, 3, 4), false],
  ['answers three steps apart overall', inImpact(1, 3, 3, 3, 4), true],
  ['terms far apart', inTerms('unlikely', 'almost-certain'), true],
  ['a term and a percent in its band', [...inTerms('likely'), ...inPercent(60)], false],
  ['0 and 4 percent, which are one step', inPercent(0, 4), false],
  ['100 and 99 percent, which are one step', inPercent(100, 99), false],
  ['an analyst who gave no likelihood', [...inPercent(5), score(null, 3)], false],
  ['one impact', inImpact(5), false],
  ['nobody', [], false],
])('the analysts of %s: apart or not', (_, scores, disputed) => {
  expect(isDivided(scores)).toBe(disputed)
})

test('the judgment does not depend on the order of the analysts', () => {
  const likelihoods = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map(percent),
    fc.constantFrom(...TERMS.map(({ key }) => term(key))),
    fc.constantFrom(null, { kind: 'cannot-judge' } as const),
  )
  const scores = fc.tuple(likelihoods, fc.constantFrom<Impact | null>(null, 1, 2, 3, 4, 5))
  fc.assert(
    fc.property(fc.array(scores, { maxLength: 8 }), (answers) => {
      const given = answers.map(([likelihood, impact]) => score(likelihood, impact))
      expect(groupJudgment(given.toReversed())).toEqual(groupJudgment(given))
      expect(isDivided(given.toReversed())).toBe(isDivided(given))
    }),
  )
})

const phia = FIRST_SCALES.lexicons.find(({ id }) => id === 'phia')!
const underPhia = { ...FIRST_SCALES, lexicon: phia }
const isDividedUnderPhia = (scores: readonly Score[]) => group.isDivided(group.groupJudgment(scores, underPhia))

test('a median in a gap of the lexicon lies between two terms', () => {
  const { likelihood } = group.groupJudgment([score(percent(52))], underPhia)
  expect(likelihood).toMatchObject({ place: { kind: 'between', below: phia.terms[3], above: phia.terms[4] } })
})

test('a term of another lexicon counts as the terms its band reaches over', () => {
  const { likelihood } = group.groupJudgment([score(term('unlikely'))], underPhia)
  expect(likelihood).toEqual({ ...of(1), kind: 'terms', low: phia.terms[1], high: phia.terms[3] })
  expect(isDividedUnderPhia([score(term('unlikely')), score(percent(45))])).toBe(false)
  expect(isDividedUnderPhia([score(term('unlikely')), score(percent(99))])).toBe(true)
})

test('an impact of another scale is no answer on this one, and is counted apart', () => {
  const other = { scale: 'money', level: 1, name: 'little' }
  const judgment = groupJudgment([score(percent(60), 4), score(percent(60), other)])
  expect(judgment).toMatchObject({ impact: { low: 4, high: 4 }, scoredBy: 2, otherScale: 1 })
  expect(isDivided([score(null, 4), score(null, other)])).toBe(false)
})
