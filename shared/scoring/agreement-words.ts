import { catalogue } from '../language/catalogue'
import { counted, formatCount, formatFixed } from '../language/counts'
import { LEAST_UNITS } from '../statistics/rating-table'
import { RESAMPLES, type BootstrapInterval } from '../statistics/bootstrap'
import type { Reason, Result } from '../statistics/result'
import type { Compared } from './answer-tables'
import { MEASURES } from './measure-words'
import type { Measured, MeasureKey } from './session-agreement'

export const measureName = ({ key }: Measured): string => MEASURES[key].name
export const measureQuestion = ({ key }: Measured): string => MEASURES[key].asks

/** From which on a number is reliable, and from which on tentative (Krippendorff, Content Analysis). */
export const [RELIABLE, TENTATIVE] = [0.8, 0.667]

/** "0.907": three digits, of which a fourth would say nothing. */
export const measuredText = (value: number): string =>
  formatFixed(Number(value.toFixed(3)) === 0 ? 0 : value, 3).replace('-', '−')

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
  const of = p < 0.0005 ? `p < ${formatFixed(0.001, 3)}` : `p ${formatFixed(p, 3)}`
  const numbers = `χ² ${formatFixed(chiSquared, 2)}, df ${used - 1}, ${of}`
  return p < ACCIDENT ? words.moreThanChance(numbers) : words.asMuchByChance(numbers)
}

const GIVEN: Readonly<Record<Compared, string>> = catalogue({
  terms: { en: 'likelihoods in terms of the lexicon', de: 'Wahrscheinlichkeiten in Begriffen des Lexikons' },
  percents: { en: 'likelihoods in percent', de: 'Wahrscheinlichkeiten in Prozent' },
  impacts: { en: 'impacts', de: 'Auswirkungen' },
})

function reasonWords(reason: Reason, { key, over, needsAll, analysts, used, of }: Measured): string {
  const isBetween = key === 'kappa-terms' || key === 'kappa-impacts'
  if (reason === 'one-rater') return words.oneRater(GIVEN[over])
  if (reason === 'no-variation') return words.noVariation
  if (reason !== 'too-few-units') return words.notCountable
  if (isBetween) return words.fewInBoth(GIVEN[over])
  return needsAll ? words.fewOfAll(analysts, GIVEN[over], used, of) : words.fewOfTwo(GIVEN[over], used, of)
}

/** "5 of 6": risks that are counted. */
export const usedText = ({ used, of }: Measured): string => words.countOf(used, of)

/** "0.624 to 0.981", or why there is no interval. */
export function intervalText(interval: Result<BootstrapInterval>): string {
  if (interval.value === null)
    return interval.reason === 'too-few-units' ? words.noIntervalOfFew : words.noIntervalOfAlike
  const { low, high, used } = interval.value
  const [from, to] = [measuredText(low), measuredText(high)]
  return used < RESAMPLES ? words.fromToOf(from, to, used) : words.fromTo(from, to)
}

/** What the columns of the numbers are called. */
export const agreementHead = (): string[] => Object.values(HEADS)

const HEADS = catalogue({
  question: { en: 'Question', de: 'Frage' },
  value: { en: 'Value', de: 'Wert' },
  interval: { en: '95 % interval', de: '95-%-Intervall' },
  risks: { en: 'Risks', de: 'Risiken' },
  says: { en: 'What it says', de: 'Was es besagt' },
})

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
    const [onTerms, onPercents] = [measuredText(terms), measuredText(percents)]
    found.push(terms > percents ? words.termsHide(onTerms, onPercents) : words.termsShow(onTerms, onPercents))
  }
  const [same, shifted] = [valueOf('same-values'), valueOf('same-but-for-a-constant')]
  if (same !== null && shifted !== null && shifted - same >= APART)
    found.push(words.someHigher(measuredText(same), measuredText(shifted)))
  return found
}

/** How to read the numbers, a paragraph each. */
export const howToReadAgreement = (): string[] => [
  words.scale,
  words.thresholds,
  words.metrics,
  words.coefficients,
  words.resamples(RESAMPLES),
  words.leftOut,
]

const words = catalogue({
  moreThanChance: (numbers: string) => ({
    en: `That is more than chance (${numbers}).`,
    de: `Das ist mehr als Zufall (${numbers}).`,
  }),
  asMuchByChance: (numbers: string) => ({
    en: `Analysts who rank by chance may look as much alike (${numbers}).`,
    de: `Analysten, die zufällig ordnen, können ebenso gleich erscheinen (${numbers}).`,
  }),
  oneRater: (given: string) => ({
    en: `Fewer than two analysts gave ${given}.`,
    de: `Weniger als zwei Analysten haben ${given} angegeben.`,
  }),
  noVariation: {
    en: 'The answers do not differ from risk to risk, so nothing tells agreement from chance.',
    de: 'Die Antworten unterscheiden sich nicht von Risiko zu Risiko; nichts trennt also Übereinstimmung von Zufall.',
  },
  notCountable: {
    en: 'These answers cannot be counted with.',
    de: 'Mit diesen Antworten lässt sich nicht rechnen.',
  },
  fewInBoth: (given: string) => ({
    en: `Fewer than ${LEAST_UNITS} ${given} were given in both rounds.`,
    de: `In beiden Runden wurden weniger als ${LEAST_UNITS} ${given} angegeben.`,
  }),
  fewOfAll: (analysts: number, given: string, used: number, of: number) => ({
    en: `All ${analysts} analysts gave ${given} of ${used} of ${counted(of, 'risk', 'risks')}; fewer than ${LEAST_UNITS} tell nothing.`,
    de: `Alle ${analysts} Analysten haben ${given} zu ${used} von ${counted(of, 'Risiko', 'Risiken')} angegeben; weniger als ${LEAST_UNITS} sagen nichts.`,
  }),
  fewOfTwo: (given: string, used: number, of: number) => ({
    en: `Two or more analysts gave ${given} of ${used} of ${counted(of, 'risk', 'risks')}; fewer than ${LEAST_UNITS} tell nothing.`,
    de: `Zwei oder mehr Analysten haben ${given} zu ${used} von ${counted(of, 'Risiko', 'Risiken')} angegeben; weniger als ${LEAST_UNITS} sagen nichts.`,
  }),
  countOf: (used: number, of: number) => ({
    en: `${formatCount(used)} of ${formatCount(of)}`,
    de: `${formatCount(used)} von ${formatCount(of)}`,
  }),
  noIntervalOfFew: { en: `none: fewer than ${LEAST_UNITS} risks`, de: `keines: weniger als ${LEAST_UNITS} Risiken` },
  noIntervalOfAlike: { en: 'none: too little differs', de: 'keines: zu wenig unterscheidet sich' },
  fromTo: (low: string, high: string) => ({ en: `${low} to ${high}`, de: `${low} bis ${high}` }),
  fromToOf: (low: string, high: string, used: number) => ({
    en: `${low} to ${high}, from ${formatCount(used)} of ${formatCount(RESAMPLES)} resamples`,
    de: `${low} bis ${high}, aus ${formatCount(used)} von ${formatCount(RESAMPLES)} Ziehungen`,
  }),
  termsHide: (terms: string, percents: string) => ({
    en: `Terms hide what percents show: alpha ${terms} on terms, ${percents} on percents. Percents that differ within a term count as the same there.`,
    de: `Begriffe verbergen, was Prozente zeigen: Alpha ${terms} bei Begriffen, ${percents} bei Prozenten. Prozente, die sich innerhalb eines Begriffs unterscheiden, zählen dort als gleich.`,
  }),
  termsShow: (terms: string, percents: string) => ({
    en: `Terms show more difference than percents do: alpha ${terms} on terms, ${percents} on percents. Percents close to each other count as different where a term ends between them.`,
    de: `Begriffe zeigen mehr Unterschied als Prozente: Alpha ${terms} bei Begriffen, ${percents} bei Prozenten. Nahe beieinanderliegende Prozente zählen als verschieden, wo zwischen ihnen ein Begriff endet.`,
  }),
  someHigher: (same: string, shifted: string) => ({
    en: `Some analysts are higher than others throughout: ICC ${same} as they are, ${shifted} without that.`,
    de: `Einige Analysten liegen durchweg höher als andere: ICC ${same}, wie sie sind, ${shifted} ohne das.`,
  }),
  scale: {
    en: 'Each number compares how far the analysts lie apart with how far answers drawn by chance would. 1 is full agreement, 0 is no more than chance, below 0 is less.',
    de: 'Jede Zahl vergleicht, wie weit die Analysten auseinanderliegen, mit zufällig gezogenen Antworten. 1 ist volle Übereinstimmung, 0 nicht mehr als Zufall, unter 0 weniger.',
  },
  thresholds: {
    en: 'Alpha and kappa of 0.800 and more are reliable; from 0.667 they allow tentative conclusions only; below that they are not to be relied on (Krippendorff). They are about the group and these risks, never about who is right.',
    de: 'Alpha und Kappa ab 0,800 sind zuverlässig; ab 0,667 erlauben sie nur vorläufige Schlüsse; darunter ist auf sie kein Verlass (Krippendorff). Sie handeln von der Gruppe und diesen Risiken, nie davon, wer recht hat.',
  },
  metrics: {
    en: 'Ordinal: neighbouring terms or levels count as nearly the same. Nominal: only the very same term counts. Interval: percents count by how far they lie apart. Terms and levels are ranked and counted, never averaged.',
    de: 'Ordinal: benachbarte Begriffe oder Stufen zählen als fast gleich. Nominal: nur genau derselbe Begriff zählt. Intervall: Prozente zählen danach, wie weit sie auseinanderliegen. Begriffe und Stufen werden geordnet und gezählt, nie gemittelt.',
  },
  coefficients: {
    en: 'Kendall’s W is about the order of the risks only. Of the two ICC the first asks for the same percents, the second lets some analysts be higher throughout. These and Fleiss’ kappa count only risks that every analyst judged.',
    de: 'Kendalls W betrifft nur die Reihenfolge der Risiken. Von den beiden ICC verlangt der erste dieselben Prozente, der zweite lässt einige Analysten durchweg höher liegen. Sie und Fleiss’ Kappa zählen nur Risiken, die alle Analysten beurteilt haben.',
  },
  resamples: (draws: number) => ({
    en: `The interval holds the middle 95 % of ${formatCount(draws)} resamples of the risks: with other risks of this kind the number might as well have been there. It is the same each time it is worked out. In the drawings the lines stand at 0, 0.667 and 0.800.`,
    de: `Das Intervall umfasst die mittleren 95 % von ${formatCount(draws)} Ziehungen der Risiken: Mit anderen Risiken dieser Art könnte die Zahl ebenso gut dort liegen. Es ist bei jeder Berechnung dasselbe. In den Zeichnungen stehen die Linien bei 0, 0,667 und 0,800.`,
  }),
  leftOut: {
    en: `“Cannot judge”, silence, and answers under another scale are left out, never counted as a number. Below ${LEAST_UNITS} risks no number is told.`,
    de: `„Nicht zu beurteilen“, Schweigen und Antworten nach einer anderen Skala bleiben weg und zählen nie als Zahl. Unter ${LEAST_UNITS} Risiken wird keine Zahl genannt.`,
  },
})
