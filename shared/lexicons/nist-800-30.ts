import type { TermKey } from './icd-203'
import type { Impact } from './impact'
import type { Likelihood } from './likelihood'

/** 1 very low to 5 very high; an ordinal, never multiplied or averaged. */
export type Level = 1 | 2 | 3 | 4 | 5
export type LikelihoodLevel = Level
export type RiskLevel = Level

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  1: 'very low',
  2: 'low',
  3: 'moderate',
  4: 'high',
  5: 'very high',
}

/** As printed in the cells of the matrix. */
export const LEVEL_CODES: Readonly<Record<Level, string>> = { 1: 'VL', 2: 'L', 3: 'M', 4: 'H', 5: 'VH' }

/** NIST SP 800-30 r1, table I-2, cell by cell: `MATRIX[likelihood level][impact]` is the level of risk. */
export const MATRIX: Readonly<Record<LikelihoodLevel, Readonly<Record<Impact, RiskLevel>>>> = {
  5: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
  4: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
  3: { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4 },
  2: { 1: 1, 2: 2, 3: 2, 4: 2, 5: 3 },
  1: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 2 },
}

export function riskLevel(likelihood: LikelihoodLevel, impact: Impact): RiskLevel {
  return MATRIX[likelihood][impact]
}

/** NIST SP 800-30 r1, table G-2, semi-quantitative values: the whole percents of each likelihood level, both ends included. */
export const LEVEL_PERCENTS: Readonly<Record<LikelihoodLevel, readonly [low: number, high: number]>> = {
  1: [0, 4],
  2: [5, 20],
  3: [21, 79],
  4: [80, 95],
  5: [96, 100],
}

/** ICD 203 terms as NIST levels: three terms fall in "moderate", so the percent is always shown beside the level. */
const LEVEL_OF_TERM: Readonly<Record<TermKey, LikelihoodLevel>> = {
  'almost-no-chance': 1,
  'very-unlikely': 2,
  unlikely: 3,
  'roughly-even-chance': 3,
  likely: 3,
  'very-likely': 4,
  'almost-certain': 5,
}

/** The level of a probability in percent; a median between two levels (20.5) belongs to the lower one. */
export function likelihoodLevelOfPercent(percent: number): LikelihoodLevel {
  return LEVELS.findLast((level) => percent >= LEVEL_PERCENTS[level][0]) ?? 1
}

export function likelihoodLevelOfTerm(key: TermKey): LikelihoodLevel {
  return LEVEL_OF_TERM[key]
}

/** Null when nothing was judged: unset and "cannot judge" have no level. */
export function likelihoodLevel(likelihood: Likelihood | null): LikelihoodLevel | null {
  if (likelihood?.kind === 'percent') return likelihoodLevelOfPercent(likelihood.percent)
  if (likelihood?.kind === 'term') return likelihoodLevelOfTerm(likelihood.term)
  return null
}
