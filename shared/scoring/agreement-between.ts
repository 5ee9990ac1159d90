import type { Answer } from '../kinds/answers'
import type { Scales } from '../lexicons/scales'
import { type BootstrapInterval, bootstrapInterval, type Resampling } from '../statistics/bootstrap'
import { cohenKappa, crossTable } from '../statistics/cohen-kappa'
import { LEAST_UNITS } from '../statistics/rating-table'
import { type Result, without } from '../statistics/result'
import type { Steps } from '../steps'
import { impactGiven, stepGiven } from './answer-tables'
import type { Said } from './group-judgment'

/** What the same analysts answered to the same risks in two rounds, risk by risk. */
type Repeated = { risks: readonly (readonly (readonly [before: number, now: number])[])[]; categories: number[] }

/** What two rounds are compared by, in steps of the scales of the later one. */
type Repeats = 'terms' | 'impacts'

/** The answers that were given in both rounds. */
export function repeated(by: Repeats, now: readonly Answer[], before: readonly Answer[], scales: Scales): Repeated {
  const rate: (said: Said, scales: Scales) => number | null = by === 'terms' ? stepGiven : impactGiven
  const asked = ({ riskId, analystId }: Answer) => `${riskId} ${analystId}`
  const earlier = new Map(before.map((answer) => [asked(answer), answer]))
  const byRisk = new Map<string, [number, number][]>()
  for (const answer of now) {
    const first = earlier.get(asked(answer))
    const [was, is] = [first ? rate(first, scales) : null, rate(answer, scales)]
    if (was === null || is === null) continue
    byRisk.set(answer.riskId, [...(byRisk.get(answer.riskId) ?? []), [was, is]])
  }
  const categories =
    by === 'terms' ? scales.lexicon.terms.map((_, step) => step) : scales.impactScale.levels.map((_, at) => at + 1)
  return { risks: [...byRisk.values()], categories }
}

/** Weighted kappa between two rounds, a disagreement weighing as much as it has steps. */
export const kappaOf = (repeats: Repeated): Result => kappaOver(repeats, repeats.risks, LEAST_UNITS)

/** The interval of {@link kappaOf} over risks drawn again, a resample a step. */
export function* kappaInterval(repeats: Repeated, resampling: Resampling): Steps<Result<BootstrapInterval>> {
  const { risks } = repeats
  if (risks.length < LEAST_UNITS) return without('too-few-units')
  const statistic = (drawn: readonly number[]) =>
    kappaOver(
      repeats,
      drawn.map((risk) => risks[risk]!),
      1,
    ).value
  return yield* bootstrapInterval(risks.length, statistic, resampling)
}

function kappaOver({ categories }: Repeated, risks: Repeated['risks'], leastPairs: number): Result {
  const counts = crossTable(risks.flat(), categories)
  return counts.value === null ? counts : cohenKappa(counts.value, 'linear', leastPairs)
}

/**
 * How much alike a group answered in two rounds: the lower of the weighted kappas of terms and impacts, since neither comes
 * to rest for the other. Null where it cannot be told; where all gave one and the same answer twice nothing has moved.
 */
export function kappaBetween(now: readonly Answer[], before: readonly Answer[], scales: Scales): number | null {
  const results = (['terms', 'impacts'] as const)
    .map((by) => repeated(by, now, before, scales))
    .filter(({ risks }) => risks.length > 0)
    .map(kappaOf)
    .filter((result) => result.value !== null || result.reason !== 'no-variation')
  const values = results.flatMap(({ value }) => value ?? [])
  return values.length === results.length && values.length > 0 ? Math.min(...values) : null
}
