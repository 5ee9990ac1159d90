import { command } from './command'

/** Keys, licences and what this is. */
export const helpCommands = [
  command({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    shortcut: 'CmdOrCtrl+/',
    // The sign is typed with Shift on many keyboards.
    also: ['F1', 'CmdOrCtrl+?'],
  }),
  command({ id: 'help.report', label: 'Report a problem…', menu: 'Help' }),
  command({ id: 'help.licences', label: 'Third-party licences', menu: 'Help', begins: true }),
  command({ id: 'help.about', label: 'About Assay', menu: 'Help' }),
] as const
