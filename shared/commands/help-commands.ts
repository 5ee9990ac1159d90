import { command } from './command'

/** Keys, licences and what this is. */
export const helpCommands = [
  command({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    shortcut: 'CmdOrCtrl+/',
    also: ['F1'],
  }),
  command({ id: 'help.report', label: 'Report a problem…', menu: 'Help' }),
  command({ id: 'help.licences', label: 'Third-party licences', menu: 'Help' }),
  command({ id: 'help.about', label: 'About Assay', menu: 'Help' }),
] as const
