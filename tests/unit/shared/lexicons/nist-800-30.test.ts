import {
  LEVEL_CODES,
  LEVEL_NAMES,
  LEVEL_PERCENTS,
  LEVELS,
  likelihoodLevel,
  likelihoodLevelOfPercent,
  riskLevel,
} from '@shared/lexicons/nist-800-30'
import { TERMS } from '@shared/lexicons/icd-203'
import { expect, test } from 'vitest'

test('the level of risk is table I-2, cell by cell', () => {
  const rows = LEVELS.toReversed().map((likelihood) => LEVELS.map((impact) => riskLevel(likelihood, impact)))
  expect(rows).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 3, 4],
    [1, 2, 2, 2, 3],
    [1, 1, 1, 2, 2],
  ])
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
  expect(likelihoodLevelOfPercent(percent)).toBe(level)
})

test('the seven terms fall on the five levels, three of them on moderate', () => {
  const levels = TERMS.map(({ key }) => likelihoodLevel({ kind: 'term', lexicon: 'icd-203', term: key }))
  expect(levels).toEqual([1, 2, 3, 3, 3, 4, 5])
})

test('unset and "cannot judge" have no level', () => {
  expect(likelihoodLevel(null)).toBeNull()
  expect(likelihoodLevel({ kind: 'cannot-judge' })).toBeNull()
})

test('more likely or worse is never a lower risk', () => {
  for (const likelihood of LEVELS) {
    for (const impact of LEVELS) {
      for (const more of LEVELS.filter((level) => level >= likelihood)) {
        for (const worse of LEVELS.filter((level) => level >= impact)) {
          expect(riskLevel(more, worse)).toBeGreaterThanOrEqual(riskLevel(likelihood, impact))
        }
      }
    }
  }
})

test('the bands of table G-2 cover every whole percent once', () => {
  expect(LEVEL_PERCENTS).toEqual({ 1: [0, 4], 2: [5, 20], 3: [21, 79], 4: [80, 95], 5: [96, 100] })
  for (const level of LEVELS) {
    const [low, high] = LEVEL_PERCENTS[level]
    expect([low, high].map(likelihoodLevelOfPercent)).toEqual([level, level])
  }
})

test.each([
  [4.5, 1],
  [79.5, 3],
  [95.5, 4],
])('a median of %d%% between two levels belongs to the lower one, %d', (percent, level) => {
  expect(likelihoodLevelOfPercent(percent)).toBe(level)
})

test('less than nothing is still very low', () => {
  expect(likelihoodLevelOfPercent(-1)).toBe(1)
})

test('a percent that was judged has the level of its band', () => {
  expect([0, 20, 21, 96].map((percent) => likelihoodLevel({ kind: 'percent', percent }))).toEqual([1, 2, 3, 5])
})

test('the levels have the names and codes of the standard', () => {
  expect(LEVELS).toEqual([1, 2, 3, 4, 5])
  expect(LEVEL_NAMES).toEqual({ 1: 'very low', 2: 'low', 3: 'moderate', 4: 'high', 5: 'very high' })
  expect(LEVEL_CODES).toEqual({ 1: 'VL', 2: 'L', 3: 'M', 4: 'H', 5: 'VH' })
})
