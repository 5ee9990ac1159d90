import { catalogue } from '../language/catalogue'
import { formatFixed } from '../language/counts'
import type { BrierParts } from '../statistics/forecasts'
import type { Reason, Result } from '../statistics/result'
import { type Calibration, LEAST_OUTCOMES } from './calibration'

/** What the numbers of forecasts are called, in the order of {@link calibrationRow}. */
export const calibrationHead = (): string[] => Object.values(HEADS)

const HEADS = catalogue({
  forecasts: { en: 'Forecasts', de: 'Prognosen' },
  outcomes: { en: 'Outcomes', de: 'Ausgänge' },
  percents: { en: 'Percents', de: 'Prozente' },
  brier: { en: 'Brier score', de: 'Brier-Wert' },
  parts: {
    en: 'Reliability − resolution + uncertainty',
    de: 'Zuverlässigkeit − Trennschärfe + Ungewissheit',
  },
  skill: { en: 'Skill against base rate', de: 'Güte gegenüber Grundrate' },
  log: { en: 'Log score', de: 'Log-Wert' },
})

/** The numbers of forecasts as they are shown, or that they are too few to say. */
export function calibrationRow({ label, outcomes, forecasts, inTerms, numbers }: Calibration): string[] {
  const percents = inTerms === 0 ? String(forecasts) : words.andAsTerms(forecasts, inTerms)
  const counts = [label, String(outcomes), percents]
  if (numbers === null) return [...counts, tooFew(outcomes), '', '', '']
  const { brier, parts, skill, log } = numbers
  return [...counts, told(brier), partsText(parts), told(skill), told(log)]
}

/** How many outcomes there are, and how many it needs. */
export const tooFew = (outcomes: number): string => words.tooFew(outcomes)

const told = (result: Result): string => (result.value === null ? whyNone(result.reason) : inDigits(result.value))

const partsText = (result: Result<BrierParts>): string =>
  result.value === null
    ? whyNone(result.reason)
    : `${inDigits(result.value.reliability)} − ${inDigits(result.value.resolution)} + ${inDigits(result.value.uncertainty)}`

/** To three digits; what is shown as nothing has no sign. */
const inDigits = (value: number): string => formatFixed(Math.abs(value) < 0.0005 ? 0 : value, 3).replace('-', '−')

function whyNone(reason: Reason): string {
  if (reason === 'ruled-out-but-happened') return words.certainAndWrong
  return reason === 'no-variation' ? words.noVariation : words.none
}

/** What the numbers mean, for who has not met them. */
export const howToReadCalibration = (): string[] => [words.brier, words.skill, words.counts, words.noWeights]

const words = catalogue({
  andAsTerms: (percents: number, terms: number) => ({
    en: `${percents}, and ${terms} as terms`,
    de: `${percents} und ${terms} als Begriffe`,
  }),
  tooFew: (outcomes: number) => ({
    en: `too few to say (n = ${outcomes}; ${LEAST_OUTCOMES} are needed)`,
    de: `zu wenige für eine Aussage (n = ${outcomes}; nötig sind ${LEAST_OUTCOMES})`,
  }),
  certainAndWrong: {
    en: 'none: said for certain, and wrong',
    de: 'keiner: galt als sicher und war falsch',
  },
  noVariation: { en: 'none: all of it happened, or nothing', de: 'keiner: alles trat ein oder nichts' },
  none: { en: 'none', de: 'keiner' },
  brier: {
    en: 'The Brier score is the mean squared distance between what was said and what happened: 0 is best, 1 worst, and always saying 50% gives 0.25. It is reliability (how far what was said lies from how often that happened: less is better) less resolution (how far cases were told apart: more is better) plus uncertainty (how hard the questions were: nobody’s doing).',
    de: 'Der Brier-Wert ist der mittlere quadrierte Abstand zwischen dem, was gesagt wurde, und dem, was geschah: 0 ist am besten, 1 am schlechtesten, und immer 50% zu sagen ergibt 0,25. Er ist Zuverlässigkeit (wie weit das Gesagte davon entfernt liegt, wie oft es eintrat: weniger ist besser) minus Trennschärfe (wie weit Fälle unterschieden wurden: mehr ist besser) plus Ungewissheit (wie schwer die Fragen waren: niemandes Verdienst oder Schuld).',
  },
  skill: {
    en: 'Skill compares it with always saying how often such things happened here: 1 is best, 0 no better than that, below 0 worse. The log score is the mean surprise in nats: 0 is best, and what was ruled out and happened has none.',
    de: 'Die Güte vergleicht ihn damit, immer zu sagen, wie oft dergleichen hier eintrat: 1 ist am besten, 0 nicht besser als das, unter 0 schlechter. Der Log-Wert ist die mittlere Überraschung in Nat: 0 ist am besten, und was ausgeschlossen wurde und eintrat, hat keinen.',
  },
  counts: {
    en: `Each outcome counts once for each analyst: by the answer of the last round that was closed before the day it was known, or, where no round asked, by the score that was in force then. Terms are no percents and count only in the record of the terms. Under ${LEAST_OUTCOMES} outcomes no number is shown: it would tell skill and luck apart no better than a coin.`,
    de: `Jeder Ausgang zählt für jeden Analysten einmal: nach der Antwort der letzten Runde, die vor dem Tag seines Bekanntwerdens geschlossen wurde, oder, wo keine Runde fragte, nach der Bewertung, die damals galt. Begriffe sind keine Prozente und zählen nur in der Bilanz der Begriffe. Unter ${LEAST_OUTCOMES} Ausgängen wird keine Zahl gezeigt: Sie unterschiede Können und Glück nicht besser als eine Münze.`,
  },
  noWeights: {
    en: 'No weights are made of this. Cooke’s weights need quantiles (5, 50 and 95%) of quantities whose value became known; intervals here are of likelihoods, and what becomes known of an event is yes or no, which lies in none of them.',
    de: 'Gewichte werden daraus nicht gemacht. Cookes Gewichte brauchen Quantile (5, 50 und 95%) von Größen, deren Wert bekannt wurde; Intervalle sind hier solche von Wahrscheinlichkeiten, und was von einem Ereignis bekannt wird, ist Ja oder Nein, und das liegt in keinem davon.',
  },
})
