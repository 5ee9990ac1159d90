import type { Handlers } from '@shared/ipc/contract'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

type SearchCalls = Extract<keyof Handlers, `search.${string}`>

export const searchHandlers = ({ workspace }: { workspace: Workspace }): Pick<Handlers, SearchCalls> => ({
  'search.find': async (wish) => {
    const { searchProject } = await import('../searching/search-project')
    return searchProject(workspace.session, wish)
  },
  'search.previewTagging': async (tagging) => {
    const { previewTagging } = await import('../searching/auto-tag')
    return previewTagging(workspace.session, tagging)
  },
  'search.tag': async (tagging) => {
    const { tagHits } = await import('../searching/auto-tag')
    return applied(tagHits(workspace.session, tagging))
  },
})
