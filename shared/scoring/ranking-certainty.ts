import { entitiesOf, type Project } from '../document/project'
import { groupAnswers } from '../document/queries/group-answers'
import { answersTo, isGiven, roundsOf } from '../document/queries/sessions'
import { scalesOf } from '../document/queries/scales'
import type { Answer } from '../kinds/answers'
import type { Score } from '../kinds/scores'
import { type Pooling, poolingIn, poolingName, USUAL_POOLING } from '../kinds/session-rules'
import type { Scales } from '../lexicons/scales'
import { type RankCertainty, rankCertainty } from '../statistics/rank-certainty'
import type { Result } from '../statistics/result'
import { seededRandom } from '../statistics/seeded-random'
import type { Steps } from '../steps'
import { groupJudgment } from './group-judgment'
import { byRank, compareStanding, type RankedRisk, standing } from './ranking'

/** A risk with what was answered to it, and how its likelihoods become one. */
type Asked = { answers: readonly (Score | Answer)[]; pooling: Pooling }

/** Risks by rank, and how sure that is. */
export type RankedSurely = {
  ranked: readonly (RankedRisk & { answers: number })[]
  /** Of all that have a rank, also of those that are not looked at. */
  of: number
  /** Analysts who are drawn again: those who judged any of these risks. */
  analysts: number
  /** What their likelihoods are pooled by, in words. */
  pooling: readonly string[]
  /** The day of the last answer; null where there is none. */
  day: string | null
  certainty: Result<RankCertainty>
}

/** The same question has the same answer. */
const SEED = 12

/**
 * How sure the ranks of risks are as far as that rests on who was asked: analysts are drawn again, and each time the
 * risks are ranked as the register does. The first `most` by rank are compared with each other. Of a session they are
 * the answers of the last closed round that asked about each risk; without one, what counts of each risk now.
 */
export function* rankedSurely(
  project: Project,
  sessionId: string | null,
  { leftOut, most }: { leftOut: ReadonlySet<string>; most: number },
): Steps<RankedSurely> {
  const scales = scalesOf(project)
  const asked = askedIn(project, sessionId)
  const judged = [...asked].flatMap(([riskId, { answers, pooling }]) => {
    const risk = project.risks[riskId]
    return risk && !leftOut.has(riskId) ? { risk, judgment: groupJudgment(answers, scales, pooling) } : []
  })
  yield
  const all = byRank(judged).filter(({ rank }) => rank !== null)
  const ranked = all.slice(0, most).map((each) => ({
    ...each,
    answers: asked.get(each.risk.id)?.answers.filter(isGiven).length ?? 0,
  }))
  const units = ranked.map(({ risk }) => asked.get(risk.id)!)
  const judges = (answer: Score | Answer) => {
    const { likelihood, impact } = groupJudgment([answer], scales)
    return likelihood !== null || impact !== null
  }
  // Who could judge none of these risks changes nothing, however often they are drawn.
  const analysts = [
    ...new Set(units.flatMap(({ answers }) => answers.filter(judges).map(({ analystId }) => analystId))),
  ]
  return {
    ranked,
    of: all.length,
    analysts: analysts.length,
    pooling: [...new Set(units.map(({ pooling }) => poolingName(pooling)))],
    day: lastDay(units),
    certainty: yield* certaintyOf(units, analysts, scales),
  }
}

const lastDay = (units: readonly Asked[]): string | null =>
  units
    .flatMap(({ answers }) => answers.filter(isGiven).map(givenAt))
    .reduce<string | null>((last, at) => (last === null || at > last ? at : last), null)
    ?.slice(0, 10) ?? null

const givenAt = (answer: Score | Answer): string => ('answeredAt' in answer ? answer.answeredAt : answer.scoredAt)

function certaintyOf(units: readonly Asked[], analysts: readonly string[], scales: Scales) {
  const answersOf = units.map(({ answers }) => new Map(answers.map((answer) => [answer.analystId, answer])))
  return rankCertainty(
    {
      units: units.length,
      raters: analysts.length,
      standing: (unit, drawn) => {
        const answers = drawn.flatMap((rater) => answersOf[unit]?.get(analysts[rater]!) ?? [])
        return standing(groupJudgment(answers, scales, units[unit]!.pooling))
      },
      compare: compareStanding,
    },
    { random: seededRandom(SEED) },
  )
}

function askedIn(project: Project, sessionId: string | null): ReadonlyMap<string, Asked> {
  if (sessionId === null) {
    return new Map(
      entitiesOf(project, 'risks').map(({ id }) => {
        const { judgments, pooling } = groupAnswers(project, id)
        return [id, { answers: judgments, pooling }]
      }),
    )
  }
  const session = project.sessions[sessionId]
  const pooling = session ? poolingIn(session) : USUAL_POOLING
  // A later round takes the place of an earlier one.
  return new Map(
    roundsOf
      .ask(project, sessionId)
      .filter(({ closedAt }) => closedAt !== null)
      .flatMap(({ id, riskIds }) =>
        riskIds.map((riskId) => [riskId, { answers: answersTo.ask(project, id, riskId), pooling }] as const),
      ),
  )
}
