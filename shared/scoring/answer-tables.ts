import type { Answer } from '../kinds/answers'
import type { Round } from '../kinds/rounds'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Scales } from '../lexicons/scales'
import type { RatingTable } from '../statistics/rating-table'
import { type Said, stepsOfAnswer } from './group-judgment'

/** What the answers of a round are compared by. */
export type Compared = 'terms' | 'percents' | 'impacts'

/**
 * Steps of the lexicon, percents and levels of impact that were answered in a round: a row for each risk, a column for each
 * analyst who gave any. Whatever is no answer to the question leaves its cell empty: nobody's silence is a number.
 */
export type AnswerTables = Readonly<Record<Compared, RatingTable>>

/** The answers of a round as tables, under the scales it was asked under. */
export function answerTables(
  answers: readonly Pick<Answer, 'riskId' | 'analystId' | 'likelihood' | 'impact'>[],
  { riskIds, analystIds }: Pick<Round, 'riskIds' | 'analystIds'>,
  scales: Scales,
): AnswerTables {
  const given = new Map(answers.map((answer) => [`${answer.riskId} ${answer.analystId}`, answer]))
  const table = (rate: (said: Said, scales: Scales) => number | null): RatingTable => {
    const rows = riskIds.map((riskId) =>
      analystIds.map((analystId) => {
        const answer = given.get(`${riskId} ${analystId}`)
        return answer ? rate(answer, scales) : null
      }),
    )
    const columns = analystIds.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== null))
    return rows.map((row) => columns.map((column) => row[column]!))
  }
  return { terms: table(stepGiven), percents: table(percentGiven), impacts: table(impactGiven) }
}

/** The one step of the lexicon that was meant; null for a term of another, and for percents between two terms. */
export function stepGiven({ likelihood }: Said, scales: Scales): number | null {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return null
  if (likelihood.kind === 'term' && likelihood.lexicon !== scales.lexicon.id) return null
  const { low, high } = stepsOfAnswer(likelihood, scales)
  return low === high ? low : null
}

const percentGiven = ({ likelihood }: Said): number | null =>
  likelihood?.kind === 'percent' ? likelihood.percent : null

/** The level of impact; null where it is one of another scale. */
export const impactGiven = ({ impact }: Said, { impactScale }: Scales): number | null =>
  impact !== null && scaleOfImpact(impact) === impactScale.id ? levelOfImpact(impact) : null
