import { LEAST_UNITS } from '../statistics/rating-table'
import { RESAMPLES, type BootstrapInterval } from '../statistics/bootstrap'
import type { Reason, Result } from '../statistics/result'
import { counted, formatCount } from '../words/plural'
import type { Compared } from './answer-tables'
import { MEASURES } from './measure-words'
import type { Measured, MeasureKey } from './session-agreement'

export const measureName = ({ key }: Measured): string => MEASURES[key].name
export const measureQuestion = ({ key }: Measured): string => MEASURES[key].asks

/** From which on a number is reliable, and from which on tentative (Krippendorff, Content Analysis). */
export const [RELIABLE, TENTATIVE] = [0.8, 0.667]

/** "0.907": three digits, of which a fourth would say nothing. */
export const measuredText = (value: number): string =>
  value
    .toFixed(3)
    .replace(/^-(0\.0+)$/, '$1')
    .replace('-', '−')

/** What a number means, or why there is none. The number is judged as it is shown. */
export function measuredWords(measured: Measured): string {
  const { key, result, chance } = measured
  if (result.value === null) return reasonWords(result.reason, measured)
  const shown = Number(result.value.toFixed(3))
  const { high, middle, low } = MEASURES[key]
  const said = shown >= RELIABLE ? high : shown >= TENTATIVE ? middle : low
  return chance === null ? said : `${said} ${chanceWords(chance, measured)}`
}

/** From which on ranking alike is no accident, as is usual. */
const ACCIDENT = 0.05

function chanceWords({ chiSquared, p }: NonNullable<Measured['chance']>, { used }: Measured): string {
  const numbers = `χ² ${chiSquared.toFixed(2)}, df ${used - 1}, ${p < 0.0005 ? 'p < 0.001' : `p ${p.toFixed(3)}`}`
  return p < ACCIDENT
    ? `That is more than chance (${numbers}).`
    : `Analysts who rank by chance may look as much alike (${numbers}).`
}

const GIVEN: Readonly<Record<Compared, string>> = {
  terms: 'likelihoods in terms of the lexicon',
  percents: 'likelihoods in percent',
  impacts: 'impacts',
}

function reasonWords(reason: Reason, { key, over, needsAll, analysts, used, of }: Measured): string {
  const isBetween = key === 'kappa-terms' || key === 'kappa-impacts'
  if (reason === 'one-rater') return `Fewer than two analysts gave ${GIVEN[over]}.`
  if (reason === 'no-variation')
    return 'The answers do not differ from risk to risk, so nothing tells agreement from chance.'
  if (reason !== 'too-few-units') return 'These answers cannot be counted with.'
  if (isBetween) return `Fewer than ${LEAST_UNITS} ${GIVEN[over]} were given in both rounds.`
  const who = needsAll ? `All ${analysts} analysts` : 'Two or more analysts'
  return `${who} gave ${GIVEN[over]} of ${used} of ${counted(of, 'risk')}; fewer than ${LEAST_UNITS} tell nothing.`
}

/** "5 of 6": risks that are counted. */
export const usedText = ({ used, of }: Measured): string => `${formatCount(used)} of ${formatCount(of)}`

/** "0.624 to 0.981", or why there is no interval. */
export function intervalText(interval: Result<BootstrapInterval>): string {
  if (interval.value === null)
    return interval.reason === 'too-few-units' ? `none: fewer than ${LEAST_UNITS} risks` : 'none: too little differs'
  const { low, high, used } = interval.value
  const few = used < RESAMPLES ? `, from ${formatCount(used)} of ${formatCount(RESAMPLES)} resamples` : ''
  return `${measuredText(low)} to ${measuredText(high)}${few}`
}

/** What the columns of the numbers are called. */
export const AGREEMENT_HEAD: readonly string[] = ['Question', 'Value', '95 % interval', 'Risks', 'What it says']

/** A measure in words, a cell for each column; without its interval where that is not worked out. */
export const agreementRow = (measured: Measured, interval: Result<BootstrapInterval> | undefined): string[] => [
  `${measureQuestion(measured)} (${measureName(measured)})`,
  measured.result.value === null ? '' : measuredText(measured.result.value),
  measured.result.value === null || !interval ? '' : intervalText(interval),
  usedText(measured),
  measuredWords(measured),
]

/** Apart by more than this, two measures of the same answers say different things. */
const APART = 0.05

/** What numbers say only beside each other: what terms hide of percents, and whether some analysts are higher throughout. */
export function remarks(measured: readonly Measured[]): string[] {
  const valueOf = (key: MeasureKey) => measured.find((each) => each.key === key)?.result.value ?? null
  const found: string[] = []
  const [terms, percents] = [valueOf('alpha-ordinal-terms'), valueOf('alpha-interval')]
  if (terms !== null && percents !== null && Math.abs(terms - percents) >= APART) {
    const numbers = `alpha ${measuredText(terms)} on terms, ${measuredText(percents)} on percents`
    found.push(
      terms > percents
        ? `Terms hide what percents show: ${numbers}. Percents that differ within a term count as the same there.`
        : `Terms show more difference than percents do: ${numbers}. Percents close to each other count as different where a term ends between them.`,
    )
  }
  const [same, shifted] = [valueOf('same-values'), valueOf('same-but-for-a-constant')]
  if (same !== null && shifted !== null && shifted - same >= APART)
    found.push(
      `Some analysts are higher than others throughout: ICC ${measuredText(same)} as they are, ${measuredText(shifted)} without that.`,
    )
  return found
}

/** How to read the numbers, a paragraph each. */
export const HOW_TO_READ: readonly string[] = [
  'Each number compares how far the analysts lie apart with how far answers drawn by chance would. 1 is full agreement, 0 is no more than chance, below 0 is less.',
  'Alpha and kappa of 0.800 and more are reliable; from 0.667 they allow tentative conclusions only; below that they are not to be relied on (Krippendorff). They are about the group and these risks, never about who is right.',
  'Ordinal: neighbouring terms or levels count as nearly the same. Nominal: only the very same term counts. Interval: percents count by how far they lie apart. Terms and levels are ranked and counted, never averaged.',
  'Kendall’s W is about the order of the risks only. Of the two ICC the first asks for the same percents, the second lets some analysts be higher throughout. These and Fleiss’ kappa count only risks that every analyst judged.',
  `The interval holds the middle 95 % of ${formatCount(RESAMPLES)} resamples of the risks: with other risks of this kind the number might as well have been there. It is the same each time it is worked out. In the drawings the lines stand at 0, 0.667 and 0.800.`,
  `“Cannot judge”, silence, and answers under another scale are left out, never counted as a number. Below ${LEAST_UNITS} risks no number is told.`,
]
