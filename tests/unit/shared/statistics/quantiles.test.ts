import { ordinalQuantile, quantile } from '@shared/statistics/quantiles'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('quartiles are of type 7', () => {
  const values = [5, 2, 3, 4, 3]
  expect([0.25, 0.5, 0.75].map((fraction) => quantile(values, fraction))).toEqual([3, 3, 4])
})

test('the middle half of [1,2,2,3,4,4,5] is two wide around 3', () => {
  const values = [1, 2, 2, 3, 4, 4, 5]
  expect(quantile(values, 0.5)).toBe(3)
  expect(quantile(values, 0.75)! - quantile(values, 0.25)!).toBe(2)
})

test('quartiles of whole percents are exact', () => {
  expect(quantile([85, 90, 80, 70], 0.25)).toBe(77.5)
  expect(quantile([85, 90, 80, 70], 0.75)).toBe(86.25)
})

test('no values have no quantile', () => {
  expect(quantile([], 0.5)).toBeNull()
  expect(ordinalQuantile([], 0.5)).toBeNull()
})

test('ordinals have a middle pair, never an average', () => {
  expect(ordinalQuantile([5, 3, 4, 2], 0.5)).toEqual({ low: 3, high: 4 })
  expect(ordinalQuantile([5, 3, 2], 0.5)).toEqual({ low: 3, high: 3 })
})

test('values are ordered as numbers, not as text', () => {
  expect(quantile([100, 9, 20], 0.5)).toBe(20)
  expect(ordinalQuantile([100, 9, 20], 0.5)).toEqual({ low: 20, high: 20 })
})

test('between two values a quantile lies in proportion', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((fraction) => quantile([10, 20], fraction))).toEqual([10, 12.5, 15, 19, 20])
})

test('one value is every quantile of itself', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((fraction) => quantile([7], fraction))).toEqual([7, 7, 7, 7, 7])
  expect(ordinalQuantile([7], 0.25)).toEqual({ low: 7, high: 7 })
})

test('no values have no quantile at any fraction', () => {
  expect([0, 0.25, 1].map((fraction) => quantile([], fraction))).toEqual([null, null, null])
})

test('a quartile of ordinals is the pair around it', () => {
  expect(ordinalQuantile([1, 2, 3, 4], 0.25)).toEqual({ low: 1, high: 2 })
  expect(ordinalQuantile([1, 2, 3, 4], 0.75)).toEqual({ low: 3, high: 4 })
  expect(ordinalQuantile([5, 1, 2, 3, 4], 0.25)).toEqual({ low: 2, high: 2 })
})

test('the values given are left in their order', () => {
  const values = [3, 1, 2]
  quantile(values, 0.5)
  ordinalQuantile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
})

test('half of the values lie on each side of the median, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }), (values) => {
      const middle = quantile(values, 0.5)!
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
      const { low, high } = ordinalQuantile(values, 0.5)!
      expect(middle).toBe((low + high) / 2)
      expect(values).toEqual(expect.arrayContaining([low, high]))
    }),
  )
})
