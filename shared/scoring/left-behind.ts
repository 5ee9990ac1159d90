import { type Impact, impactOf, levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Likelihood, TermAnswer } from '../lexicons/likelihood'
import { termByKey } from '../lexicons/lexicon'
import type { Scales } from '../lexicons/scales'
import type { Score } from '../kinds/scores'

/** An answer of a scale that would not be in force, and how many scores have it. */
export type LeftBehind<Answer> = { key: string; answer: Answer; scores: number }

/** What such answers become, by their keys: a term of the proposed lexicon, a level of the proposed scale. Others stay as they were given. */
export type Moves = { terms: Readonly<Record<string, string>>; impacts: Readonly<Record<string, number>> }
export const NO_MOVES: Moves = { terms: {}, impacts: {} }

/** A score that is given anew, as `scales.use` takes it. */
export type Rescored = {
  scoreId: string
  seenAt: string
  changes: { likelihood?: Likelihood; impact?: Impact }
}

type Proposed = Pick<Scales, 'lexicon' | 'lexicons' | 'impactScale' | 'impactScales'>

const termKey = ({ lexicon, term }: TermAnswer): string => `${lexicon} ${term}`
const impactKey = (impact: Impact): string => `${scaleOfImpact(impact)} ${levelOfImpact(impact)}`

const otherTerm = ({ likelihood }: Pick<Score, 'likelihood'>, { lexicon }: Proposed): TermAnswer | null =>
  likelihood?.kind === 'term' && likelihood.lexicon !== lexicon.id ? likelihood : null
const otherImpact = ({ impact }: Score, { impactScale }: Proposed): Impact | null =>
  impact !== null && scaleOfImpact(impact) !== impactScale.id ? impact : null

/** Whether the likelihood of a score is a term of a lexicon that is not in force. */
export const isOtherTerm = (score: Pick<Score, 'likelihood'>, scales: Proposed): boolean =>
  otherTerm(score, scales) !== null

/** Answers that the proposed scales would leave behind, in the order of their scales. */
export function leftBehind(
  scores: readonly Score[],
  to: Proposed,
): { terms: LeftBehind<TermAnswer>[]; impacts: LeftBehind<Impact>[] } {
  const terms = counted(scores, (score) => otherTerm(score, to), termKey)
  const impacts = counted(scores, (score) => otherImpact(score, to), impactKey)
  return {
    terms: inOrder(terms, (answer) => [
      to.lexicons.findIndex(({ id }) => id === answer.lexicon),
      to.lexicons.find(({ id }) => id === answer.lexicon)?.terms.findIndex(({ key }) => key === answer.term) ?? -1,
    ]),
    impacts: inOrder(impacts, (impact) => [
      to.impactScales.findIndex(({ id }) => id === scaleOfImpact(impact)),
      levelOfImpact(impact),
    ]),
  }
}

function counted<Answer>(
  scores: readonly Score[],
  left: (score: Score) => Answer | null,
  keyOf: (answer: Answer) => string,
): LeftBehind<Answer>[] {
  const found = new Map<string, LeftBehind<Answer>>()
  for (const score of scores) {
    const answer = left(score)
    if (answer === null) continue
    const key = keyOf(answer)
    found.set(key, { key, answer, scores: (found.get(key)?.scores ?? 0) + 1 })
  }
  return [...found.values()]
}

const inOrder = <Answer>(
  found: readonly LeftBehind<Answer>[],
  place: (answer: Answer) => [scale: number, step: number],
): LeftBehind<Answer>[] =>
  found
    .map((each) => ({ each, place: place(each.answer) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ each }) => each)

/** What a score is given anew, if anything: only answers that were moved, and never one that a scale has no words for. */
export function movedAnswers(score: Score, moves: Moves, to: Proposed): Rescored['changes'] | null {
  const [term, impact] = [otherTerm(score, to), otherImpact(score, to)]
  const movedTo = term && termByKey(to.lexicon, moves.terms[termKey(term)] ?? '')
  const level = impact === null ? undefined : moves.impacts[impactKey(impact)]
  const movedImpact = level === undefined ? undefined : impactOf(to.impactScale, level)
  if (!movedTo && movedImpact === undefined) return null
  return {
    ...(movedTo && { likelihood: { kind: 'term', lexicon: to.lexicon.id, term: movedTo.key } }),
    ...(movedImpact !== undefined && { impact: movedImpact }),
  }
}
