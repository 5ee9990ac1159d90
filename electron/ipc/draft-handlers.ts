import type { Handlers } from '@shared/ipc/contract'
import type { Workspace } from '../project/workspace'

export type DraftParts = { workspace: Workspace }

type DraftCalls = Extract<keyof Handlers, `draft.${string}`>

export const draftHandlers = ({ workspace }: DraftParts): Pick<Handlers, DraftCalls> => ({
  'draft.keep': async (draft) => {
    await workspace.session.drafts.keep(draft)
    return null
  },
  'draft.drop': async ({ place }) => {
    await workspace.session.drafts.drop(place)
    return null
  },
})
