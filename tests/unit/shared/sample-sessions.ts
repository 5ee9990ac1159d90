import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import type { Operation } from '@shared/operations/operations'
import { id } from './sample-project'

export const makeSession = (
  name: string,
  risks: readonly string[],
  analysts: readonly string[],
  named = false,
): Operation => ({
  name: 'session.create',
  input: {
    session: {
      id: id(name),
      position: 1,
      name,
      purpose: '',
      riskIds: risks.map(id),
      analystIds: analysts.map(id),
      named,
      pooling: 'median',
      stopRule: USUAL_STOP_RULE,
    },
  },
})

export const openRound = (name: string, session: string, risks: readonly string[]): Operation => ({
  name: 'round.open',
  input: { roundId: id(name), sessionId: id(session), riskIds: risks.map(id), deadline: null },
})

export const closeRound = (name: string): Operation => ({ name: 'round.close', input: { roundId: id(name) } })
