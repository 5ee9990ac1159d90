import type { Draft } from '../document/draft'
import { underWayIn } from '../document/queries/sessions'
import { Refusal } from '../refusal'
import { riskName } from './risk-name'
import { riskWords } from './risk-words'

/** Refuses to let a risk go that was asked about: what was answered stays as long as the session does. */
export function assertNotAskedAbout(draft: Draft, riskId: string): void {
  const [round] = draft.naming('rounds', 'riskIds', riskId)
  if (!round) return
  const session = draft.get('sessions', round.sessionId).name
  throw new Refusal('in-session', riskWords.wasAsked(riskName(draft, riskId), session))
}

/** Refuses to let a risk go of which it is known what became of it: forecasts are held against that. */
export function assertNotResolved(draft: Draft, riskId: string): void {
  if (draft.naming('outcomes', 'riskId', riskId).length === 0) return
  const name = riskName(draft, riskId)
  throw new Refusal('has-outcome', riskWords.hasOutcome(name))
}

/** Refuses to copy scores out of a session: where no round asks, everybody would see them. */
export function assertScoresFree(draft: Draft, riskId: string): void {
  const underWay = underWayIn(draft, riskId)
  if (underWay === null) return
  throw new Refusal('in-session', riskWords.scoresNotFree(riskName(draft, riskId), underWay.session.name))
}
