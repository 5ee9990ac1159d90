import { POOLING_RULES } from '@shared/kinds/session-rules'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { groupInterval, groupIntervalWords } from '@shared/scoring/group-interval'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const said = (likelihood: Likelihood | null) => ({ analystId: 'ann', likelihood, impact: null })
const interval = (low: number, best: number, high: number, analystId = 'ann') => ({
  analystId,
  likelihood: { kind: 'percent' as const, percent: best, range: { low, high } },
  impact: null,
})

test('each end and the best guess are pooled by the rule, of those who gave an interval', () => {
  const answers = [
    interval(20, 40, 70),
    interval(40, 50, 60),
    interval(30, 45, 95),
    said({ kind: 'percent', percent: 1 }),
  ]
  expect(groupInterval(answers, { rule: 'median' })).toEqual({
    low: 30,
    best: 45,
    high: 70,
    intervals: 3,
    pooling: { rule: 'median' },
  })
  expect(groupInterval(answers, { rule: 'mean' })).toEqual({
    low: 30,
    best: 45,
    high: 75,
    intervals: 3,
    pooling: { rule: 'mean' },
  })
  expect(groupIntervalWords(groupInterval(answers, { rule: 'mean' })!)).toBe(
    'Intervals of 3 analysts as one: 30–75%, best guess 45% (low end, best guess and high end each by mean, as they were given)',
  )
})

test('each end is weighed by whose interval it is', () => {
  const answers = [interval(10, 20, 30), interval(50, 60, 70, 'bob')]
  expect(groupIntervalWords(groupInterval(answers, { rule: 'mean', weights: { bob: 3 } })!)).toBe(
    'Intervals of 2 analysts as one: 40–60%, best guess 50% (low end, best guess and high end each by weighted mean, as they were given)',
  )
})

test('one interval is nobody’s but its own, and a term is none', () => {
  const term: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'likely' }
  expect(groupInterval([interval(20, 40, 70), said(term), said(null)], { rule: 'median' })).toBeNull()
})

test('whatever was given, the best guess lies between the ends, and all within what was answered', () => {
  const ends = fc
    .tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 100 }), fc.nat(100))
    .filter(([low, high]) => low < high)
    .map(([low, high, some]) => interval(low, low + (some % (high - low + 1)), high, some % 2 ? 'ann' : 'bob'))
  const rules = fc.record({
    rule: fc.constantFrom(...POOLING_RULES.map(({ key }) => key)),
    weights: fc.dictionary(fc.constantFrom('ann', 'bob'), fc.integer({ min: 2, max: 100 })),
  })
  fc.assert(
    fc.property(fc.array(ends, { minLength: 2, maxLength: 8 }), rules, (answers, pooling) => {
      const { low, best, high } = groupInterval(answers, pooling)!
      expect([low <= best, best <= high]).toEqual([true, true])
      if (pooling.rule === 'extremised') return
      const ranges = answers.map(({ likelihood }) => likelihood.range)
      expect(low).toBeGreaterThanOrEqual(Math.min(...ranges.map((each) => each.low)))
      expect(high).toBeLessThanOrEqual(Math.max(...ranges.map((each) => each.high)))
    }),
  )
})
