import type { Outcome } from '../../kinds/outcomes'
import type { Risk } from '../../kinds/risks'
import type { Round } from '../../kinds/rounds'
import type { Likelihood } from '../../lexicons/likelihood'
import { entitiesOf } from '../project'
import { query, risksInOrder } from './query'
import { type Finder, finderIn, SESSION_KINDS } from './sessions'

/** What is due when: its horizon is past, in this month, later, or it has none; or it is known what became of it. */
export type Due = 'past' | 'month' | 'later' | 'none' | 'resolved'

/** A risk with what became of it by the horizon it has now. */
export type DueRisk = { risk: Risk; outcome: Outcome | null; due: Due }

const DUE_ORDER: readonly Due[] = ['past', 'month', 'later', 'none', 'resolved']

/**
 * All risks by when it is to be known what became of them, those that wait longest first; what was known last comes
 * first.
 */
export const dueRisks = query(['risks', 'outcomes'], (project, today: string): DueRisk[] => {
  const outcomes = new Map(entitiesOf(project, 'outcomes').map((each) => [questionOf(each.riskId, each.horizon), each]))
  const due = risksInOrder.ask(project).map((risk): DueRisk => {
    const outcome = outcomes.get(questionOf(risk.id, risk.horizon)) ?? null
    return { risk, outcome, due: outcome ? 'resolved' : dueOf(risk.horizon, today) }
  })
  return due.toSorted((one, other) => {
    const order = DUE_ORDER.indexOf(one.due) - DUE_ORDER.indexOf(other.due)
    if (order !== 0 || one.due === 'none') return order
    if (one.outcome && other.outcome) return compare(other.outcome.knownOn, one.outcome.knownOn)
    return compare(one.risk.horizon ?? '', other.risk.horizon ?? '')
  })
})

const questionOf = (riskId: string, horizon: string | null) => `${riskId} ${horizon ?? ''}`

function dueOf(horizon: string | null, today: string): Due {
  if (horizon === null) return 'none'
  if (horizon < today) return 'past'
  return monthOf(horizon) === monthOf(today) ? 'month' : 'later'
}

const monthOf = (day: string) => day.slice(0, 7)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Outcomes of a risk, one for each horizon that it had, the earliest first. */
export const outcomesIn = (finder: Finder, riskId: string): Outcome[] =>
  finder
    .naming('outcomes', 'riskId', riskId)
    .toSorted(
      (one, other) =>
        compare(one.knownOn, other.knownOn) ||
        compare(one.horizon ?? NEVER, other.horizon ?? NEVER) ||
        compare(one.id, other.id),
    )

/** After every day. */
const NEVER = '9999-12-31'

/** The outcome of a risk by the horizon it has now. */
export const outcomeNow = (finder: Finder, { id, horizon }: Risk): Outcome | undefined =>
  finder.naming('outcomes', 'riskId', id).find((each) => each.horizon === horizon)

/** What became of a risk by horizons that it has no more, the earliest first. */
export const earlierOutcomes = query(['risks', 'outcomes'], (project, riskId: string): Outcome[] => {
  const horizon = project.risks[riskId]?.horizon
  return outcomesIn(finderIn(project), riskId).filter((each) => each.horizon !== horizon)
})

/** What says something about how likely a risk is: "cannot judge" is no forecast. */
export type JudgedLikelihood = Exclude<Likelihood, { kind: 'cannot-judge' }>

/** How likely somebody held a risk before it was known what became of it. */
export type GivenForecast = {
  analystId: string
  likelihood: JudgedLikelihood
  /** The day, in UTC. */
  givenOn: string
}

/** What was judged of a risk before an outcome: in the round that counts, or, where there is none, in scores. */
export type ForecastsOf = { round: Round | null; given: GivenForecast[] }

/**
 * Which days a forecast of an outcome may be of: since the outcome before, of an earlier horizon, and before it was
 * known.
 */
export function countsFor(finder: Finder, outcome: Outcome): (instant: string) => boolean {
  const all = outcomesIn(finder, outcome.riskId)
  const before = all[all.findIndex(({ id }) => id === outcome.id) - 1]
  return (instant) => dayOf(instant) < outcome.knownOn && (before === undefined || dayOf(instant) >= before.knownOn)
}

const dayOf = (instant: string) => instant.slice(0, 10)

/**
 * The round whose answers are held against an outcome: the last about its horizon that was closed before it was known.
 */
export function roundBefore(finder: Finder, outcome: Outcome): Round | null {
  const { riskId, horizon } = outcome
  const counts = countsFor(finder, outcome)
  const closed = finder.naming('rounds', 'riskIds', riskId).flatMap((round) => {
    const { closedAt: at, horizons } = round
    const isAboutIt = horizons === undefined || horizons[riskId] === horizon
    return at !== null && isAboutIt && counts(at) ? [{ round, at }] : []
  })
  return closed.toSorted((one, other) => compare(one.at, other.at)).at(-1)?.round ?? null
}

/** What is held against an outcome, one forecast for each analyst at most; nothing is held against one that is void. */
export function forecastsIn(finder: Finder, outcome: Outcome): ForecastsOf {
  if (outcome.outcome === 'void') return { round: null, given: [] }
  const round = roundBefore(finder, outcome)
  if (round) {
    const answers = finder.naming('answers', 'riskId', outcome.riskId).filter(({ roundId }) => roundId === round.id)
    return { round, given: answers.flatMap((each) => givenBy(each.analystId, each.likelihood, each.answeredAt)) }
  }
  const counts = countsFor(finder, outcome)
  const kept = finder.naming('forecasts', 'outcomeId', outcome.id).filter(({ givenAt }) => counts(givenAt))
  return { round: null, given: kept.flatMap((each) => givenBy(each.analystId, each.likelihood, each.givenAt)) }
}

const givenBy = (analystId: string, likelihood: Likelihood | null, at: string): GivenForecast[] =>
  isJudged(likelihood) ? [{ analystId, likelihood, givenOn: dayOf(at) }] : []

/** Whether a likelihood says how likely it is. */
export const isJudged = (likelihood: Likelihood | null): likelihood is JudgedLikelihood =>
  likelihood !== null && likelihood.kind !== 'cannot-judge'

/** {@link forecastsIn} of one outcome. */
export const forecastsOf = query(
  ['outcomes', 'forecasts', 'answers', ...SESSION_KINDS],
  (project, outcomeId: string): ForecastsOf => {
    const outcome = project.outcomes[outcomeId]
    return outcome ? forecastsIn(finderIn(project), outcome) : { round: null, given: [] }
  },
)
