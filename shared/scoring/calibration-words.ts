import type { BrierParts } from '../statistics/forecasts'
import type { Reason, Result } from '../statistics/result'
import { counted } from '../words/plural'
import { type Calibration, LEAST_OUTCOMES } from './calibration'

/** What the numbers of forecasts are called, in the order of {@link calibrationRow}. */
export const CALIBRATION_HEAD = [
  'Forecasts',
  'Outcomes',
  'Percents',
  'Brier score',
  'Reliability − resolution + uncertainty',
  'Skill against base rate',
  'Log score',
] as const

/** The numbers of forecasts as they are shown, or that they are too few to say. */
export function calibrationRow({ label, outcomes, forecasts, inTerms, numbers }: Calibration): string[] {
  const counts = [label, String(outcomes), inTerms === 0 ? String(forecasts) : `${forecasts}, and ${inTerms} as terms`]
  if (numbers === null) return [...counts, tooFew(outcomes), '', '', '']
  const { brier, parts, skill, log } = numbers
  return [...counts, told(brier), partsText(parts), told(skill), told(log)]
}

/** How many outcomes there are, and how many it needs. */
export const tooFew = (outcomes: number): string => `too few to say (n = ${outcomes}; ${LEAST_OUTCOMES} are needed)`

const told = (result: Result): string => (result.value === null ? whyNone(result.reason) : inDigits(result.value))

const partsText = (result: Result<BrierParts>): string =>
  result.value === null
    ? whyNone(result.reason)
    : `${inDigits(result.value.reliability)} − ${inDigits(result.value.resolution)} + ${inDigits(result.value.uncertainty)}`

/** To three digits; what is shown as nothing has no sign. */
const inDigits = (value: number): string => (Math.abs(value) < 0.0005 ? '0.000' : value.toFixed(3).replace('-', '−'))

function whyNone(reason: Reason): string {
  if (reason === 'ruled-out-but-happened') return 'none: something was said to be certain, and it was not so'
  if (reason === 'no-variation') return 'none: all of it happened, or nothing'
  return 'none'
}

/** What the numbers mean, for who has not met them. */
export const HOW_TO_READ_CALIBRATION: readonly string[] = [
  'The Brier score is the mean squared distance between what was said and what happened: 0 is best, 1 worst, and always saying 50% gives 0.25. It is reliability (how far what was said lies from how often that happened: less is better) less resolution (how far cases were told apart: more is better) plus uncertainty (how hard the questions were: nobody’s doing).',
  'Skill compares it with always saying how often such things happened here: 1 is best, 0 no better than that, below 0 worse. The log score is the mean surprise in nats: 0 is best, and what was ruled out and happened has none.',
  `Each outcome counts once for each analyst: by the answer of the last round that was closed before the day it was known, or, where no round asked, by the score that was in force then. Terms are no percents and count only in the record of the terms. Under ${counted(LEAST_OUTCOMES, 'outcome')} no number is shown: it would tell skill and luck apart no better than a coin.`,
  'No weights are made of this. Cooke’s weights need quantiles (5, 50 and 95%) of quantities whose value became known; intervals here are of likelihoods, and what becomes known of an event is yes or no, which lies in none of them.',
]
