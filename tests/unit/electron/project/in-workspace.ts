import type { EventMessage } from '@shared/ipc/contract'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { RecentFiles } from '../../../../electron/project/recent'
import { ProjectSession } from '../../../../electron/project/session'
import { Workspace } from '../../../../electron/project/workspace'
import { makeSample } from '../../../../electron/sample/make-sample'

/** A workspace in a temp folder, made anew for each test, and what became of it. */
export type Place = {
  folder: string
  workspace: Workspace
  told: [name: EventMessage['name'], windowIds: readonly number[]][]
  payloads: EventMessage[]
  notClosed: unknown[]
  mayLeave: boolean
}

/** Gives each test of a file a workspace; it is there once a test runs. */
export function inWorkspace(): Place {
  const place = {} as Place
  beforeEach(async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-workspace-')))
    Object.assign(place, { folder, told: [], payloads: [], notClosed: [], mayLeave: true })
    place.workspace = new Workspace({
      recent: new RecentFiles(folder),
      tell: (message, windowIds) => {
        place.told.push([message.name, windowIds])
        place.payloads.push(message)
      },
      changed: () => undefined,
      notClosed: (failure) => void place.notClosed.push(failure),
      mayLeave: async () => place.mayLeave,
      backupFolder: join(folder, 'backups'),
      sample: { folder: join(folder, 'sample.assay'), make: makeSample },
    })
  })
  afterEach(async () => {
    await place.workspace.closeAll()
    await rm(place.folder, { recursive: true })
  })
  return place
}

/** Whether a project can be opened to be changed: nobody has it. */
export async function isWritable(path: string): Promise<boolean> {
  const session = await ProjectSession.open(path)
  await session.close()
  return session.readOnly === null
}
