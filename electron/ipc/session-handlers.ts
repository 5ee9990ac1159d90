import { handlerWords } from './handler-words'
import { entity } from '@shared/document/project'
import { progressOf } from '@shared/document/queries/sessions'
import type { Handlers } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import type { Workspace } from '../project/workspace'

type SessionCalls = Extract<keyof Handlers, `session.${string}`>

export const sessionHandlers = ({ workspace }: { workspace: Workspace }): Pick<Handlers, SessionCalls> => ({
  'session.progress': async ({ roundId }, windowId) => {
    const { project } = workspace.sessionAt(windowId)
    const round = entity(project, 'rounds', roundId)
    if (!round) throw new Refusal('not-found', handlerWords.roundGone)
    return progressOf(project, round)
  },
})
