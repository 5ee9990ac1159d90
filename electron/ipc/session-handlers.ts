import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import { entity } from '@shared/document/project'
import { answersRound } from '@shared/document/queries/sessions'
import type { Handlers } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import type { Workspace } from '../project/workspace'

export type SessionParts = { workspace: Workspace }

type SessionCalls = Extract<keyof Handlers, `session.${string}`>

export const sessionHandlers = ({ workspace }: SessionParts): Pick<Handlers, SessionCalls> => ({
  'session.progress': async ({ roundId }) => {
    const { project } = workspace.session
    const round = entity(project, 'rounds', roundId)
    if (!round) throw new Refusal('not-found', 'This round is not in the project any more.')
    const given = round.riskIds.flatMap((riskId) =>
      entitiesNaming(project, 'scores', 'riskId', riskId).filter((score) => answersRound(round, score)),
    )
    return round.analystIds.map((analystId) => ({
      analystId,
      answered: given.filter((score) => score.analystId === analystId).length,
      of: round.riskIds.length,
    }))
  },
})
