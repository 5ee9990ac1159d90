import { command } from './command'

/** A round of scores that is answered on another computer and comes back as a file. */
const roundByFile = <const Id extends string>(id: Id, label: string) =>
  command({ id, label, menu: 'Tools', under: 'Rounds by file', when: 'editable' })

/** Who works here, and how several work together. */
export const toolsCommands = [
  command({ id: 'analyst.switch', label: 'Switch analyst…', menu: 'Tools', when: 'project' }),
  command({ id: 'analyst.add', label: 'Add analyst…', menu: 'Tools', when: 'editable' }),
  command({ id: 'desk.handOver', label: 'Hand over…', menu: 'Tools', shortcut: 'CmdOrCtrl+Shift+O', when: 'project' }),
  command({ id: 'session.new', label: 'New scoring session…', menu: 'Tools', begins: true, when: 'editable' }),
  command({ id: 'packet.open', label: 'Open round packet…', menu: 'Tools', under: 'Rounds by file' }),
  roundByFile('packet.export', 'Export round packet…'),
  roundByFile('answers.handIn', 'Hand in answers…'),
  roundByFile('answers.collect', 'Collect answers…'),
  roundByFile('round.closeWithKeys', 'Close round with keys…'),
  command({ id: 'tagging.new', label: 'New blind tagging…', menu: 'Tools', when: 'editable' }),
  command({ id: 'scales.change', label: 'Change scales…', menu: 'Tools', begins: true, when: 'editable' }),
  command({ id: 'project.merge', label: 'Merge a colleague’s copy…', menu: 'Tools', when: 'editable' }),
] as const
