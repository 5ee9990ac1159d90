import { catalogue } from '../language/catalogue'
import type { Answer } from '../kinds/answers'
import type { StopRule } from '../kinds/session-rules'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { apart } from './apart'
import { type Said, stepsOfAnswer } from './group-judgment'
import { stepsBetween } from './division'

/** Why a group does not agree on a risk, or not yet. */
export type Disagreement =
  /** Nobody answered. */
  | 'unanswered'
  /** One of several who were asked answered: that is no agreement. */
  | 'one-answer'
  /** Likelihoods, or impacts, lie further apart than the rule allows. */
  | 'likelihood-apart'
  | 'impact-apart'
  /** Too many moved by more than one step since the round before. */
  | 'unrest'

/** What became of a risk in a session: agreed, agreed but for somebody's reservation, or not resolved. */
export type Verdict = { verdict: 'agreed' | 'reservation' | 'unresolved'; because: readonly Disagreement[] }

type Asked = {
  /**
   * Answers to the risk in the last closed round, and in the one before that asked about it; null where there was none.
   */
  now: readonly Answer[]
  before: readonly Answer[] | null
  /** Whether that round as a whole changed little, see `isAtRest`. */
  roundAtRest: boolean
  /** How many analysts the last closed round asked. */
  asked: number
  /** Dissents recorded on the risk. */
  dissents: number
}

/**
 * Whether a group agrees on a risk (Delphi practice: consensus and stability). Consensus is told by the last round
 * alone, each answer as often as it was given: neither how answers are pooled nor weights change it. From the second round on the answers have to have come to rest, too: those to this risk, or those of the whole
 * round.
 */
export function verdictOf(
  { now, before, roundAtRest, asked, dissents }: Asked,
  rule: StopRule,
  scales: Scales,
): Verdict {
  const because: Disagreement[] = []
  const judged = now.filter((answer) => stepsOf(answer, scales) ?? levelsOfImpact(answer, scales))
  const likelihoods = judged.flatMap((answer) => stepsOf(answer, scales) ?? [])
  const impacts = judged.flatMap((answer) => levelsOfImpact(answer, scales) ?? [])
  if (judged.length === 0) because.push('unanswered')
  if (judged.length === 1 && asked > 1) because.push('one-answer')
  if (apart(likelihoods, rule)) because.push('likelihood-apart')
  if (apart(impacts, rule)) because.push('impact-apart')
  if (before !== null && !roundAtRest && !isAtRest(now, before, null, rule, scales)) because.push('unrest')
  if (because.length > 0) return { verdict: 'unresolved', because }
  return { verdict: dissents > 0 ? 'reservation' : 'agreed', because }
}

/**
 * Whether another round would change little: so many answers stayed within a step of what was said before, or weighted
 * kappa between the rounds is so high. Kappa is null where it cannot be told; answers given in one round only do not
 * count.
 */
export function isAtRest(
  now: readonly Answer[],
  before: readonly Answer[],
  kappa: number | null,
  rule: StopRule,
  scales: Scales,
): boolean {
  if (kappa !== null && kappa >= rule.kappa) return true
  const asked = (answer: Answer) => `${answer.riskId} ${answer.analystId}`
  const earlier = new Map(before.map((answer) => [asked(answer), answer]))
  const moves = now.flatMap((answer) => {
    const from = earlier.get(asked(answer))
    return (from && movedBy(from, answer, scales)) ?? []
  })
  return moves.filter((steps) => steps <= 1).length * 100 >= rule.stable * moves.length
}

/**
 * Steps of the lexicon or levels of impact that somebody moved between two answers, whichever is more; null where
 * neither was judged in both. A term of another lexicon counts as the nearest of the steps it may be.
 */
export function movedBy(from: Said, to: Said, scales: Scales): number | null {
  const moves = [
    distance(stepsOf(from, scales), stepsOf(to, scales)),
    distance(levelsOfImpact(from, scales), levelsOfImpact(to, scales)),
  ].filter((steps) => steps !== null)
  return moves.length === 0 ? null : Math.max(...moves)
}

/** Steps of the lexicon that a likelihood lies between; null where nothing was judged. */
export const stepsOf = ({ likelihood }: Said, scales: Scales): Interval<number> | null =>
  likelihood === null || likelihood.kind === 'cannot-judge' ? null : stepsOfAnswer(likelihood, scales)

/** The level of an impact; null where none was given under the scale in force. */
export function levelsOfImpact({ impact }: Said, { impactScale }: Scales): Interval<number> | null {
  if (impact === null || scaleOfImpact(impact) !== impactScale.id) return null
  const level = levelOfImpact(impact)
  return { low: level, high: level }
}

/** Between the nearest ends; 0 where they overlap. */
const distance = (one: Interval<number> | null, other: Interval<number> | null): number | null =>
  one === null || other === null ? null : stepsBetween(one, other)

/** Within a sentence: "agreed, with a reservation". */
export const verdictWord = (verdict: Verdict['verdict']): string => VERDICT_WORDS[verdict]

const VERDICT_WORDS: Readonly<Record<Verdict['verdict'], string>> = catalogue({
  agreed: { en: 'agreed', de: 'einig' },
  reservation: { en: 'agreed, with a reservation', de: 'einig, mit Vorbehalt' },
  unresolved: { en: 'unresolved', de: 'ungeklärt' },
})

/** What verdicts are called. */
export const VERDICT_NAMES: Readonly<Record<Verdict['verdict'], string>> = catalogue({
  agreed: { en: 'Agreed', de: 'Einig' },
  reservation: { en: 'Agreed, with a reservation', de: 'Einig, mit Vorbehalt' },
  unresolved: { en: 'Unresolved', de: 'Ungeklärt' },
})
