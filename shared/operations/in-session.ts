import type { Draft } from '../document/draft'
import { underWayIn } from '../document/queries/sessions'
import { Refusal } from '../refusal'
import { riskName } from './risk-name'

/** Refuses to let a risk go that was asked about: what was answered stays as long as the session does. */
export function assertNotAskedAbout(draft: Draft, riskId: string): void {
  const [round] = draft.naming('rounds', 'riskIds', riskId)
  if (!round) return
  const session = draft.get('sessions', round.sessionId).name
  throw new Refusal(
    'in-session',
    `${riskName(draft, riskId)} was asked about in the session “${session}”, and stays as long as the session does. Nothing was changed. Delete the session first, or keep ${riskName(draft, riskId)}.`,
  )
}

/** Refuses to let a risk go of which it is known what became of it: forecasts are held against that. */
export function assertNotResolved(draft: Draft, riskId: string): void {
  if (draft.naming('outcomes', 'riskId', riskId).length === 0) return
  const name = riskName(draft, riskId)
  throw new Refusal(
    'has-outcome',
    `It is recorded what became of ${name}, and forecasts are held against it. Nothing was changed. Take the outcome back first, on the screen Outcomes, or keep ${name}.`,
  )
}

/** Refuses to copy scores out of a session: where no round asks, everybody would see them. */
export function assertScoresFree(draft: Draft, riskId: string): void {
  const underWay = underWayIn(draft, riskId)
  if (underWay === null) return
  throw new Refusal(
    'in-session',
    `${riskName(draft, riskId)} is scored in the session “${underWay.session.name}”, and its scores cannot be copied before that is signed. Nothing was changed. Go on without its scores, or sign the session first.`,
  )
}
