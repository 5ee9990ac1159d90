import type { OpenProject } from '@shared/ipc/contract'
import { notify, notifyFailure } from './notices'
import { prefer } from './preferences'
import { show } from './project-store'
import { call } from './client'

/** Opens or makes a project by one of the main process's calls; null means the analyst closed the dialog. */
async function openBy(opening: Promise<OpenProject | null>): Promise<void> {
  try {
    const opened = await opening
    if (!opened) return
    show(opened)
    for (const notice of opened.notices) notify('warning', notice)
  } catch (failure) {
    notifyFailure(failure)
  }
}

export async function createProject(title: string, analyst: string): Promise<void> {
  prefer({ analystName: analyst })
  await openBy(call('project.create', { title, analyst }))
}

export const openProject = (): Promise<void> => openBy(call('project.open', {}))
export const openRecent = (id: string): Promise<void> => openBy(call('project.openRecent', { id }))
export const openSample = (): Promise<void> => openBy(call('project.openSample', {}))

export async function closeProject(): Promise<void> {
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

export const makeWritable = (by: 'take-over' | 'accept-loss'): Promise<void> =>
  openBy(call('project.makeWritable', { by }))
