import type { Handlers } from '@shared/ipc/contract'
import type { Workspace } from '../project/workspace'

export const searchHandlers = ({ workspace }: { workspace: Workspace }): Pick<Handlers, 'search.find'> => ({
  'search.find': async (wish) => {
    const { searchProject } = await import('../searching/search-project')
    return searchProject(workspace.session, wish)
  },
})
