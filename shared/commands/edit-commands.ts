import { command } from './command'

/** Where there is something to find words in. */
const SEARCHABLE = [
  'library',
  'reader',
  'codebook',
  'risks',
  'memo',
  'search',
  'retrieval',
  'history',
  'settings',
] as const
/** Where the places found are gone through one by one. */
const FOUND_IN = ['reader', 'memo'] as const

/** What was done, and words to be found. */
export const editCommands = [
  command({ id: 'edit.undo', label: 'Undo', menu: 'Edit', shortcut: 'CmdOrCtrl+Z', when: 'editable' }),
  command({
    id: 'edit.redo',
    label: 'Redo',
    menu: 'Edit',
    shortcut: 'CmdOrCtrl+Shift+Z',
    also: ['CmdOrCtrl+Y'],
    when: 'editable',
  }),
  command({ id: 'edit.find', label: 'Find', menu: 'Edit', begins: true, shortcut: 'CmdOrCtrl+F', when: SEARCHABLE }),
  command({
    id: 'edit.findNext',
    label: 'Find next',
    menu: 'Edit',
    shortcut: 'F3',
    also: ['CmdOrCtrl+G'],
    when: FOUND_IN,
  }),
  command({
    id: 'edit.findPrevious',
    label: 'Find previous',
    menu: 'Edit',
    shortcut: 'Shift+F3',
    also: ['CmdOrCtrl+Shift+G'],
    when: FOUND_IN,
  }),
  command({
    id: 'source.editCards',
    label: 'Edit the selected source cards…',
    menu: 'Edit',
    begins: true,
    shortcut: 'CmdOrCtrl+Shift+E',
    when: ['library'],
  }),
  command({ id: 'history.checkpoint', label: 'Name this moment…', menu: 'Edit', when: 'editable' }),
] as const
