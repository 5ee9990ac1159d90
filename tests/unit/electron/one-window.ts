import type { WindowsBeside } from '../../../electron/windows-beside'

/** Windows for tests with one: no other can be opened. */
export const oneWindow: WindowsBeside = {
  ids: () => [1],
  open: () => {
    throw new Error('No second window here.')
  },
  tellOne: () => undefined,
  bringUp: () => undefined,
  workArea: () => ({ x: 0, y: 0, width: 1_920, height: 1_080 }),
  place: () => undefined,
  onChange: () => undefined,
  nameWindows: () => undefined,
}
