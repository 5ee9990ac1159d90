import { POOLING_RULES } from '@shared/kinds/session-rules'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { groupInterval, groupIntervalWords } from '@shared/scoring/group-interval'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const said = (likelihood: Likelihood | null) => ({ likelihood, impact: null })
const interval = (low: number, best: number, high: number) => ({
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
  expect(groupInterval(answers, 'median')).toEqual({ low: 30, best: 45, high: 70, intervals: 3, pooling: 'median' })
  expect(groupInterval(answers, 'mean')).toEqual({ low: 30, best: 45, high: 75, intervals: 3, pooling: 'mean' })
  expect(groupIntervalWords(groupInterval(answers, 'mean')!)).toBe(
    'Intervals of 3 analysts as one: 30–75%, best guess 45% (low end, best guess and high end each by mean, as they were given)',
  )
})

test('one interval is nobody’s but its own, and a term is none', () => {
  const term: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'likely' }
  expect(groupInterval([interval(20, 40, 70), said(term), said(null)], 'median')).toBeNull()
})

test('whatever was given, the best guess lies between the ends, and all within what was answered', () => {
  const ends = fc
    .tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 100 }), fc.nat(100))
    .filter(([low, high]) => low < high)
    .map(([low, high, some]) => interval(low, low + (some % (high - low + 1)), high))
  const rules = fc.constantFrom(...POOLING_RULES.map(({ key }) => key))
  fc.assert(
    fc.property(fc.array(ends, { minLength: 2, maxLength: 8 }), rules, (answers, rule) => {
      const { low, best, high } = groupInterval(answers, rule)!
      expect([low <= best, best <= high]).toEqual([true, true])
      if (rule === 'extremised') return
      const ranges = answers.map(({ likelihood }) => likelihood.range)
      expect(low).toBeGreaterThanOrEqual(Math.min(...ranges.map((each) => each.low)))
      expect(high).toBeLessThanOrEqual(Math.max(...ranges.map((each) => each.high)))
    }),
  )
})
