import type { EventMessage, Handlers } from '@shared/ipc/contract'
import { commitDetails, historyPage, itemPage } from '../project/history-pages'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type HistoryParts = { workspace: Workspace; tell: (message: EventMessage) => void }

type HistoryCalls = Extract<keyof Handlers, `history.${string}` | `backup.${string}`>

export const historyHandlers = ({ workspace, tell }: HistoryParts): Pick<Handlers, HistoryCalls> => ({
  'history.list': async ({ before, filter }) => historyPage(workspace.session, before, filter),
  'history.show': async ({ seq }) => commitDetails(workspace.session, seq),
  'history.ofItem': async ({ item, before }) => itemPage(workspace.session, before, item),
  'history.checkpoints': async () => workspace.session.history.checkpoints(),
  'history.nameCheckpoint': async ({ by, name }) => {
    await workspace.session.history.nameCheckpoint(by, name)
    tell({ name: 'history.named', payload: null })
    return null
  },
  'history.previewTo': async ({ seq }) => workspace.session.restore.previewMoment(seq),
  'history.restoreItem': async ({ by, item, seq }) =>
    applied(workspace.session.restore.item(by, item.kind, item.id, seq)),
  'history.restoreTo': async ({ by, seq }) => applied(workspace.session.restore.moment(by, seq)),

  'backup.list': async () => {
    const backups = await workspace.session.backups.list()
    return backups.map(({ name, at, seq, reason }) => ({ name, at, seq, reason }))
  },
  'backup.preview': async ({ name }) => workspace.session.backups.preview(name),
  'backup.restore': async ({ by, name }) => applied(workspace.session.backups.restore(by, name)),
})
