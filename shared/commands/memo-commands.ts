import { command, on } from './command'

const inMemo = on('Memo', 'memo')

/** The memo and its exports. */
export const memoCommands = [
  command({ id: 'memo.new', label: 'New memo…', menu: 'Memo', shortcut: 'CmdOrCtrl+Shift+M', when: 'editable' }),
  command({ id: 'memo.insertPassages', label: 'Insert passages of a query…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.cite', label: 'Cite a passage…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.insertValue', label: 'Insert a value…', menu: 'Memo', when: ['memo'] }),
  inMemo('memo.remark', 'Remark on the selected words…', 'CmdOrCtrl+Shift+A'),
  command({ id: 'memo.checks', label: 'Checks of the memo', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export', label: 'Export memo in several formats…', menu: 'Memo', begins: true, when: ['memo'] }),
  inMemo('memo.export.docx', 'Export memo as Word…', 'CmdOrCtrl+E'),
  command({ id: 'memo.exportWithRemarks', label: 'Export memo as Word with remarks…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.pdf', label: 'Export memo as PDF…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.html', label: 'Export memo as web page…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.md', label: 'Export memo as Markdown…', menu: 'Memo', when: ['memo'] }),
] as const
