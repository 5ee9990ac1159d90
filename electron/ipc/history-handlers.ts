import type { EventMessage, Handlers } from '@shared/ipc/contract'
import { commitDetails, historyPage, itemPage } from '../project/history-pages'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type HistoryParts = { workspace: Workspace; viewpoint: ViewpointAt; tell: (message: EventMessage) => void }

type HistoryCalls = Extract<keyof Handlers, `history.${string}` | `backup.${string}`>

export const historyHandlers = ({ workspace, viewpoint, tell }: HistoryParts): Pick<Handlers, HistoryCalls> => ({
  'history.list': async ({ before, filter }, windowId) => historyPage(viewpoint(windowId), before, filter),
  'history.show': async ({ seq }, windowId) => commitDetails(viewpoint(windowId), seq),
  'history.ofItem': async ({ item, before }, windowId) => itemPage(viewpoint(windowId), before, item),
  'history.checkpoints': async () => workspace.session.history.checkpoints(),
  'history.nameCheckpoint': async ({ by, name }) => {
    await workspace.session.history.nameCheckpoint(by, name)
    tell({ name: 'history.named', payload: null })
    return null
  },
  'history.previewTo': async ({ seq }, windowId) => viewpoint(windowId).previewMoment(seq),
  'history.restoreItem': async ({ by, item, seq }) =>
    applied(workspace.session.restore.item(by, item.kind, item.id, seq)),
  'history.restoreTo': async ({ by, seq }) => applied(workspace.session.restore.moment(by, seq)),

  'backup.list': async () => {
    const backups = await workspace.session.backups.list()
    return backups.map(({ name, at, seq, reason }) => ({ name, at, seq, reason }))
  },
  'backup.preview': async ({ name }, windowId) => viewpoint(windowId).previewBackup(name),
  'backup.restore': async ({ by, name }) => applied(workspace.session.backups.restore(by, name)),
})
