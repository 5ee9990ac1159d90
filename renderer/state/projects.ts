import type { Input, OpenProject } from '@shared/ipc/contract'
import { notify, notifyFailure } from './notices'
import { prefer } from './preferences'
import { show } from './project-store'
import { call } from './client'

type OpeningCall =
  | 'project.create'
  | 'project.open'
  | 'project.openRecent'
  | 'project.openSample'
  | 'project.makeWritable'

/** A field commits what is typed in it when it loses the focus: it must do so while its own project is open. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Opens or makes a project by one of the main process's calls; null means the analyst closed a dialog. */
async function openBy<N extends OpeningCall>(name: N, input: Input<N>): Promise<void> {
  leaveField()
  try {
    const opened: OpenProject | null = await call(name, input)
    if (!opened) return
    show(opened)
    for (const notice of opened.notices) notify('warning', notice)
  } catch (failure) {
    notifyFailure(failure)
  }
}

export async function createProject(title: string, analyst: string): Promise<void> {
  prefer({ analystName: analyst })
  await openBy('project.create', { title, analyst })
}

export const openProject = (): Promise<void> => openBy('project.open', {})
export const openRecent = (id: string): Promise<void> => openBy('project.openRecent', { id })
export const openSample = (): Promise<void> => openBy('project.openSample', {})

/** Closes the project, unless the analyst stays with it because something is not on disk. */
export async function closeProject(): Promise<void> {
  leaveField()
  try {
    await call('project.close', {})
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Tries to write the changes the disk refused. */
export async function saveAgain(): Promise<void> {
  try {
    await call('project.retrySave', {})
    notify('info', 'Saved. Every change is on disk.')
  } catch (failure) {
    notifyFailure(failure)
  }
}

export const makeWritable = (by: 'take-over' | 'accept-loss'): Promise<void> => openBy('project.makeWritable', { by })
