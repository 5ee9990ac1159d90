import { command, on } from './command'

const onRisks = on('Risk', 'risks')
const atDesk = on('Risk', 'desk')

/** A part of the risk beside the register, by its digit. */
const riskPart = <const Id extends string>(id: Id, label: string, digit: number) =>
  command({ id, label, menu: 'Risk', shortcut: `CmdOrCtrl+${digit}`, when: ['risks'] })

/** Risks and their scores. */
export const riskCommands = [
  command({ id: 'risk.new', label: 'New risk…', menu: 'Risk', shortcut: 'CmdOrCtrl+Shift+R', when: 'editable' }),
  command({ id: 'risk.duplicate', label: 'Duplicate risk…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.split', label: 'Split risk…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.merge', label: 'Merge risks…', menu: 'Risk', when: ['risks'] }),
  command({ id: 'risk.session', label: 'Score in a new session…', menu: 'Risk', when: ['risks'] }),
  command({ ...riskPart('risk.statement', 'Statement', 1), begins: true }),
  riskPart('risk.judgment', 'My score and the evidence', 2),
  riskPart('risk.assumptions', 'Assumptions and alternatives', 3),
  riskPart('risk.indicators', 'Indicators', 4),
  riskPart('risk.scores', 'All scores', 5),
  riskPart('risk.history', 'History of the risk', 6),
  command({ id: 'risk.compare', label: 'Evidence against hypotheses…', menu: 'Risk', begins: true, when: ['risks'] }),
  onRisks('risk.views', 'Views of the register', 'CmdOrCtrl+Shift+L'),
  command({ id: 'risk.lists', label: 'Rename values of a list…', menu: 'Risk', when: ['risks'] }),
  command({
    id: 'outcome.resolve',
    label: 'Resolve…',
    menu: 'Risk',
    shortcut: 'CmdOrCtrl+Shift+Y',
    when: ['outcomes'],
  }),
  command({ ...atDesk('desk.next', 'Desk: next risk', 'CmdOrCtrl+J'), begins: true }),
  atDesk('desk.previous', 'Desk: previous risk', 'CmdOrCtrl+Shift+J'),
  atDesk('desk.skip', 'Desk: skip this risk', 'CmdOrCtrl+Shift+X'),
  atDesk('desk.keep', 'Desk: keep my answer', 'CmdOrCtrl+Shift+K'),
  atDesk('desk.nextEvidence', 'Desk: next piece of evidence', 'F9'),
  atDesk('desk.previousEvidence', 'Desk: previous piece of evidence', 'Shift+F9'),
] as const
