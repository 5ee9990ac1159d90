import { command } from './command'

/** How the text of the reader is shown. */
const ofReader = <const Id extends string>(id: Id, label: string) =>
  command({ id, label, menu: 'View', under: 'Text and marks', when: ['reader'] })

/** Of the window, whatever it shows. */
const ofWindow = <const Id extends string>(id: Id, label: string, shortcut: string) =>
  command({ id, label, menu: 'View', shortcut, inDialogs: true })

/** How things are shown. */
export const viewCommands = [
  command({
    id: 'view.palette',
    label: 'Command palette…',
    menu: 'View',
    shortcut: 'CmdOrCtrl+K',
    also: ['CmdOrCtrl+Shift+P'],
  }),
  command({ id: 'view.settings', label: 'Settings', menu: 'View', shortcut: 'CmdOrCtrl+,' }),
  command({ id: 'view.theme.system', label: 'Theme: as the system', menu: 'View', begins: true }),
  command({ id: 'view.theme.light', label: 'Theme: light', menu: 'View' }),
  command({ id: 'view.theme.dark', label: 'Theme: dark', menu: 'View' }),
  command({ ...ofReader('view.textLarger', 'Larger reading text'), begins: true }),
  ofReader('view.textSmaller', 'Smaller reading text'),
  ofReader('view.columnNarrower', 'Narrower column'),
  ofReader('view.columnWider', 'Wider column'),
  command({ ...ofReader('view.minimap', 'Map of the marks: on or off'), begins: true, key: 'M' }),
  command({ ...ofReader('view.hedges', 'Hedged language: on or off'), key: 'H' }),
  command({ id: 'view.focusMode', label: 'Focus mode: the text alone', menu: 'View', key: 'Z', when: ['reader'] }),
  command({ id: 'view.page', label: 'Page as it is printed', menu: 'View', key: 'O', when: ['reader'] }),
  command({
    id: 'source.leftOut',
    label: 'What was left out of the text…',
    menu: 'View',
    when: ['library', 'reader'],
  }),
  command({
    id: 'tray.show',
    label: 'Tray of passages',
    menu: 'View',
    begins: true,
    shortcut: 'CmdOrCtrl+Shift+C',
    when: 'project',
  }),
  command({ id: 'view.nextPane', label: 'Next pane', menu: 'View', shortcut: 'F6' }),
  command({ id: 'view.previousPane', label: 'Previous pane', menu: 'View', shortcut: 'Shift+F6' }),
  command({
    ...ofWindow('view.zoomIn', 'Zoom in', 'CmdOrCtrl+Plus'),
    begins: true,
    // Where the sign is typed with Shift, people press its key without.
    also: ['CmdOrCtrl+='],
  }),
  ofWindow('view.zoomOut', 'Zoom out', 'CmdOrCtrl+-'),
  ofWindow('view.zoomReset', 'Actual size', 'CmdOrCtrl+0'),
  command({ ...ofWindow('view.fullScreen', 'Full screen: on or off', 'F11'), begins: true }),
] as const
