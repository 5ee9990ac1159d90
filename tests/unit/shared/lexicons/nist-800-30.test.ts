import { LEVELS, likelihoodLevel, likelihoodLevelOfPercent, riskLevel } from '@shared/lexicons/nist-800-30'
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
