import { isSame } from '../document/change'
import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import type { Analyst } from '../kinds/analysts'
import { type Entity, FOREIGN_KEYS, idsIn, type Kind } from '../kinds/registry'
import type { Score } from '../kinds/scores'
import { type ConfidenceRatings, RATED_PARTS, UNRATED } from '../lexicons/confidence'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { joinedText } from '../words/joined'
import { nameKey } from '../words/fold'
import { askForOther } from './ask-for-other'
import { type MergedScores, scoreInWords } from './merge-risks'
import { namedInstead } from './named-instead'
import { renameInViews } from './rename-in-views'
import { projectWords } from './project-words'

/** What names analysts. */
export const NAMING_ANALYSTS = FOREIGN_KEYS.filter(({ to }) => to === 'analysts')

/**
 * Whether an analyst is named by what rounds, taggings and outcomes keep as it was: `isNamed` says whether a field of a
 * kind names them anywhere.
 */
export const tookPart = (isNamed: (kind: Kind, field: string) => boolean): boolean =>
  isNamed('rounds', 'analystIds') ||
  isNamed('sessions', 'signedBy') ||
  isNamed('taggings', 'analystIds') ||
  isNamed('forecasts', 'analystId')

export const tookPartWords = ({ name }: Analyst): string => projectWords.tookPart(name)

/** Lines that hold the name of whom somebody typed. */
export const NAMED_IN_LINES = [
  { kind: 'risks', field: 'owner' },
  { kind: 'indicators', field: 'owner' },
  { kind: 'memos', field: 'author' },
] as const

/** The things that hold the name of an analyst in a line, however its letters are written. */
export function holdingName<E extends object>(all: readonly E[], field: string, { name }: Analyst): E[] {
  const key = nameKey(name)
  return all.filter((each) => {
    const [line = ''] = idsIn(each, field)
    return line.trim() !== '' && nameKey(line) === key
  })
}

/**
 * Makes one analyst of two: whatever names the first names the other, also where it is a name in a line. Of risks that
 * both scored the other's answers stay; where it gave none, it takes those of the first.
 */
export function* mergeAnalysts(draft: Draft, analystId: string, intoId: string, scores: MergedScores): Steps<void> {
  if (analystId === intoId) throw new Refusal('analyst-merge', projectWords.mergedWithThemselves)
  const [analyst, into] = [draft.get('analysts', analystId), draft.get('analysts', intoId)]
  if (tookPart((kind, field) => draft.naming(kind, field, analystId).length > 0))
    throw new Refusal('took-part', projectWords.nothingMerged(tookPartWords(analyst)))
  yield* joinScores(draft, analyst, intoId, scores)
  yield* handOnWeights(draft, analystId, intoId)
  for (const { kind, field } of NAMING_ANALYSTS) {
    yield* draft.readyToName(kind, field)
    for (const each of draft.naming(kind, field, analystId)) {
      draft.update(kind, each.id, { [field]: namedInstead(each, field, analystId, intoId) } as Partial<Entity>)
      yield
    }
  }
  for (const { kind, field } of NAMED_IN_LINES) {
    for (const { id } of holdingName<Entity>(draft.all(kind), field, analyst)) {
      draft.update(kind, id, { [field]: into.name } as Partial<Entity>)
      yield
    }
  }
  yield* renameInViews(draft, 'owner', new Map([[analyst.name, into.name]]))
  yield* askForOther(draft, analystId, intoId)
  yield* deleteEntity(draft, 'analysts', analystId)
  // They are one person, who has not left while either of them works here.
  if (into.inactive && !analyst.inactive) draft.update('analysts', intoId, { inactive: false })
}

function* joinScores(draft: Draft, analyst: Analyst, intoId: string, how: MergedScores): Steps<void> {
  yield* draft.readyToName('scores', 'analystId')
  const kept = new Map(draft.naming('scores', 'analystId', intoId).map((each) => [each.riskId, each]))
  for (const score of draft.naming('scores', 'analystId', analyst.id)) {
    const own = kept.get(score.riskId)
    if (own) {
      draft.update('scores', own.id, joinedScore(own, score, analyst, how))
      draft.remove('scores', score.id)
    }
    yield
  }
}

/**
 * In sessions that no round has asked them in yet: the weight goes along, unless the other takes part with their own.
 */
function* handOnWeights(draft: Draft, analystId: string, intoId: string): Steps<void> {
  for (const { id, analystIds, weights } of draft.naming('sessions', 'analystIds', analystId)) {
    yield
    const { [analystId]: weight, ...others } = weights ?? {}
    if (weight === undefined) continue
    draft.update('sessions', id, { weights: analystIds.includes(intoId) ? others : { ...others, [intoId]: weight } })
  }
}

/**
 * The score that stays of two on one risk. What it says stays; what only the other says is taken over, and what both
 * say is added in words where that is wanted.
 */
export function joinedScore(own: Score, other: Score, analyst: Analyst, how: MergedScores): Score {
  const taken = {
    ...own,
    likelihood: own.likelihood ?? other.likelihood,
    impact: own.impact ?? other.impact,
    confidence: own.confidence ?? other.confidence,
    basis: own.basis.trim() === '' ? other.basis : own.basis,
    rationale: own.rationale.trim() === '' ? other.rationale : own.rationale,
    ...((own.ratings ?? other.ratings) && { ratings: joinedRatings(own, other) }),
  }
  if (how === 'leave' || saysAll(taken, other)) return taken
  const untold = {
    ...other,
    basis: taken.basis === other.basis ? '' : other.basis,
    rationale: taken.rationale === other.rationale ? '' : other.rationale,
  }
  return { ...taken, rationale: joinedText(taken.rationale, scoreInWords(`As ${analyst.name}`, untold)) }
}

const joinedRatings = ({ ratings: own = UNRATED }: Score, { ratings: other = UNRATED }: Score): ConfidenceRatings => ({
  sources: own.sources ?? other.sources,
  assumptions: own.assumptions ?? other.assumptions,
  reasoning: own.reasoning ?? other.reasoning,
})

/** Whether a score says everything that another does. */
export function saysAll(score: Score, other: Score): boolean {
  const answers = ['likelihood', 'impact', 'confidence'] as const
  return (
    answers.every((field) => other[field] === null || isSame(score[field], other[field])) &&
    RATED_PARTS.every(({ key }) => !other.ratings?.[key] || score.ratings?.[key] === other.ratings[key]) &&
    (['basis', 'rationale'] as const).every((field) => other[field].trim() === '' || score[field] === other[field])
  )
}
