import type { Handlers } from '@shared/ipc/contract'
import type { DraftOwners } from '../draft-owners'
import type { Workspace } from '../project/workspace'

export type DraftParts = { workspace: Workspace; draftOwners: DraftOwners }

type DraftCalls = Extract<keyof Handlers, `draft.${string}`>

export const draftHandlers = ({ workspace, draftOwners }: DraftParts): Pick<Handlers, DraftCalls> => ({
  'draft.keep': async (draft, windowId) => {
    const { drafts } = workspace.sessionAt(windowId)
    draftOwners.typed(drafts, draft.place, windowId)
    await drafts.keep(draft)
    return null
  },
  'draft.drop': async ({ place }, windowId) => {
    const { drafts } = workspace.sessionAt(windowId)
    if (!draftOwners.isOfOther(drafts, place, windowId)) await drafts.drop(place)
    return null
  },
})
