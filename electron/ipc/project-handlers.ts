import type { Handlers, ListedProject } from '@shared/ipc/contract'
import type { Desktop } from '../desktop'
import type { DraftOwners } from '../draft-owners'
import type { Dialogs } from '../dialogs'
import { fileNameFor } from '../file-name'
import type { GivenFiles } from '../given-files'
import type { RecentFiles } from '../project/recent'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type ProjectParts = {
  desktop: Desktop
  workspace: Workspace
  viewpoint: ViewpointAt
  recent: RecentFiles
  dialogs: Dialogs
  recentChanged: () => void
  draftOwners: DraftOwners
  given: GivenFiles
}

const listed = (workspace: Workspace, recent: RecentFiles, windowId: number): ListedProject[] => {
  const here = workspace.recentIdAt(windowId)
  return recent.list().map((each) => ({
    ...each,
    open: each.id === here ? 'here' : workspace.isOpen(each.id) ? 'elsewhere' : null,
  }))
}

type ProjectCalls = Extract<keyof Handlers, `project.${string}` | `given.${string}`>

export const projectHandlers = ({
  desktop,
  workspace,
  viewpoint,
  recent,
  dialogs,
  recentChanged,
  draftOwners,
  given,
}: ProjectParts): Pick<Handlers, ProjectCalls> => ({
  'project.recent': async (_input, windowId) => listed(workspace, recent, windowId),
  'project.create': async ({ title, analyst }, windowId) => {
    const folder = await dialogs.newProject(windowId, `${fileNameFor(title, 'Untitled')}.assay`)
    return folder === null ? null : workspace.create(folder, { title, analyst }, windowId)
  },
  'project.open': async (_input, windowId) => {
    const folder = await dialogs.openProject(windowId)
    return folder === null ? null : workspace.open(folder, windowId)
  },
  'project.openRecent': async ({ id }, windowId) => workspace.open(recent.folderOf(id), windowId),
  'project.openSample': async (_input, windowId) => workspace.openSample(windowId),
  'given.next': async (_input, windowId) => given.waitingFor(windowId),
  'given.openProject': async (_input, windowId) => {
    const folder = given.take(windowId, 'project')
    return folder === null ? null : workspace.open(folder, windowId)
  },
  'project.forgetRecent': async ({ id }, windowId) => {
    await recent.forget(id)
    recentChanged()
    return listed(workspace, recent, windowId)
  },
  'project.current': async (_input, windowId) => {
    const current = await workspace.openedAt(windowId)
    return current && { ...current, drafts: draftOwners.forWindow(workspace.sessionAt(windowId).drafts, windowId) }
  },
  'project.close': async (_input, windowId) => {
    if (await workspace.mayClose(windowId)) await workspace.close(windowId)
    return null
  },
  'project.apply': async (request, windowId) => applied(workspace.sessionAt(windowId).changes.apply(request)),
  'project.undo': async ({ by }, windowId) => applied(workspace.sessionAt(windowId).changes.undo(by)),
  'project.redo': async ({ by }, windowId) => applied(workspace.sessionAt(windowId).changes.redo(by)),
  'project.retrySave': async (_input, windowId) => {
    await workspace.sessionAt(windowId).changes.saveAgain()
    return null
  },
  'project.makeWritable': async ({ by }, windowId) => workspace.makeWritable(by, windowId),
  'project.previewOutside': async (_input, windowId) => viewpoint(windowId).previewOutside(),
  'project.resolveConflict': async ({ by, keep }, windowId) => {
    if (keep === 'mine') await workspace.sessionAt(windowId).outside.keepMine()
    else await workspace.sessionAt(windowId).outside.takeTheirs(by)
    return null
  },
  'project.showInFolder': async (_input, windowId) => {
    desktop.showInFolder(workspace.sessionAt(windowId).folder)
    return null
  },
})
