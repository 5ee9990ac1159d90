import { z } from 'zod'

/** Where the analyst is; a command says in which of these it can be used. */
export const SCREENS = [
  'home',
  'library',
  'reader',
  'codebook',
  'risks',
  'matrix',
  'memo',
  'search',
  'retrieval',
  'history',
  'scales',
  'sessions',
  'outcomes',
  'desk',
  'tagging',
] as const
export type Screen = (typeof SCREENS)[number]

export type MenuName = 'File' | 'Edit' | 'View' | 'Go' | 'Passage' | 'Risk' | 'Memo' | 'Window' | 'Help'

type CommandSpec = {
  id: string
  label: string
  menu: MenuName
  /** Electron accelerator, e.g. "CmdOrCtrl+K"; shown in menus, palette and tooltips. */
  shortcut?: string
  /** Single keys that work when no text field has the focus; handled by the screen, shown everywhere. */
  key?: string
  /** More ways by keys, handled as the first: for a key that some keyboards have only with AltGr. */
  also?: readonly string[]
  /** "project": needs an open project; "editable": and one that can be changed; a list of screens: only there. */
  when?: 'project' | 'editable' | readonly Screen[]
}

/** Where there is something to find words in. */
const SEARCHABLE = ['reader', 'library', 'risks', 'memo'] as const

const command = <const C extends CommandSpec>(spec: C): C => spec

/** Screens that have tables. */
const TABLES = ['library', 'risks', 'matrix', 'retrieval', 'sessions'] as const

/** What a single key does in the text of the reader. */
const inText = <const Id extends string>(id: Id, label: string, key: string) =>
  command({ id, label, menu: 'Passage', key, when: ['reader'] })

/** What is done with a source, from where one is chosen or read. */
const ofSource = <const Id extends string>(id: Id, label: string) =>
  command({ id, label, menu: 'File', when: ['library', 'reader'] })

/** What is done on one screen, wherever the focus is. */
const on =
  (menu: MenuName, screen: Screen) =>
  <const Id extends string, const Shortcut extends string>(id: Id, label: string, shortcut: Shortcut) =>
    command({ id, label, menu, shortcut, when: [screen] })
const ofPassages = on('Passage', 'retrieval')
const atDesk = on('Risk', 'desk')
const atPlaces = on('Passage', 'tagging')

/** A part of the risk beside the register, by its digit. */
const riskPart = <const Id extends string>(id: Id, label: string, digit: number) =>
  command({ id, label, menu: 'Risk', shortcut: `CmdOrCtrl+${digit}`, when: ['risks'] })

const list = [
  command({ id: 'project.new', label: 'New project…', menu: 'File', shortcut: 'CmdOrCtrl+N' }),
  command({ id: 'project.open', label: 'Open project…', menu: 'File', shortcut: 'CmdOrCtrl+O' }),
  command({ id: 'package.open', label: 'Open package…', menu: 'File' }),
  command({ id: 'project.sample', label: 'Open the sample project', menu: 'File' }),
  command({ id: 'source.import', label: 'Import articles…', menu: 'File', shortcut: 'CmdOrCtrl+I', when: 'editable' }),
  command({ id: 'source.importFolder', label: 'Import a folder…', menu: 'File', when: 'editable' }),
  command({
    id: 'source.paste',
    label: 'Import pasted text…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+V',
    when: 'editable',
  }),
  ofSource('source.importVersion', 'Import a corrected version…'),
  command({
    id: 'source.editCards',
    label: 'Edit the selected source cards…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+E',
    when: ['library'],
  }),
  ofSource('source.leftOut', 'What was left out of the text…'),
  command({
    id: 'source.print',
    label: 'Print source as PDF…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+P',
    when: ['reader'],
  }),
  command({ id: 'source.showImports', label: 'Show the list of imports', menu: 'File', when: 'project' }),
  command({ id: 'source.previewFirst', label: 'Preview of one file before its import: on or off', menu: 'File' }),
  command({ id: 'codebook.import', label: 'Import codebook…', menu: 'File', when: ['codebook'] }),
  command({ id: 'codebook.export', label: 'Export codebook…', menu: 'File', when: ['codebook'] }),
  command({ id: 'risk.import', label: 'Import risks…', menu: 'File', when: ['risks'] }),
  command({ id: 'table.export', label: 'Export table…', menu: 'File', when: TABLES }),
  command({ id: 'exchange.import', label: 'Import from another program…', menu: 'File', when: 'editable' }),
  command({ id: 'exchange.export', label: 'Export for another program…', menu: 'File', when: 'project' }),
  command({ id: 'project.merge', label: 'Merge a colleague’s copy…', menu: 'File', when: 'editable' }),
  command({ id: 'packet.open', label: 'Open round packet…', menu: 'File' }),
  command({ id: 'packet.export', label: 'Export round packet…', menu: 'File', when: 'editable' }),
  command({ id: 'answers.handIn', label: 'Hand in answers…', menu: 'File', when: 'editable' }),
  command({ id: 'answers.collect', label: 'Collect answers…', menu: 'File', when: 'editable' }),
  command({ id: 'round.closeWithKeys', label: 'Close round with keys…', menu: 'File', when: 'editable' }),
  command({ id: 'project.restoreBackup', label: 'Restore a backup…', menu: 'File', when: 'editable' }),
  command({ id: 'project.retrySave', label: 'Save again', menu: 'File', when: 'editable' }),
  command({ id: 'project.pack', label: 'Pack project into one file…', menu: 'File', when: 'project' }),
  command({ id: 'project.details', label: 'Project details…', menu: 'File', when: 'project' }),
  command({ id: 'project.showInFolder', label: 'Show project in folder', menu: 'File', when: 'project' }),
  command({
    id: 'project.close',
    label: 'Close project',
    menu: 'File',
    shortcut: 'CmdOrCtrl+Shift+W',
    // A Greek keyboard has a dead key where others have W.
    also: ['CmdOrCtrl+F4'],
    when: 'project',
  }),

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

  command({ id: 'view.palette', label: 'Command palette…', menu: 'View', shortcut: 'CmdOrCtrl+K' }),
  command({ id: 'view.theme.system', label: 'Theme: as the system', menu: 'View' }),
  command({ id: 'view.theme.light', label: 'Theme: light', menu: 'View' }),
  command({ id: 'view.theme.dark', label: 'Theme: dark', menu: 'View' }),
  command({ id: 'view.textLarger', label: 'Larger reading text', menu: 'View', when: ['reader'] }),
  command({ id: 'view.textSmaller', label: 'Smaller reading text', menu: 'View', when: ['reader'] }),
  command({ id: 'view.columnNarrower', label: 'Narrower column', menu: 'View', when: ['reader'] }),
  command({ id: 'view.columnWider', label: 'Wider column', menu: 'View', when: ['reader'] }),
  command({ id: 'view.focusMode', label: 'Focus mode: the text alone', menu: 'View', key: 'Z', when: ['reader'] }),
  command({ id: 'view.minimap', label: 'Map of the marks: on or off', menu: 'View', key: 'M', when: ['reader'] }),
  command({ id: 'view.hedges', label: 'Hedged language: on or off', menu: 'View', key: 'H', when: ['reader'] }),
  command({ id: 'view.page', label: 'Page as it is printed', menu: 'View', key: 'O', when: ['reader'] }),
  command({ id: 'tray.show', label: 'Tray of passages', menu: 'View', shortcut: 'CmdOrCtrl+Shift+G', when: 'project' }),
  command({ id: 'view.nextPane', label: 'Next pane', menu: 'View', shortcut: 'F6', when: 'project' }),
  command({ id: 'view.previousPane', label: 'Previous pane', menu: 'View', shortcut: 'Shift+F6', when: 'project' }),

  command({ id: 'go.home', label: 'Home', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+H' }),
  command({ id: 'go.library', label: 'Library', menu: 'Go', shortcut: 'Alt+1', when: 'project' }),
  command({ id: 'go.reader', label: 'Reader', menu: 'Go', shortcut: 'Alt+2', when: 'project' }),
  command({ id: 'go.codebook', label: 'Codebook', menu: 'Go', shortcut: 'Alt+3', when: 'project' }),
  command({ id: 'go.risks', label: 'Risks', menu: 'Go', shortcut: 'Alt+4', when: 'project' }),
  command({ id: 'go.matrix', label: 'Matrix', menu: 'Go', shortcut: 'Alt+5', when: 'project' }),
  command({ id: 'go.memo', label: 'Memo', menu: 'Go', shortcut: 'Alt+6', when: 'project' }),
  command({ id: 'go.history', label: 'History', menu: 'Go', shortcut: 'Alt+7', when: 'project' }),
  command({ id: 'go.retrieval', label: 'Passages', menu: 'Go', shortcut: 'Alt+8', when: 'project' }),
  command({ id: 'go.sessions', label: 'Sessions', menu: 'Go', shortcut: 'Alt+9', when: 'project' }),
  command({ id: 'go.outcomes', label: 'Outcomes', menu: 'Go', shortcut: 'Alt+0', when: 'project' }),
  command({ id: 'go.tagging', label: 'Blind tagging', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+B', when: 'project' }),
  command({ id: 'go.scales', label: 'Scales: lexicon, impact, matrix', menu: 'Go', when: 'project' }),
  command({ id: 'go.desk', label: 'Scoring desk', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+D', when: 'project' }),
  command({ id: 'go.search', label: 'Search', menu: 'Go', shortcut: 'CmdOrCtrl+Shift+F', when: 'project' }),

  command({ id: 'passage.tag', label: 'Tag…', menu: 'Passage', key: 'T', when: ['reader'] }),
  inText('passage.newTag', 'New tag from selection…', 'Shift+T'),
  inText('passage.tagAgain', 'Tag with the last tag again', 'G'),
  command({ id: 'passage.inVivo', label: 'Tag named by its words', menu: 'Passage', key: 'I', when: ['reader'] }),
  inText('words.moreWord', 'Select a word more', 'X'),
  inText('words.lessWord', 'Select a word less', 'Shift+X'),
  inText('words.moreSentence', 'Select a sentence more', 'S'),
  inText('words.lessSentence', 'Select a sentence less', 'Shift+S'),
  inText('words.moreParagraph', 'Select a paragraph more', 'D'),
  inText('words.lessParagraph', 'Select a paragraph less', 'Shift+D'),
  inText('paragraph.nextUntagged', 'Next untagged paragraph', 'U'),
  inText('paragraph.previousUntagged', 'Previous untagged paragraph', 'Shift+U'),
  command({ ...inText('passage.next', 'Next passage', ']'), also: ['Alt+Down'] }),
  command({ ...inText('passage.previous', 'Previous passage', '['), also: ['Alt+Up'] }),
  command({ id: 'passage.filter', label: 'Filter what is marked', menu: 'Passage', key: 'F', when: ['reader'] }),
  command({ id: 'passage.showAll', label: 'Show all passages', menu: 'Passage', key: 'Shift+F', when: ['reader'] }),
  command({ id: 'passage.isolate', label: 'Isolate this passage', menu: 'Passage', key: 'W', when: ['reader'] }),
  command({ id: 'passage.quickNote', label: 'Note in place', menu: 'Passage', key: 'N', when: ['reader'] }),
  command({ id: 'passage.note', label: 'Edit note', menu: 'Passage', key: 'Shift+N', when: ['reader'] }),
  command({ id: 'passage.resize', label: 'Resize passage to selection', menu: 'Passage', key: 'R', when: ['reader'] }),
  command({ id: 'passage.delete', label: 'Delete passage…', menu: 'Passage', key: 'Delete', when: ['reader'] }),
  command({ id: 'passage.evidence', label: 'Use as evidence…', menu: 'Passage', key: 'E', when: ['reader'] }),
  inText('passage.newRisk', 'New risk from passage…', 'Shift+R'),
  inText('source.markBeside', 'Paragraph: beside the article, or part of it', 'B'),
  command({ id: 'passage.copyCitation', label: 'Copy citation', menu: 'Passage', key: 'Y', when: ['reader'] }),
  command({ id: 'tray.put', label: 'Put into the tray', menu: 'Passage', key: 'C', when: ['reader'] }),
  command({ id: 'passage.export', label: 'Export passages…', menu: 'Passage', when: ['reader'] }),

  ofPassages('passages.tag', 'Tag the selected passages…', 'CmdOrCtrl+T'),
  ofPassages('passages.untag', 'Remove a tag of the selected passages…', 'CmdOrCtrl+Shift+T'),

  command({ id: 'tagging.new', label: 'New blind tagging…', menu: 'Passage', when: 'editable' }),
  atPlaces('tagging.nextPlace', 'Blind tagging: next place', 'F7'),
  atPlaces('tagging.previousPlace', 'Blind tagging: previous place', 'Shift+F7'),
  atPlaces('tagging.nextUndecided', 'Blind tagging: next undecided place', 'CmdOrCtrl+F7'),

  command({ id: 'review.open', label: 'Review new version', menu: 'Passage', when: ['reader'] }),
  command({ id: 'review.compare', label: 'Compare versions', menu: 'Passage', key: 'V', when: ['reader'] }),
  command({ id: 'change.next', label: 'Next change', menu: 'Passage', shortcut: 'F8', when: ['reader'] }),
  command({ id: 'change.previous', label: 'Previous change', menu: 'Passage', shortcut: 'Shift+F8', when: ['reader'] }),
  command({ id: 'review.accept', label: 'Accept changed words', menu: 'Passage', key: 'A', when: ['reader'] }),
  command({ id: 'review.giveUp', label: 'Call passage lost', menu: 'Passage', key: 'L', when: ['reader'] }),
  command({ id: 'review.place', label: 'Place passage at selection', menu: 'Passage', key: 'P', when: ['reader'] }),

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
  on('Risk', 'risks')('risk.views', 'Views of the register', 'CmdOrCtrl+Shift+L'),
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

  command({ id: 'memo.new', label: 'New memo…', menu: 'Memo', shortcut: 'CmdOrCtrl+Shift+M', when: 'editable' }),
  command({ id: 'memo.insertPassages', label: 'Insert passages of a query…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export', label: 'Export memo in several formats…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.cite', label: 'Cite a passage…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.insertValue', label: 'Insert a value…', menu: 'Memo', when: ['memo'] }),
  on('Memo', 'memo')('memo.remark', 'Remark on the selected words…', 'CmdOrCtrl+Shift+A'),
  command({ id: 'memo.checks', label: 'Checks of the memo', menu: 'Memo', when: ['memo'] }),
  on('Memo', 'memo')('memo.export.docx', 'Export memo as Word…', 'CmdOrCtrl+E'),
  command({ id: 'memo.exportWithRemarks', label: 'Export memo as Word with remarks…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.pdf', label: 'Export memo as PDF…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.html', label: 'Export memo as web page…', menu: 'Memo', when: ['memo'] }),
  command({ id: 'memo.export.md', label: 'Export memo as Markdown…', menu: 'Memo', when: ['memo'] }),

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
  command({ id: 'window.tile', label: 'Windows side by side', menu: 'Window', when: 'project' }),
  command({ id: 'window.follow', label: 'Windows in step: on or off', menu: 'Window' }),

  command({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    menu: 'Help',
    shortcut: 'CmdOrCtrl+/',
    also: ['F1'],
  }),
  command({ id: 'help.licences', label: 'Third-party licences', menu: 'Help' }),
  command({ id: 'help.about', label: 'About Assay', menu: 'Help' }),
] as const

export const CommandId = z.enum(list.map(({ id }) => id))
export type CommandId = z.infer<typeof CommandId>

export type Command = CommandSpec & { id: CommandId }

/** Every command once: the native menu, the palette, the keymap and the tooltips read this list. */
export const commands: readonly Command[] = list
