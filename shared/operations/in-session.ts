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

/** Refuses to copy scores out of a session: where no round asks, everybody would see them. */
export function assertScoresFree(draft: Draft, riskId: string): void {
  const underWay = underWayIn(draft, riskId)
  if (underWay === null) return
  throw new Refusal(
    'in-session',
    `${riskName(draft, riskId)} is scored in the session “${underWay.session.name}”, and its scores cannot be copied before that is signed. Nothing was changed. Go on without its scores, or sign the session first.`,
  )
}
