import { suggestedNames } from '../suggested-names'
import type { copyCalls } from '@shared/ipc/copying'
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
  preferences: PreferencesFile
  given: GivenFiles
}

const listed = async (workspace: Workspace, recent: RecentFiles, windowId: number): Promise<ListedProject[]> => {
  const found = await recent.look()
  const here = workspace.recentIdAt(windowId)
  return found.map((each) => ({
    ...each,
    open: each.id === here ? 'here' : workspace.isOpen(each.id) ? 'elsewhere' : null,
  }))
}

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

type ProjectCalls = Exclude<Extract<keyof Handlers, `project.${string}` | `given.${string}`>, keyof typeof copyCalls>

export const projectHandlers = ({
  desktop,
  workspace,
  viewpoint,
  recent,
  dialogs,
  recentChanged,
  draftOwners,
  preferences,
  given,
}: ProjectParts): Pick<Handlers, ProjectCalls> => ({
  'project.recent': (_input, windowId) => listed(workspace, recent, windowId),
  'project.create': async ({ title, analyst }, windowId) => {
    const folder = await dialogs.newProject(windowId, `${fileNameFor(title, suggestedNames.untitled)}.assay`)
    return folder === null
      ? null
      : workspace.create(folder, { title, analyst, ...newProjectOf(preferences.value) }, windowId)
  },
  'project.open': async (_input, windowId) => {
    const folder = await dialogs.openProject(windowId)
    return folder === null ? null : workspace.open(folder, windowId)
  },
  'project.openRecent': async ({ id }, windowId) => workspace.open(recent.folderOf(id), windowId),
  'project.openInNewWindow': async ({ id }, windowId) => {
    const path = id === null ? await dialogs.openProject(windowId) : recent.folderOf(id)
    if (path !== null) await given.give({ kind: 'project', path }, 'new window')
    return null
  },
  'project.openSample': async (_input, windowId) => workspace.openSample(windowId),
  'given.next': async (_input, windowId) => given.waitingFor(windowId),
  'given.openProject': async (_input, windowId) => {
    const folder = given.take(windowId, 'project')
    return folder === null ? null : workspace.open(folder, windowId)
  },
  'given.dropped': async ({ paths }, windowId) => {
    const found = await Promise.all(paths.map((path) => given.lookDropped(path)))
    const [alone, another] = found
    if (alone && another === undefined) given.giveTo(windowId, alone)
    return found.map((each) => each?.kind ?? null)
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
