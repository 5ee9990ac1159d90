import { command, type Screen } from './command'

/** Screens that have tables. */
const TABLES = ['library', 'risks', 'matrix', 'retrieval', 'sessions'] as const

/** What comes into a project. */
const into = <const Id extends string>(id: Id, label: string) =>
  command({ id, label, menu: 'File', under: 'Import', when: 'editable' })
const intoOn = <const Id extends string>(id: Id, label: string, when: readonly Screen[]) =>
  command({ id, label, menu: 'File', under: 'Import', when })

/** Projects, what comes into them and what leaves them. */
export const fileCommands = [
  command({ id: 'project.new', label: 'New project…', menu: 'File', shortcut: 'CmdOrCtrl+N' }),
  command({ id: 'project.open', label: 'Open project…', menu: 'File', shortcut: 'CmdOrCtrl+O' }),
  command({ id: 'project.openInNewWindow', label: 'Open in a new window…', menu: 'File' }),
  command({ id: 'package.open', label: 'Open package…', menu: 'File' }),
  command({ id: 'project.sample', label: 'Open the sample project', menu: 'File' }),
  command({
    id: 'project.save',
    label: 'Save',
    menu: 'File',
    begins: true,
    shortcut: 'CmdOrCtrl+S',
    // Also where nothing can be changed: it says why nothing is saved.
    when: 'project',
    inDialogs: true,
  }),
  command({ id: 'project.saveCopy', label: 'Save a copy as…', menu: 'File', when: 'project' }),
  command({ id: 'project.duplicate', label: 'Duplicate as a new project…', menu: 'File', when: 'project' }),
  command({ id: 'project.rename', label: 'Rename project…', menu: 'File', when: 'editable' }),
  command({ id: 'project.pack', label: 'Pack project into one file…', menu: 'File', when: 'project' }),
  command({ id: 'project.restoreBackup', label: 'Restore a backup…', menu: 'File', when: 'editable' }),
  command({ ...into('source.import', 'Import articles…'), begins: true, shortcut: 'CmdOrCtrl+I' }),
  into('source.importFolder', 'Import a folder…'),
  command({ ...into('source.paste', 'Import pasted text…'), shortcut: 'CmdOrCtrl+Shift+V' }),
  intoOn('source.importVersion', 'Import a corrected version…', ['library', 'reader']),
  command({ ...intoOn('codebook.import', 'Import codebook…', ['codebook']), begins: true }),
  intoOn('risk.import', 'Import risks…', ['risks']),
  into('exchange.import', 'Import from another program…'),
  command({
    id: 'source.showImports',
    label: 'Show the list of imports',
    menu: 'File',
    under: 'Import',
    begins: true,
    when: 'project',
  }),
  command({
    id: 'source.previewFirst',
    label: 'Preview of one file before its import: on or off',
    menu: 'File',
    under: 'Import',
  }),
  command({ id: 'table.export', label: 'Export table…', menu: 'File', under: 'Export', when: TABLES }),
  command({
    id: 'source.exportCards',
    label: 'Export the selected source cards…',
    menu: 'File',
    under: 'Export',
    when: ['library'],
  }),
  command({ id: 'codebook.export', label: 'Export codebook…', menu: 'File', under: 'Export', when: ['codebook'] }),
  command({ id: 'passage.export', label: 'Export passages…', menu: 'File', under: 'Export', when: ['reader'] }),
  command({
    id: 'exchange.export',
    label: 'Export for another program…',
    menu: 'File',
    under: 'Export',
    when: 'project',
  }),
  command({
    id: 'file.print',
    label: 'Print as PDF…',
    menu: 'File',
    shortcut: 'CmdOrCtrl+P',
    when: ['reader', 'memo'],
  }),
  command({ id: 'project.details', label: 'Project details…', menu: 'File', begins: true, when: 'project' }),
  command({ id: 'project.showInFolder', label: 'Show project in folder', menu: 'File', when: 'project' }),
  command({
    id: 'window.close',
    label: 'Close window',
    menu: 'File',
    begins: true,
    shortcut: 'CmdOrCtrl+W',
    inDialogs: true,
  }),
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
