import type { Answer } from '../kinds/answers'
import { impactText, levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import { likelihoodWords } from '../lexicons/score-text'
import type { Scales } from '../lexicons/scales'
import { stepsOfAnswer } from './group-judgment'

/** Where somebody went from one round to the next; "changed" has no direction: other bands, or another scale. */
export type Way = 'up' | 'down' | 'stayed' | 'changed' | 'new' | 'gone'

type Moved = { before: string; now: string; way: Way | null }

/** What one analyst said of a risk in two rounds; `way` is null where nothing was said in either. */
export type Move = { analystId: string; likelihood: Moved; impact: Moved }

/** Who moved between two rounds, in the order of `analystIds`. */
export function movesBetween(
  before: readonly Answer[],
  now: readonly Answer[],
  analystIds: readonly string[],
  scales: Scales,
): Move[] {
  return analystIds.map((analystId) => {
    const by = (answers: readonly Answer[]) => answers.find((answer) => answer.analystId === analystId)
    const [was, is] = [by(before), by(now)]
    return { analystId, likelihood: likelihoodMove(was, is, scales), impact: impactMove(was, is) }
  })
}

function likelihoodMove(was: Answer | undefined, is: Answer | undefined, scales: Scales): Moved {
  const [first, then] = [was?.likelihood ?? null, is?.likelihood ?? null]
  const words = { before: likelihoodWords(first), now: likelihoodWords(then) }
  const comesOrGoes = wayOfPresence(first, then)
  if (first === null || then === null) return { ...words, way: comesOrGoes }
  if (first.kind === 'cannot-judge' || then.kind === 'cannot-judge')
    return { ...words, way: first.kind === then.kind ? 'stayed' : 'changed' }
  if (first.kind === 'percent' && then.kind === 'percent')
    return { ...words, way: wayBetween(first.percent, then.percent) }
  const [from, to] = [stepsOfAnswer(first, scales), stepsOfAnswer(then, scales)]
  const ends = new Set([wayBetween(from.low, to.low), wayBetween(from.high, to.high)])
  if (ends.size > 1) ends.delete('stayed')
  return { ...words, way: ends.size === 1 ? [...ends][0]! : 'changed' }
}

function impactMove(was: Answer | undefined, is: Answer | undefined): Moved {
  const [first, then] = [was?.impact ?? null, is?.impact ?? null]
  const words = { before: first === null ? '' : impactText(first), now: then === null ? '' : impactText(then) }
  if (first === null || then === null) return { ...words, way: wayOfPresence(first, then) }
  if (scaleOfImpact(first) !== scaleOfImpact(then)) return { ...words, way: 'changed' }
  return { ...words, way: wayBetween(levelOfImpact(first), levelOfImpact(then)) }
}

function wayOfPresence(first: unknown, then: unknown): Way | null {
  if (first === null) return then === null ? null : 'new'
  return 'gone'
}

const wayBetween = (from: number, to: number): Way => (to > from ? 'up' : to < from ? 'down' : 'stayed')
