import type { Answer } from '../kinds/answers'
import type { StopRule } from '../kinds/session-rules'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { type Said, stepsOfAnswer } from './group-judgment'
import { apart } from './apart'

/** Why a group does not agree on a risk, or not yet. */
export type Disagreement =
  /** Nobody answered. */
  | 'unanswered'
  /** The likelihoods, or the impacts, lie further apart than the rule allows. */
  | 'likelihood-apart'
  | 'impact-apart'
  /** Too many moved by more than one step since the round before. */
  | 'unrest'

/** What became of a risk in a session: agreed, agreed but for somebody's reservation, or not resolved. */
export type Verdict = { verdict: 'agreed' | 'reservation' | 'unresolved'; because: readonly Disagreement[] }

type Rounds = {
  /** Answers to the risk in the last closed round, and in the one before that asked about it; null where there was none. */
  now: readonly Answer[]
  before: readonly Answer[] | null
  /** Weighted kappa between the two rounds over all risks; null where it cannot be told. */
  kappa: number | null
  /** Dissents recorded on the risk. */
  dissents: number
}

/**
 * Whether a group agrees on a risk (Delphi practice: consensus and stability). Consensus is told by the last round alone;
 * that it is stable from the second round on.
 */
export function verdictOf({ now, before, kappa, dissents }: Rounds, rule: StopRule, scales: Scales): Verdict {
  const because: Disagreement[] = []
  const steps = now.flatMap((answer) => stepsOf(answer, scales) ?? [])
  const impacts = now.flatMap((answer) => levelsOfImpact(answer, scales) ?? [])
  if (steps.length + impacts.length === 0) because.push('unanswered')
  if (apart(steps, rule)) because.push('likelihood-apart')
  if (apart(impacts, rule)) because.push('impact-apart')
  if (before !== null && !isAtRest(now, before, kappa, rule, scales)) because.push('unrest')
  if (because.length > 0) return { verdict: 'unresolved', because }
  return { verdict: dissents > 0 ? 'reservation' : 'agreed', because }
}

/** Whether so many stayed within a step of their answer before, in likelihood and impact, that another round would change little. */
function isAtRest(
  now: readonly Answer[],
  before: readonly Answer[],
  kappa: number | null,
  { stable, kappa: enough }: StopRule,
  scales: Scales,
): boolean {
  if (kappa !== null && kappa >= enough) return true
  const moves = now.flatMap((answer) => {
    const earlier = before.find(({ analystId }) => analystId === answer.analystId)
    const moved = earlier && movedBy(earlier, answer, scales)
    return moved ?? []
  })
  return moves.length === 0 || moves.filter((steps) => steps <= 1).length * 100 >= stable * moves.length
}

/**
 * Steps of the lexicon or levels of impact that somebody moved between two answers, whichever is more; null where neither
 * was judged in both. A term of another lexicon counts as the nearest of the steps it may be.
 */
export function movedBy(from: Said, to: Said, scales: Scales): number | null {
  const moves = [
    distance(stepsOf(from, scales), stepsOf(to, scales)),
    distance(levelsOfImpact(from, scales), levelsOfImpact(to, scales)),
  ].filter((steps) => steps !== null)
  return moves.length === 0 ? null : Math.max(...moves)
}

const stepsOf = ({ likelihood }: Said, scales: Scales): Interval<number> | null =>
  likelihood === null || likelihood.kind === 'cannot-judge' ? null : stepsOfAnswer(likelihood, scales)

function levelsOfImpact({ impact }: Said, { impactScale }: Scales): Interval<number> | null {
  if (impact === null || scaleOfImpact(impact) !== impactScale.id) return null
  const level = levelOfImpact(impact)
  return { low: level, high: level }
}

/** Between the nearest ends; 0 where they overlap. */
const distance = (one: Interval<number> | null, other: Interval<number> | null): number | null =>
  one === null || other === null ? null : Math.max(0, one.low - other.high, other.low - one.high)
