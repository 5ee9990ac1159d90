import { command } from './command'

/** How things are shown. */
export const viewCommands = [
  command({ id: 'view.palette', label: 'Command palette…', menu: 'View', shortcut: 'CmdOrCtrl+K' }),
  command({ id: 'view.settings', label: 'Settings', menu: 'View', shortcut: 'CmdOrCtrl+,' }),
  command({ id: 'view.theme.system', label: 'Theme: as the system', menu: 'View' }),
  command({ id: 'view.theme.light', label: 'Theme: light', menu: 'View' }),
  command({ id: 'view.theme.dark', label: 'Theme: dark', menu: 'View' }),
  command({ id: 'view.textLarger', label: 'Larger reading text', menu: 'View', when: ['reader'] }),
  command({ id: 'view.textSmaller', label: 'Smaller reading text', menu: 'View', when: ['reader'] }),
  command({ id: 'view.columnNarrower', label: 'Narrower column', menu: 'View', when: ['reader'] }),
  command({ id: 'view.columnWider', label: 'Wider column', menu: 'View', when: ['reader'] }),
  command({ id: 'view.focusMode', label: 'Focus mode: the text alone', menu: 'View', key: 'Z', when: ['reader'] }),
  command({ id: 'view.minimap', label: 'Map of the marks: on or off', menu: 'View', key: 'M', when: ['reader'] }),
  command({ id: 'view.hedges', label: 'Hedged language: on or off', menu: 'View', key: 'H', when: ['reader'] }),
  command({ id: 'view.page', label: 'Page as it is printed', menu: 'View', key: 'O', when: ['reader'] }),
  command({ id: 'tray.show', label: 'Tray of passages', menu: 'View', shortcut: 'CmdOrCtrl+Shift+G', when: 'project' }),
  command({ id: 'view.nextPane', label: 'Next pane', menu: 'View', shortcut: 'F6', when: 'project' }),
  command({ id: 'view.previousPane', label: 'Previous pane', menu: 'View', shortcut: 'Shift+F6', when: 'project' }),
] as const
