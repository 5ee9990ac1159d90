import { command } from './command'

/** The guide, keys, licences and what this is. */
export const helpCommands = [
  command({ id: 'help.guide', label: 'User guide', menu: 'Help', shortcut: 'F1' }),
  command({ id: 'help.tour', label: 'Take the tour', menu: 'Help' }),
  command({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    shortcut: 'CmdOrCtrl+/',
    // The sign is typed with Shift on many keyboards.
    also: ['CmdOrCtrl+?'],
  }),
  command({ id: 'help.report', label: 'Report a problem…', menu: 'Help' }),
  command({ id: 'help.licences', label: 'Third-party licences', menu: 'Help', begins: true }),
  command({ id: 'help.about', label: 'About Assay', menu: 'Help' }),
] as const
