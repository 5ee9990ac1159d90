import type { Handlers, ListedProject } from '@shared/ipc/contract'
import type { Preferences } from '@shared/ipc/preferences'
import { fits } from '@shared/lexicons/matrix'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import { FIRST_SCALES, inForce } from '@shared/lexicons/scales'
import type { Desktop } from '../desktop'
import type { DraftOwners } from '../draft-owners'
import type { Dialogs } from '../dialogs'
import { fileNameFor } from '../file-name'
import type { PreferencesFile } from '../preferences'
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
  preferences: PreferencesFile
}

const listed = (workspace: Workspace, recent: RecentFiles): ListedProject[] =>
  recent.list().map((each) => ({ ...each, open: each.id === workspace.recentId }))

/** What this person's new projects begin with; a matrix that does not fit the impact scale gives way to one that does. */
function newProjectOf({ newLexicon, newImpactScale, newMatrix, newHandling }: Preferences) {
  const chosen = inForce(FIRST_SCALES, { lexicon: newLexicon, impactScale: newImpactScale, matrix: newMatrix })
  const fitting = fits(chosen.matrix, chosen.impactScale)
    ? chosen.matrix
    : (MATRICES.find((each) => fits(each, chosen.impactScale)) ?? FIRST_SCALES.matrix)
  const isFirst = chosen.impactScale.id === FIRST_SCALES.impactScale.id
  return {
    lexicon: chosen.lexicon.id,
    matrix: fitting.id,
    handling: newHandling,
    ...(isFirst ? {} : { impactScale: chosen.impactScale.id }),
  }
}

type ProjectCalls = Extract<keyof Handlers, `project.${string}`>

export const projectHandlers = ({
  desktop,
  workspace,
  viewpoint,
  recent,
  dialogs,
  recentChanged,
  draftOwners,
  preferences,
}: ProjectParts): Pick<Handlers, ProjectCalls> => ({
  'project.recent': async () => listed(workspace, recent),
  'project.create': async ({ title, analyst }, windowId) => {
    const folder = await dialogs.newProject(windowId, `${fileNameFor(title, 'Untitled')}.assay`)
    return folder === null
      ? null
      : workspace.create(folder, { title, analyst, ...newProjectOf(preferences.value) }, windowId)
  },
  'project.open': async (_input, windowId) => {
    const folder = await dialogs.openProject(windowId)
    return folder === null ? null : workspace.open(folder, windowId)
  },
  'project.openRecent': async ({ id }, windowId) => workspace.open(recent.folderOf(id), windowId),
  'project.openSample': async (_input, windowId) => workspace.openSample(windowId),
  'project.forgetRecent': async ({ id }) => {
    await recent.forget(id)
    recentChanged()
    return listed(workspace, recent)
  },
  'project.current': async (_input, windowId) => {
    const { current } = workspace
    return current && { ...current, drafts: draftOwners.forWindow(workspace.session.drafts, windowId) }
  },
  'project.close': async (_input, windowId) => {
    if (await workspace.mayLeave(windowId)) await workspace.close()
    return null
  },
  'project.apply': async (request) => applied(workspace.session.changes.apply(request)),
  'project.undo': async ({ by }) => applied(workspace.session.changes.undo(by)),
  'project.redo': async ({ by }) => applied(workspace.session.changes.redo(by)),
  'project.retrySave': async () => {
    await workspace.session.changes.saveAgain()
    return null
  },
  'project.makeWritable': async ({ by }, windowId) => workspace.makeWritable(by, windowId),
  'project.previewOutside': async (_input, windowId) => viewpoint(windowId).previewOutside(),
  'project.resolveConflict': async ({ by, keep }) => {
    if (keep === 'mine') await workspace.session.outside.keepMine()
    else await workspace.session.outside.takeTheirs(by)
    return null
  },
  'project.showInFolder': async () => {
    desktop.showInFolder(workspace.session.folder)
    return null
  },
})
