import type { TermKey } from '@shared/lexicons/icd-203'
import type { Impact, Likelihood, Score } from '@shared/project/model'
import { groupJudgment, isDisputed } from '@shared/scoring/group-judgment'
import { expect, test } from 'vitest'

const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })
const term = (key: TermKey): Likelihood => ({ kind: 'term', lexicon: 'icd-203', term: key })
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
  expect(groupJudgment(percents.map((each) => score(percent(each)))).likelihood).toMatchObject({ median })
})

test('the quartiles go with the median, and the term is the term of the median', () => {
  const { likelihood } = groupJudgment([60, 75, 45, 60].map((each) => score(percent(each))))
  expect(likelihood).toMatchObject({ kind: 'percent', median: 60, low: 56.25, high: 63.75, term: { key: 'likely' } })
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

test('"cannot judge" is counted apart and is no number', () => {
  const judgment = groupJudgment([score({ kind: 'cannot-judge' }), score(percent(80), 4)])
  expect(judgment).toMatchObject({
    cannotJudge: 1,
    scoredBy: 2,
    likelihood: { median: 80 },
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
  })
})

test('a likelihood without an impact has no level', () => {
  expect(groupJudgment([score(percent(80))]).level).toBeNull()
})

test('the spread is the middle half of the answers as matrix levels', () => {
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
  expect(isDisputed(scores)).toBe(disputed)
})
