import type { Handlers } from '@shared/ipc/contract'
import { commitDetails, historyPage, itemPage } from '../project/history-pages'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type HistoryParts = { workspace: Workspace; viewpoint: ViewpointAt }

type HistoryCalls = Extract<keyof Handlers, `history.${string}` | `backup.${string}`>

export const historyHandlers = ({ workspace, viewpoint }: HistoryParts): Pick<Handlers, HistoryCalls> => ({
  'history.list': async ({ before, filter }, windowId) => historyPage(viewpoint(windowId), before, filter),
  'history.show': async ({ seq }, windowId) => commitDetails(viewpoint(windowId), seq),
  'history.ofItem': async ({ item, before }, windowId) => itemPage(viewpoint(windowId), before, item),
  'history.checkpoints': async (_input, windowId) => workspace.sessionAt(windowId).history.checkpoints(),
  'history.nameCheckpoint': async ({ by, name }, windowId) => {
    await workspace.sessionAt(windowId).history.nameCheckpoint(by, name)
    workspace.tellAbout(windowId, { name: 'history.named', payload: null })
    return null
  },
  'history.previewTo': async ({ seq }, windowId) => viewpoint(windowId).previewMoment(seq),
  'history.restoreItem': async ({ by, item, seq }, windowId) =>
    applied(workspace.sessionAt(windowId).restore.item(by, item.kind, item.id, seq)),
  'history.restoreTo': async ({ by, seq }, windowId) => applied(workspace.sessionAt(windowId).restore.moment(by, seq)),

  'backup.list': async (_input, windowId) => {
    const backups = await workspace.sessionAt(windowId).backups.list()
    return backups.map(({ name, at, seq, reason }) => ({ name, at, seq, reason }))
  },
  'backup.preview': async ({ name }, windowId) => viewpoint(windowId).previewBackup(name),
  'backup.restore': async ({ by, name }, windowId) => applied(workspace.sessionAt(windowId).backups.restore(by, name)),
})
