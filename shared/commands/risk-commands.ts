import { command, on } from './command'

const onRisks = on('Risk', 'risks')
const atDesk = on('Risk', 'desk')

/** A part of the risk beside the register, by its digit. */
const riskPart = <const Id extends string>(id: Id, label: string, digit: number) =>
  command({ id, label, menu: 'Risk', shortcut: `CmdOrCtrl+${digit}`, when: ['risks'] })

/** Risks, their scores and those who score. */
export const riskCommands = [
  command({ id: 'risk.new', label: 'New risk…', menu: 'Risk', shortcut: 'CmdOrCtrl+Shift+R', when: 'editable' }),
  command({ id: 'scales.change', label: 'Change scales…', menu: 'Risk', when: 'editable' }),
  command({ id: 'risk.duplicate', label: 'Duplicate risk…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.split', label: 'Split risk…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.merge', label: 'Merge risks…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.session', label: 'Score in a new session…', menu: 'Risk', when: ['risks'] }),
  riskPart('risk.statement', 'Statement', 1),
  riskPart('risk.judgment', 'My score and the evidence', 2),
  riskPart('risk.assumptions', 'Assumptions and alternatives', 3),
  riskPart('risk.indicators', 'Indicators', 4),
  riskPart('risk.scores', 'All scores', 5),
  riskPart('risk.history', 'History of the risk', 6),
  command({ id: 'risk.compare', label: 'Evidence against hypotheses…', menu: 'Risk', when: ['risks'] }),
  onRisks('risk.views', 'Views of the register', 'CmdOrCtrl+Shift+L'),
  command({ id: 'risk.lists', label: 'Rename values of a list…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'session.new', label: 'New scoring session…', menu: 'Risk', when: 'editable' }),
  command({
    id: 'outcome.resolve',
    label: 'Resolve…',
    menu: 'Risk',
    shortcut: 'CmdOrCtrl+Shift+Y',
    when: ['outcomes'],
  }),
  atDesk('desk.next', 'Desk: next risk', 'CmdOrCtrl+J'),
  atDesk('desk.previous', 'Desk: previous risk', 'CmdOrCtrl+Shift+J'),
  atDesk('desk.skip', 'Desk: skip this risk', 'CmdOrCtrl+Shift+S'),
  atDesk('desk.keep', 'Desk: keep my answer', 'CmdOrCtrl+Shift+K'),
  atDesk('desk.nextEvidence', 'Desk: next piece of evidence', 'F9'),
  atDesk('desk.previousEvidence', 'Desk: previous piece of evidence', 'Shift+F9'),
  command({ id: 'analyst.switch', label: 'Switch analyst…', menu: 'Risk', when: 'project' }),
  command({ id: 'analyst.add', label: 'Add analyst…', menu: 'Risk', when: 'editable' }),
  command({ id: 'desk.handOver', label: 'Hand over…', menu: 'Risk', shortcut: 'CmdOrCtrl+Shift+O', when: 'project' }),
] as const
