import { z } from 'zod'
import type { Draft } from '../document/draft'
import { answersRound, isGiven } from '../document/queries/sessions'
import { Id } from '../fields'
import { type Ballot, BallotContent, commitmentTo, OpeningKey } from '../kinds/ballots'
import { judgmentOf } from '../kinds/judgment'
import type { Round } from '../kinds/rounds'
import type { Score } from '../kinds/scores'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { derivedId } from './derived-id'
import { sessionWords } from './session-words'

/** A ballot with what its key showed. */
export const OpenedBallot = z.strictObject({ ballotId: Id, key: OpeningKey, content: BallotContent })
export type OpenedBallot = z.infer<typeof OpenedBallot>

/**
 * Keeps what was answered since a round was opened: by whose ballot was opened what is in it, by others what they
 * scored.
 */
export function* closeRound(draft: Draft, round: Round, opened: readonly OpenedBallot[], at: string): Steps<void> {
  const byBallot = new Set<string>()
  for (const each of opened) {
    const ballot = readBallot(draft, round, each)
    byBallot.add(ballot.analystId)
    draft.update('ballots', ballot.id, { key: each.key })
    for (const answer of each.content.answers) {
      // The clock of another machine may be ahead, and no score of now may count as an answer to the next round.
      const scoredAt = answer.answeredAt < at ? answer.answeredAt : at
      keepAnswer(draft, round, setScore(draft, ballot, answer, scoredAt), answer.answeredAt)
      yield
    }
  }
  const asked = new Set(round.analystIds.filter((analystId) => !byBallot.has(analystId)))
  for (const riskId of round.riskIds) {
    for (const score of draft.naming('scores', 'riskId', riskId)) {
      if (asked.has(score.analystId) && answersRound(round, score)) keepAnswer(draft, round, score, score.scoredAt)
    }
    yield
  }
  const horizons = Object.fromEntries(round.riskIds.map((id) => [id, draft.find('risks', id)?.horizon ?? null]))
  draft.update('rounds', round.id, { closedAt: at, horizons })
}

/** The ballot, when what was opened is what it commits its analyst to, and answers what the round asks. */
function readBallot(draft: Draft, round: Round, { ballotId, key, content }: OpenedBallot): Ballot {
  const ballot = draft.get('ballots', ballotId)
  const name = draft.find('analysts', ballot.analystId)?.name ?? sessionWords.somebody
  if (ballot.roundId !== round.id || ballot.own) throw new Refusal('other-round', sessionWords.ballotOtherRound(name))
  if (commitmentTo(content, key) !== ballot.commitment) throw new Refusal('altered', sessionWords.ballotAltered(name))
  const { roundId, analystId, packet, answers } = content
  if (roundId !== round.id || analystId !== ballot.analystId || packet !== ballot.packet)
    throw new Refusal('invalid', sessionWords.ballotOfOther(name))
  const asked = new Set(round.riskIds)
  for (const answer of answers) {
    if (!asked.delete(answer.riskId)) throw new Refusal('invalid', sessionWords.ballotNotAsked(name))
    if (!isGiven(answer)) throw new Refusal('invalid', sessionWords.ballotEmpty(name))
  }
  return ballot
}

function keepAnswer(draft: Draft, round: Round, score: Score, answeredAt: string): void {
  const { id, riskId, analystId, seconds } = score
  draft.add('answers', {
    id: derivedId(round.id, id),
    roundId: round.id,
    riskId,
    analystId,
    ...judgmentOf(score),
    answeredAt,
    ...(seconds !== undefined && { seconds }),
  })
}

/** Makes the answer of a ballot the present score of its analyst. */
function setScore(draft: Draft, ballot: Ballot, answer: BallotContent['answers'][number], scoredAt: string): Score {
  const { riskId, seconds } = answer
  const { id: ballotId, analystId } = ballot
  const known = draft.naming('scores', 'riskId', riskId).find((score) => score.analystId === analystId)
  const score = {
    id: known?.id ?? derivedId(ballotId, riskId),
    riskId,
    analystId,
    ...judgmentOf(answer),
    scoredAt,
    ...(seconds !== undefined && { seconds }),
  }
  // Removed first: what the earlier score said besides must not stay.
  if (known) draft.remove('scores', known.id)
  draft.add('scores', score)
  return score
}
