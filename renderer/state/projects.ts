import type { Input, OpenProject } from '@shared/ipc/contract'
import { currentAnalyst } from './analyst'
import { commitField, leaveField, returnToField } from './leave-field'
import { notify, notifyFailure } from './notices'
import { prefer } from './preferences'
import { showAnswer } from './project-store'
import { projectWords } from './project-words'
import { call } from './client'

type OpeningCall =
  | 'project.create'
  | 'project.open'
  | 'project.openRecent'
  | 'project.openSample'
  | 'project.makeWritable'
  | 'given.openProject'
  | 'project.rename'
  | 'packet.open'
  | 'package.open'

/** Opens or makes a project by one of the main process's calls; false when none was opened. */
export async function openBy<N extends OpeningCall>(name: N, input: Input<N>): Promise<boolean> {
  const left = leaveField()
  try {
    const opened: OpenProject | null = await call(name, input)
    if (!opened) return stay(left)
    await showAnswer(opened)
    for (const notice of opened.notices) notify('warning', notice)
    return true
  } catch (failure) {
    notifyFailure(failure)
    return stay(left)
  }
}

function stay(left: Element | null): false {
  returnToField(left)
  return false
}

/** False when it was not made, also because the analyst chose no folder. */
export function createProject(title: string, analyst: string): Promise<boolean> {
  prefer({ analystName: analyst })
  return openBy('project.create', { title, analyst })
}

export const openProject = (): Promise<boolean> => openBy('project.open', {})
export const openRecent = (id: string): Promise<boolean> => openBy('project.openRecent', { id })
/** Opens a recent project, or one that the analyst chooses, in a new window; one that is open is brought to the front. */
export const openInNewWindow = (id: string | null): void =>
  void call('project.openInNewWindow', { id }).catch(notifyFailure)
export const openSample = (): Promise<boolean> => openBy('project.openSample', {})

/** Makes the project in which an analyst answers the packet that was chosen last. */
export const openPacket = (token: string, analystId: string): Promise<boolean> =>
  openBy('packet.open', { token, analystId })

/** Copies the project with its history to where the analyst says. */
export async function saveCopy(): Promise<void> {
  commitField()
  try {
    const copy = await call('project.saveCopy', {})
    if (!copy) return
    const show = () => void call('export.show', { token: copy.token }).catch(notifyFailure)
    notify('info', projectWords.copySaved(copy.fileName), [{ label: projectWords.showInFolder, run: show }])
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Makes a project of its own out of this one, which opens in another window. */
export async function duplicateProject(): Promise<void> {
  commitField()
  try {
    const title = await call('project.duplicate', {})
    if (title) notify('info', projectWords.duplicated(title))
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Gives the project this title, and its folder the name of it. */
export const renameProject = (title: string): Promise<boolean> =>
  openBy('project.rename', { by: currentAnalyst().id, title })

/** Closes the project, unless the analyst stays with it because something is not on disk. */
export async function closeProject(): Promise<void> {
  const left = leaveField()
  try {
    await call('project.close', {})
  } catch (failure) {
    notifyFailure(failure)
  } finally {
    // Where the analyst stays with it; what was there of one that is closed is gone.
    returnToField(left)
  }
}

export const makeWritable = (by: 'take-over' | 'accept-loss'): Promise<boolean> =>
  openBy('project.makeWritable', { by })
