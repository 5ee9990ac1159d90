import { lintMatrix, orderOfPairs, orderWords } from '@shared/lexicons/lint-matrix'
import { Matrix } from '@shared/lexicons/matrix'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import { expect, test } from 'vitest'
import { findingWords } from './finding-words'

const base = MATRICES.find(({ id }) => id === 'plain-3')!
const cells = (...rows: number[][]): Matrix => ({ ...base, rows: base.rows.slice(0, rows.length), cells: rows })

test.each<[string, Matrix, string[]]>([
  ['as it is built in', base, []],
  [
    'a level that falls where likelihood or impact grows',
    cells([1, 2, 2], [2, 1, 3], [2, 3, 3]),
    [
      'warning: Likelihood “unlikely”, impact 2: “low” is lower than the “moderate” of what is less likely.',
      'warning: Likelihood “unlikely”, impact 2: “low” is lower than the “moderate” of what is less grave.',
      'warning: Likelihood “unlikely”, impact 3: “high” is right beside “low”, so a small error of judgment is the whole scale.',
      'warning: Likelihood “even”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
    ],
  ],
  [
    'the highest level beside the lowest, and one that is not used',
    cells([1, 1, 3], [1, 3, 3]),
    [
      'warning: Likelihood “very unlikely”, impact 3: “high” is right beside “low”, so a small error of judgment is the whole scale.',
      'warning: Likelihood “unlikely”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
      'warning: No cell is “moderate”.',
    ],
  ],
  [
    'rows and columns that say the same',
    cells([1, 2, 2], [1, 2, 2], [1, 3, 3]),
    [
      'warning: Likelihood “even”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
      'warning: Likelihood “very unlikely” and “unlikely” give the same levels: the matrix does not tell them apart.',
      'warning: Impact 2 and 3 give the same levels: the matrix does not tell them apart.',
    ],
  ],
  [
    'colours that do not rise with the levels',
    {
      ...base,
      levels: [
        { name: 'low', code: 'L', colour: 3 },
        { name: 'moderate', code: 'M', colour: 1 },
        { name: 'high', code: 'H', colour: 1 },
      ],
    },
    ['warning: “moderate” has a paler colour than the lower “low”.', 'note: “high” has the same colour as “moderate”.'],
  ],
  [
    'names and letters twice',
    {
      ...base,
      rows: base.rows.map((row, index) => (index === 1 ? { ...row, name: 'Very unlikely' } : row)),
      levels: [
        { name: 'low', code: 'L', colour: 1 },
        { name: 'large', code: 'l', colour: 3 },
        { name: 'low', code: 'LL', colour: 5 },
      ],
    },
    [
      'warning: Two levels of likelihood are called “Very unlikely”.',
      'warning: “l” stands in the cells of two levels.',
      'warning: Two levels of risk are called “low”.',
    ],
  ],
])('a matrix: %s', (_what, given, expected) => {
  expect(findingWords(lintMatrix(given))).toEqual(expected)
  expect(Matrix.safeParse(given).success).toBe(true)
})

const changed = (index: number, row: Partial<Matrix['rows'][number]>): Matrix => ({
  ...base,
  rows: base.rows.map((each, at) => (at === index ? { ...each, ...row } : each)),
})
test.each<[string, Matrix, string[]]>([
  ['a row without a name', changed(1, { name: '' }), ['refused: A level of likelihood needs a name.']],
  ['a first row above 0', changed(0, { low: 3 }), ['refused: The first level of likelihood begins at 0%.']],
  [
    'a row that begins where the one before does',
    changed(2, { low: 20 }),
    ['refused: “even” begins at 20%, and has to begin above 20%.'],
  ],
  [
    'a level without letters',
    { ...base, levels: base.levels.map((level, index) => (index === 0 ? { ...level, code: '' } : level)) },
    ['refused: A level of risk needs a name, and letters for the cells.'],
  ],
])('a matrix that cannot be: %s', (_what, given, expected) => {
  expect(findingWords(lintMatrix(given))).toEqual(expected)
  expect(Matrix.safeParse(given).success).toBe(false)
})

test('a matrix tells its findings apart by their place', () => {
  expect(lintMatrix(cells([1, 2, 2], [2, 1, 3], [2, 3, 3])).map(({ at }) => at)).toEqual([
    { part: 'cell', row: 1, column: 1 },
    { part: 'cell', row: 1, column: 1 },
    { part: 'cell', row: 1, column: 2 },
    { part: 'cell', row: 2, column: 1 },
  ])
})

test('a matrix puts in order those pairs of cells in which the worse has the higher level', () => {
  expect(orderOfPairs(cells([1, 1], [1, 2]))).toEqual({ pairs: 6, clear: 5, told: 3, wrong: 0 })
  // A lower level for what is worse is no order, either.
  expect(orderOfPairs(cells([2, 1], [1, 1]))).toEqual({ pairs: 6, clear: 5, told: 0, wrong: 3 })
  expect(orderOfPairs(cells([1, 2], [3, 4]))).toEqual({ pairs: 6, clear: 5, told: 5, wrong: 0 })
})

test('a matrix says in words how well it orders', () => {
  expect(orderWords(MATRICES[0]!)).toBe(
    'In 200 of the 300 pairs of cells one is worse by any reckoning: at least as likely and as grave, and more so in one of the two. The matrix gives it the higher level in 170 of them (85%). In the other 100 pairs one is likelier and one is graver: which of them is worse, only this matrix says.',
  )
})
