import { median, ordinalQuantile, quantile } from '@shared/scoring/quantiles'
import { expect, test } from 'vitest'

test('quartiles are of type 7', () => {
  const values = [5, 2, 3, 4, 3]
  expect([0.25, 0.5, 0.75].map((fraction) => quantile(values, fraction))).toEqual([3, 3, 4])
})

test('the middle half of [1,2,2,3,4,4,5] is two wide around 3', () => {
  const values = [1, 2, 2, 3, 4, 4, 5]
  expect(median(values)).toBe(3)
  expect(quantile(values, 0.75)! - quantile(values, 0.25)!).toBe(2)
})

test('quartiles of whole percents are exact', () => {
  expect(quantile([85, 90, 80, 70], 0.25)).toBe(77.5)
  expect(quantile([85, 90, 80, 70], 0.75)).toBe(86.25)
})

test('no values have no quantile', () => {
  expect(median([])).toBeNull()
  expect(ordinalQuantile([], 0.5)).toBeNull()
})

test('ordinals have a middle pair, never an average', () => {
  expect(ordinalQuantile([5, 3, 4, 2], 0.5)).toEqual({ low: 3, high: 4 })
  expect(ordinalQuantile([5, 3, 2], 0.5)).toEqual({ low: 3, high: 3 })
})
