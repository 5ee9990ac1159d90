import { inLanguage } from '../../language/language'
import { canonicalJson } from '../../encoding/canonical-json'
import { levelText } from '../../lexicons/matrix'
import { inForce, type Scales } from '../../lexicons/scales'
import { answerTables } from '../../scoring/answer-tables'
import { type GroupJudgment, groupJudgment } from '../../scoring/group-judgment'
import { groupImpactText, groupLikelihoodText, rankText } from '../../scoring/judgment-text'
import { byRank } from '../../scoring/ranking'
import { krippendorffAlpha } from '../../statistics/krippendorff-alpha'
import { spreadOf } from '../../statistics/spread'
import type { Alphas, Figures, Receipt, ReceiptRisk, ReceiptRound } from './receipt'

/** The scales of a receipt, with those in force in their places; undefined where one in force is not among them. */
export function scalesIn({ scales }: Pick<Receipt, 'scales'>): Scales | undefined {
  const { lexicons, impactScales, matrices } = scales
  const lexicon = lexicons.find(({ id }) => id === scales.lexicon)
  const impactScale = impactScales.find(({ id }) => id === scales.impactScale)
  const matrix = matrices.find(({ id }) => id === scales.matrix)
  if (!lexicon || !impactScale || !matrix) return undefined
  return { lexicon, impactScale, matrix, lexicons, impactScales, matrices }
}

/** What the scores of a risk come to, worked out from nothing but them. */
export function judgmentIn(
  { scores, pooling }: Pick<ReceiptRisk, 'scores' | 'pooling'>,
  scales: Scales,
): GroupJudgment {
  const said = scores.map(({ who, likelihood, impact }) => ({ analystId: who, likelihood, impact }))
  return groupJudgment(said, scales, pooling)
}

/** The same in the words and numbers that a memo prints. */
export const figuresIn = (risk: Pick<ReceiptRisk, 'scores' | 'pooling'>, scales: Scales): Figures =>
  inLanguage('en', () => figuresOf(risk, scales))

function figuresOf(risk: Pick<ReceiptRisk, 'scores' | 'pooling'>, scales: Scales): Figures {
  const { likelihood, impact, level, scoredBy, cannotJudge } = judgmentIn(risk, scales)
  return {
    likelihood: groupLikelihoodText(likelihood),
    impact: groupImpactText(impact, scales.impactScale),
    level: level ? levelText(scales.matrix.levels, level) : '',
    percent: likelihood?.kind === 'percent' ? likelihood.percent : null,
    quartiles: quartilesIn(risk),
    impactLow: impact?.low ?? null,
    impactHigh: impact?.high ?? null,
    levelLow: level?.low ?? null,
    levelHigh: level?.high ?? null,
    scoredBy,
    cannotJudge,
  }
}

/** Of the percents; null where nobody gave one, or somebody a term: bands have none. */
function quartilesIn({ scores }: Pick<ReceiptRisk, 'scores'>): Figures['quartiles'] {
  if (scores.some(({ likelihood }) => likelihood?.kind === 'term')) return null
  const percents = scores.flatMap(({ likelihood }) => (likelihood?.kind === 'percent' ? likelihood.percent : []))
  const { value } = spreadOf(percents)
  if (!value) return null
  const { least, lowerQuartile: low, median, upperQuartile: high, most } = value
  return { least, low, median, high, most }
}

/** The rank of each risk among those of the receipt, by its id. */
export function ranksIn(
  risks: readonly Pick<ReceiptRisk, 'id' | 'scores' | 'pooling'>[],
  scales: Scales,
): ReadonlyMap<string, string> {
  const judged = risks.map((risk, position) => ({
    risk: { id: risk.id, position },
    judgment: judgmentIn(risk, scales),
  }))
  return new Map(byRank(judged).map(({ risk, rank, tied }) => [risk.id, rankText({ rank, tied })]))
}

/** Krippendorff's alpha of the answers of a round, under the scales it was asked under. */
export function alphasIn(
  round: Pick<ReceiptRound, 'answers' | 'riskIds' | 'lexicon' | 'impactScale' | 'matrix'>,
  scales: Scales,
): Alphas {
  const answers = round.answers.map(({ who, ...said }) => ({ ...said, analystId: who }))
  const analystIds = [...new Set(answers.map(({ analystId }) => analystId))]
  const { terms, percents } = answerTables(answers, { riskIds: round.riskIds, analystIds }, inForce(scales, round))
  return {
    terms: krippendorffAlpha(terms, 'ordinal').value,
    percents: krippendorffAlpha(percents, 'interval').value,
  }
}

/** Whether two values of a receipt are one. */
export const isEqual = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)
