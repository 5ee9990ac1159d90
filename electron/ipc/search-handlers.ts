import type { Handlers } from '@shared/ipc/contract'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type SearchParts = { workspace: Workspace; viewpoint: ViewpointAt }

type SearchCalls = Extract<keyof Handlers, `search.${string}`>

export const searchHandlers = ({ workspace, viewpoint }: SearchParts): Pick<Handlers, SearchCalls> => ({
  'search.find': async (wish, windowId) => {
    const { searchProject } = await import('../searching/search-project')
    return searchProject(viewpoint(windowId), wish)
  },
  'search.previewTagging': async (tagging, windowId) => {
    const { previewTagging } = await import('../searching/auto-tag')
    return previewTagging(viewpoint(windowId), tagging)
  },
  'search.tag': async (tagging, windowId) => {
    const { tagHits } = await import('../searching/auto-tag')
    return applied(tagHits(workspace.sessionAt(windowId), viewpoint(windowId), tagging))
  },
})
