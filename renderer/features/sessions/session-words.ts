import { type Pooling, poolingName } from '@shared/kinds/session-rules'
import type { SessionPart } from '@state/place'
import type { SessionState } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'

/** "draft", "round 2 open", "signed". */
export function stateWords(state: SessionState, rounds: readonly Round[]): string {
  return state === 'open' || state === 'closed' ? `round ${rounds.at(-1)?.number ?? 1} ${state}` : state
}

/** What a session in a state is looked at for first. */
export const FIRST_PART: Record<SessionState, NonNullable<SessionPart>> = {
  draft: 'set-up',
  open: 'rounds',
  closed: 'feedback',
  reviewed: 'review',
  signed: 'review',
}

/** What the likelihood of a group is in a table of a session. */
export const likelihoodHead = (pooling: Pooling): string => `Likelihood: ${poolingName(pooling)}, reach of the answers`
