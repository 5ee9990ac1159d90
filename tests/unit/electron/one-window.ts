import type { SameProject, WindowsBeside } from '../../../electron/windows-beside'

/** It shows a project that no other window does. */
export const alone: SameProject = { together: (windowId) => [windowId], join: () => undefined }

/** Windows for tests with one: another that is opened is nowhere to be seen. */
export const oneWindow: WindowsBeside = {
  ids: () => [1],
  open: () => 2,
  tellOne: () => undefined,
  bringUp: () => undefined,
  workArea: () => ({ x: 0, y: 0, width: 1_920, height: 1_080 }),
  place: () => undefined,
  onChange: () => undefined,
  onCrashedAgain: () => undefined,
  nameWindows: () => undefined,
  before: () => null,
}
