import { command } from './command'

/** Several windows on one project. */
export const windowCommands = [
  command({
    id: 'window.new',
    label: 'New window on this project',
    menu: 'Window',
    shortcut: 'CmdOrCtrl+Shift+N',
    when: 'project',
  }),
  command({ id: 'window.risks', label: 'Open risks in second window', menu: 'Window', when: 'project' }),
  command({ id: 'window.memo', label: 'Open memo in second window', menu: 'Window', when: 'project' }),
  command({
    id: 'window.source',
    label: 'Open source in second window',
    menu: 'Window',
    when: ['library', 'reader'],
  }),
  command({ id: 'window.tile', label: 'Windows side by side', menu: 'Window', begins: true, when: 'project' }),
  command({ id: 'window.follow', label: 'Windows in step: on or off', menu: 'Window' }),
] as const
