import { GivenFiles } from '../../electron/given-files'
import { projectAround } from '../../electron/project/project-around'
import type { Workspace } from '../../electron/project/workspace'
import type { FileSystem } from '../../electron/storage/file-system'

/** What is given to a program that has this one window. */
export const givenTo = (windowId: number, workspace: Workspace, disk: FileSystem, tell: () => void): GivenFiles =>
  new GivenFiles({
    windowIds: () => [windowId],
    openWindow: () => windowId,
    bringUp: () => undefined,
    tell,
    isUsed: (id) => workspace.openSessionAt(id) !== null,
    windowWith: (path) => workspace.windowWith(path),
    projectAround: (path) => projectAround(disk, path),
  })
