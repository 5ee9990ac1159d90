import { wilsonInterval } from '@shared/statistics/wilson-interval'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Robert G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d, as published', (happened, of, low, high) => {
  const { value } = wilsonInterval(happened, of)
  expect(value?.low).toBeCloseTo(low, 4)
  expect(value?.high).toBeCloseTo(high, 4)
})

test('there is none of nothing, of parts, or of more than all', () => {
  expect([wilsonInterval(0, 0), wilsonInterval(0.5, 2), wilsonInterval(3, 2), wilsonInterval(-1, 2)]).toEqual([
    { value: null, reason: 'no-values' },
    { value: null, reason: 'not-a-number' },
    { value: null, reason: 'out-of-range' },
    { value: null, reason: 'out-of-range' },
  ])
})

test('it holds the share, stays within 0 and 1, and turns round with the question', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
      const happened = some % (of + 1)
      const { low, high } = wilsonInterval(happened, of).value!
      const other = wilsonInterval(of - happened, of).value!
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low - 1e-12).toBeLessThanOrEqual(happened / of)
      expect(high + 1e-12).toBeGreaterThanOrEqual(happened / of)
      expect(other.low).toBeCloseTo(1 - high, 12)
    }),
  )
})
