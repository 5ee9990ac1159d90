import { command } from './command'

/** Screens that have tables. */
const TABLES = ['library', 'risks', 'matrix', 'retrieval', 'sessions'] as const

/** What is done with a source, from where one is chosen or read. */
const ofSource = <const Id extends string>(id: Id, label: string) =>
  command({ id, label, menu: 'File', when: ['library', 'reader'] })

/** Projects, what comes into them and what leaves them. */
export const fileCommands = [
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
  command({ id: 'project.saveCopy', label: 'Save a copy as…', menu: 'File', when: 'project' }),
  command({ id: 'project.duplicate', label: 'Duplicate as a new project…', menu: 'File', when: 'project' }),
  command({ id: 'project.rename', label: 'Rename project…', menu: 'File', when: 'editable' }),
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
] as const
