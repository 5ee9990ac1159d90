import {
  levelOfPercent,
  levelsOfTerm,
  levelText,
  Matrix,
  percentsOf,
  riskLevel,
  riskLevels,
} from '@shared/lexicons/matrix'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { levelsOfAnswer } from '@shared/scoring/group-judgment'
import { expect, test } from 'vitest'

const { matrix } = FIRST_SCALES
const LEVELS = [1, 2, 3, 4, 5]
const drawn = (of: Matrix) =>
  LEVELS.toReversed().map((likelihood) => LEVELS.map((impact) => riskLevel(of, likelihood, impact)))

test('the level of risk is table I-2, cell by cell', () => {
  expect(drawn(matrix)).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 3, 4],
    [1, 2, 2, 2, 3],
    [1, 1, 1, 2, 2],
  ])
})

test('table G-5 is there as published, and says what is wrong with it', () => {
  const G5 = MATRICES.find(({ id }) => id === 'nist-800-30-g-5')!
  expect(drawn(G5)).toEqual([
    [2, 3, 4, 5, 5],
    [2, 3, 3, 4, 5],
    [2, 2, 3, 3, 4],
    [1, 2, 2, 3, 3],
    [1, 1, 2, 2, 2],
  ])
  expect(G5.note).toContain('very high by low gives moderate')
})

test.each([
  [0, 1],
  [4, 1],
  [5, 2],
  [20, 2],
  [20.5, 2],
  [21, 3],
  [79, 3],
  [80, 4],
  [95, 4],
  [96, 5],
  [100, 5],
])('%d%% is likelihood level %d', (percent, level) => {
  expect(levelOfPercent(matrix, percent)).toBe(level)
})

test('the seven terms of ICD 203 fall on the five levels, three of them on moderate', () => {
  const levels = ICD_203.terms.map((term) => levelsOfTerm(matrix, term))
  expect(levels).toEqual([1, 2, 3, 3, 3, 4, 5].map((level) => ({ low: level, high: level })))
})

test('a term that spreads over several levels stands for all of them', () => {
  const likely = LEXICONS.find(({ id }) => id === 'ipcc')!.terms[4]!
  expect(levelsOfTerm(matrix, likely)).toEqual({ low: 3, high: 5 })
})

test('unset and "cannot judge" have no level', () => {
  expect(levelsOfAnswer(null, FIRST_SCALES)).toBeNull()
  expect(levelsOfAnswer({ kind: 'cannot-judge' }, FIRST_SCALES)).toBeNull()
  expect(levelsOfAnswer({ kind: 'percent', percent: 80 }, FIRST_SCALES)).toEqual({ low: 4, high: 4 })
})

test('levels have names, and whole percents from where one begins to where the next does', () => {
  expect(LEVELS.map((level) => levelText(matrix.levels, { low: level, high: level }))).toEqual([
    'very low',
    'low',
    'moderate',
    'high',
    'very high',
  ])
  expect(LEVELS.map((level) => percentsOf(matrix, level))).toEqual([
    { low: 0, high: 4 },
    { low: 5, high: 20 },
    { low: 21, high: 79 },
    { low: 80, high: 95 },
    { low: 96, high: 100 },
  ])
})

test('of a part of the matrix the lowest and the highest level count, wherever they stand', () => {
  expect(riskLevels(matrix, { low: 2, high: 4 }, { low: 3, high: 4 })).toEqual({ low: 2, high: 4 })
  const cells = matrix.cells.map((row, index) => (index === 1 ? row.map(() => 5) : row))
  expect(riskLevels({ ...matrix, cells }, { low: 1, high: 3 }, { low: 3, high: 3 })).toEqual({ low: 1, high: 5 })
})

test.each([
  ['a first level above 0%', { rows: matrix.rows.map((row) => ({ ...row, low: row.low + 1 })) }],
  ['levels of likelihood out of order', { rows: matrix.rows.toReversed() }],
  ['a row too few', { cells: matrix.cells.slice(1) }],
  ['a row with a cell too few', { cells: matrix.cells.map((row, index) => (index === 2 ? row.slice(1) : row)) }],
  ['a level that is none', { cells: matrix.cells.map((row) => row.map(() => 6)) }],
])('no matrix has %s', (_, changes) => {
  expect(Matrix.safeParse({ ...matrix, ...changes }).success).toBe(false)
})
