import { catalogue } from '../language/catalogue'
import { formatTerm, type Lexicon, termOf } from '../lexicons/lexicon'
import {
  brierParts,
  type BrierParts,
  brierScore,
  brierSkill,
  type CalibrationBin,
  calibrationBins,
  type Forecast,
  logScore,
} from '../statistics/forecasts'
import type { Result } from '../statistics/result'
import type { HeldForecast } from './held-forecasts'

/** With fewer outcomes the numbers tell nobody from chance. */
export const LEAST_OUTCOMES = 10
/** Bins of the plot, each ten percent wide. */
const BINS = 10

/** How good forecasts were, of those that are percents. */
export type CalibrationNumbers = {
  brier: Result
  parts: Result<BrierParts>
  skill: Result
  log: Result
  bins: readonly CalibrationBin[]
}

/** Forecasts that are looked at together, and how good they were; no numbers where the outcomes are too few to say. */
export type Calibration = {
  key: string
  label: string
  /** Outcomes that a percent is held against: several analysts on one are no more cases. */
  outcomes: number
  /** Percents that are held against them. */
  forecasts: number
  /** Forecasts that were given as terms: no percent is made of them. */
  inTerms: number
  numbers: CalibrationNumbers | null
}

/** How good forecasts were, all of them together. */
export function calibrationOf(held: readonly HeldForecast[], key: string, label: string): Calibration {
  const forecasts = held.flatMap((each) => inPercent(each))
  const outcomes = new Set(forecasts.map(({ event }) => event)).size
  return {
    key,
    label,
    outcomes,
    forecasts: forecasts.length,
    inTerms: held.length - forecasts.length,
    numbers: outcomes < LEAST_OUTCOMES ? null : numbersOf(forecasts),
  }
}

const numbersOf = (forecasts: readonly Forecast[]): CalibrationNumbers => ({
  brier: brierScore(forecasts),
  parts: brierParts(forecasts),
  skill: brierSkill(forecasts),
  log: logScore(forecasts),
  bins: calibrationBins(forecasts, BINS).value ?? [],
})

const inPercent = ({ outcomeId, likelihood, happened }: HeldForecast): Forecast[] =>
  likelihood.kind === 'percent' ? [{ probability: likelihood.percent / 100, happened, event: outcomeId }] : []

/** By what forecasts are looked at apart. */
export type CalibrationBy = 'analyst' | 'term' | 'tag' | 'horizon'

const BY_NAMES: Readonly<Record<CalibrationBy, string>> = catalogue({
  analyst: { en: 'Analyst', de: 'Analyst' },
  term: { en: 'Term', de: 'Begriff' },
  tag: { en: 'Tag', de: 'Code' },
  horizon: { en: 'Time to horizon', de: 'Zeit bis zum Horizont' },
})
export const CALIBRATION_BY: readonly { key: CalibrationBy; readonly label: string }[] = (
  ['analyst', 'term', 'tag', 'horizon'] as const
).map((key) => ({
  key,
  get label() {
    return BY_NAMES[key]
  },
}))

/** What groups are called, in their order. */
export type Names = { analysts: ReadonlyMap<string, string>; tags: ReadonlyMap<string, string>; lexicon: Lexicon }

/** Forecasts in groups of one sort; groups without a forecast are left out, and one with several tags is in several. */
export function calibrationsBy(by: CalibrationBy, held: readonly HeldForecast[], names: Names): Calibration[] {
  return groupsOf(by, names).flatMap(({ key, label, holds }) => {
    const own = held.filter(holds)
    return own.length === 0 ? [] : [calibrationOf(own, key, label)]
  })
}

type Group = { key: string; label: string; holds: (each: HeldForecast) => boolean }

function groupsOf(by: CalibrationBy, { analysts, tags, lexicon }: Names): Group[] {
  if (by === 'analyst')
    return [...analysts].map(([id, name]) => ({ key: id, label: name, holds: ({ analystId }) => analystId === id }))
  if (by === 'tag') return [...tags].map(([id, name]) => ({ key: id, label: name, holds: hasTag(id) }))
  if (by === 'horizon') return horizons()
  return lexicon.terms.map((term) => ({
    key: term.key,
    label: formatTerm(term),
    holds: ({ likelihood }) => likelihood.kind === 'percent' && termOf(lexicon, likelihood.percent)?.key === term.key,
  }))
}

const hasTag =
  (id: string) =>
  ({ tagIds }: HeldForecast): boolean =>
    tagIds.includes(id)

const within = (above: number, upTo: number, key: keyof typeof HORIZON_NAMES): Group => ({
  key,
  label: HORIZON_NAMES[key],
  holds: ({ days }) => days !== null && days > above && days <= upTo,
})

/** How long before its horizon a forecast was given, in days. */
const horizons = (): Group[] => [
  within(-Infinity, 30, 'Up to 30 days'),
  within(30, 90, '31 to 90 days'),
  within(90, 180, '91 to 180 days'),
  within(180, 365, '181 to 365 days'),
  within(365, Infinity, 'More than a year'),
  { key: 'none', label: HORIZON_NAMES.none, holds: ({ days }) => days === null },
]

const HORIZON_NAMES = catalogue({
  'Up to 30 days': { en: 'Up to 30 days', de: 'Bis 30 Tage' },
  '31 to 90 days': { en: '31 to 90 days', de: '31 bis 90 Tage' },
  '91 to 180 days': { en: '91 to 180 days', de: '91 bis 180 Tage' },
  '181 to 365 days': { en: '181 to 365 days', de: '181 bis 365 Tage' },
  'More than a year': { en: 'More than a year', de: 'Mehr als ein Jahr' },
  none: { en: 'Without a horizon', de: 'Ohne Horizont' },
})
