import type { WindowsBeside } from '../../../electron/windows-beside'

/** Windows for tests with one: another that is opened is nowhere to be seen. */
export const oneWindow: WindowsBeside = {
  ids: () => [1],
  open: () => 2,
  tellOne: () => undefined,
  bringUp: () => undefined,
  workArea: () => ({ x: 0, y: 0, width: 1_920, height: 1_080 }),
  place: () => undefined,
  onChange: () => undefined,
  nameWindows: () => undefined,
  before: () => null,
}
