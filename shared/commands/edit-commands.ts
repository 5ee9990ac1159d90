import { command } from './command'

/** Where there is something to find words in. */
const SEARCHABLE = ['reader', 'library', 'risks', 'memo'] as const

/** What was done, and words to be found. */
export const editCommands = [
  command({ id: 'edit.undo', label: 'Undo', menu: 'Edit', shortcut: 'CmdOrCtrl+Z', when: 'editable' }),
  command({ id: 'edit.redo', label: 'Redo', menu: 'Edit', shortcut: 'CmdOrCtrl+Shift+Z', when: 'editable' }),
  command({ id: 'edit.find', label: 'Find', menu: 'Edit', shortcut: 'CmdOrCtrl+F', when: SEARCHABLE }),
  command({ id: 'edit.findNext', label: 'Find next', menu: 'Edit', shortcut: 'F3', when: ['reader', 'memo'] }),
  command({
    id: 'edit.findPrevious',
    label: 'Find previous',
    menu: 'Edit',
    shortcut: 'Shift+F3',
    when: ['reader', 'memo'],
  }),
  command({ id: 'history.checkpoint', label: 'Name this moment…', menu: 'Edit', when: 'editable' }),
] as const
