import { cohenKappa, crossTable, type KappaWeights } from '@shared/statistics/cohen-kappa'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { about, anxiety, diagnoses, rounded } from './samples'

const WEIGHTS: readonly KappaWeights[] = ['same', 'linear', 'squared']

const kappas = (counts: readonly (readonly number[])[]) =>
  WEIGHTS.map((weights) => rounded(cohenKappa(counts, weights)).value)

/** The table of two raters, of which the first is number 1. */
function tableOf(ratings: readonly (readonly number[])[], one: number, other: number): number[][] {
  const { value } = crossTable(
    ratings.map((row) => [row[one - 1]!, row[other - 1]!] as const),
    [1, 2, 3, 4, 5, 6],
  )
  return value!
}

test('tables of two by two, where weights change nothing', () => {
  const tables = [
    [
      [20, 5],
      [10, 15],
    ],
    [
      [45, 15],
      [25, 15],
    ],
    [
      [25, 35],
      [5, 35],
    ],
  ]
  expect(tables.map(kappas)).toEqual([
    [0.4, 0.4, 0.4],
    [0.130435, 0.130435, 0.130435],
    [0.259259, 0.259259, 0.259259],
  ])
})

test('an ordered table of four by four (SexualFun of the R package vcd)', () => {
  const counts = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ]
  expect(kappas(counts)).toEqual([0.12933, 0.237381, 0.332046])
})

test('two raters of anxiety and two of diagnoses (the R package irr)', () => {
  expect(kappas(tableOf(anxiety, 1, 2))).toEqual([0.119497, 0.189189, 0.296765])
  expect(rounded(cohenKappa(tableOf(diagnoses, 2, 3), 'same'))).toEqual({ value: 0.631148 })
})

test('a table without disagreement has kappa 1, and turning it over changes nothing', () => {
  const anyCounts = fc.integer({ min: 2, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(...WEIGHTS), (counts, weights) => {
      const agreed = counts.map((row, index) => row.map((count, column) => (index === column ? count : 0)))
      expect(cohenKappa(agreed, weights, 1)).toEqual({ value: 1 })
      const turned = counts.map((_, index) => counts.map((row) => row[index]!))
      expect(cohenKappa(turned, weights, 1)).toEqual(about(cohenKappa(counts, weights, 1)))
    }),
  )
})

test('a table that shows no agreement says why', () => {
  const tell = (counts: readonly (readonly number[])[]) => cohenKappa(counts, 'same')
  expect(tell([])).toEqual({ value: null, reason: 'too-few-units' })
  expect(tell([[2, 1]])).toEqual({ value: null, reason: 'incomplete' })
  expect(tell([[9]])).toEqual({ value: null, reason: 'no-variation' })
  const two = (both: number, neither: number) => [
    [both, 0],
    [0, neither],
  ]
  expect(tell(two(3, 1))).toEqual({ value: null, reason: 'too-few-units' })
  expect(tell(two(9, NaN))).toEqual({ value: null, reason: 'not-a-number' })
  expect(tell(two(9, -1))).toEqual({ value: null, reason: 'out-of-range' })
})

test('a rating outside the categories is told', () => {
  expect(crossTable([[1, 7]], [1, 2])).toEqual({ value: null, reason: 'out-of-range' })
  expect(
    crossTable(
      [
        [1, 2],
        [1, 2],
        [2, 2],
      ],
      [1, 2],
    ),
  ).toEqual({
    value: [
      [0, 2],
      [0, 1],
    ],
  })
})
