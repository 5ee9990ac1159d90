import { call } from '@state/client'
import { show } from '@state/project-store'
import type { Project } from '@shared/document/project'
import { act } from '@testing-library/react'
import { type Desk, FOLDER, openInWindow, WINDOW } from './desk'
import type { Texts } from './stored-project'

export const NOT_SAVED =
  'Not saved yet: the disk is full. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save.'

/** From now on the disk refuses to write, for this reason. */
export function refuseWrites({ disk }: Desk, code: string): void {
  disk.before = (call) => {
    if (call === 'write') throw Object.assign(new Error(`${code} (injected)`), { code })
    return null
  }
}

/** From now on the disk works again. */
export function mend({ disk }: Desk): void {
  disk.before = () => null
}

/** Nothing can be written until the returned function is called. */
export function fillDisk(desk: Desk): () => void {
  refuseWrites(desk, 'ENOSPC')
  return () => mend(desk)
}

/** The project on a disk that can only be read. */
export async function openOnReadOnlyDisk(project: Project, texts: Texts = {}): Promise<Desk> {
  const desk = await openInWindow(project, texts)
  await desk.workspace.close(WINDOW)
  desk.disk.before = (_call, path) => {
    if (path.endsWith('.lock')) throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
    return null
  }
  await desk.workspace.open(FOLDER, 1)
  await act(async () => show(await call('project.current', {})))
  desk.asked.length = 0
  return desk
}
