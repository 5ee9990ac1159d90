import { entitiesNaming } from '../document/indexes/foreign-keys'
import { entitiesOf, type Project } from '../document/project'
import { forecastsIn, type JudgedLikelihood } from '../document/queries/outcomes'
import { query } from '../document/queries/query'
import { finderIn, SESSION_KINDS } from '../document/queries/sessions'
import type { Outcome } from '../kinds/outcomes'
import { daysBetween } from '../words/days'

/** What one analyst said of one risk, beside what became of it. */
export type HeldForecast = {
  outcomeId: string
  riskId: string
  /** Null where it is not shown who answered: the round is of a session without names that is not signed yet. */
  analystId: string | null
  likelihood: JudgedLikelihood
  happened: boolean
  /** Days from the forecast to the horizon; null where the risk had none. */
  days: number | null
  /** Tags of the passages that are its evidence. */
  tagIds: readonly string[]
}

/** Every forecast that an outcome can be held against: of each analyst and outcome one at most. */
export const heldForecasts = query(
  ['outcomes', 'forecasts', 'answers', 'evidence', 'passages', ...SESSION_KINDS],
  (project): HeldForecast[] => entitiesOf(project, 'outcomes').flatMap((outcome) => heldAgainst(project, outcome)),
)

function heldAgainst(project: Project, outcome: Outcome): HeldForecast[] {
  const { round, given } = forecastsIn(finderIn(project), outcome)
  if (given.length === 0) return []
  const session = round && project.sessions[round.sessionId]
  const isNameless = session !== null && session?.named === false && session.signedAt === null
  const tagIds = tagsOf(project, outcome.riskId)
  return given.map(({ analystId, likelihood, givenOn }) => ({
    outcomeId: outcome.id,
    riskId: outcome.riskId,
    analystId: isNameless ? null : analystId,
    likelihood,
    happened: outcome.outcome === 'yes',
    days: outcome.horizon === null ? null : daysBetween(givenOn, outcome.horizon),
    tagIds,
  }))
}

const tagsOf = (project: Project, riskId: string): string[] => [
  ...new Set(
    entitiesNaming(project, 'evidence', 'riskId', riskId).flatMap(
      ({ passageId }) => project.passages[passageId]?.tagIds ?? [],
    ),
  ),
]
