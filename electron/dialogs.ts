import { dialogWords } from './dialog-words'
import { suggestedNames } from './suggested-names'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { EXPORT_ENDINGS, type ExportFormat } from '@shared/ipc/exporting'
import { app, type BrowserWindow, dialog } from 'electron'
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { dirname, extname, join } from 'node:path'
import { Refusal } from '@shared/refusal'
import { allFiles, ENDING_NAMES, type ExportAs, settingsFile, type SettingsChoice } from './ending-names'
import { freeName } from './exporting/free-name'
import { fileNameFor } from './file-name'
import { askUnsaved } from './closing-questions'
import type { LeaveDialogs, UnsavedAnswer } from './project/leave-project'
import type { Purpose, RecentFiles } from './project/recent'

/** Every question about files. Paths stay in the main process; null or none means the analyst closed the dialog. */
export type Dialogs = {
  newProject: (windowId: number, name: string) => Promise<string | null>
  openProject: (windowId: number) => Promise<string | null>
  /** Where a copy of the project goes, or a duplicate that is a project of its own. */
  projectCopy: (windowId: number, name: string, what: 'copy' | 'duplicate') => Promise<string | null>
  articles: (windowId: number) => Promise<string[]>
  newVersion: (windowId: number) => Promise<string | null>
  articleFolder: (windowId: number) => Promise<string[]>
  memo: (windowId: number, name: string, format: ExportFormat) => Promise<string | null>
  /** The folder that several files of a memo go to. */
  memoFolder: (windowId: number) => Promise<string | null>
  /** A Word document whose styles and pages memos take over. */
  template: (windowId: number) => Promise<string | null>
  /** Where another export goes. */
  exported: (windowId: number, name: string, as: ExportAs) => Promise<string | null>
  /** Where a file for another program goes; its format as it is called and how its name ends. */
  outgoing: (windowId: number, name: string, format: { name: string; ending: string }) => Promise<string | null>
  /** The file of another program to import from. */
  incoming: (windowId: number) => Promise<string | null>
  codebook: (windowId: number) => Promise<string | null>
  /** A table to import rows of. */
  table: (windowId: number) => Promise<string | null>
  /** The packet of a round to answer. */
  packet: (windowId: number) => Promise<string | null>
  /** The folder of a copy of the project, or the file that it was sent as. */
  copyToMerge: (windowId: number, from: 'folder' | 'file') => Promise<string | null>
  answerFiles: (windowId: number) => Promise<string[]>
  keyFiles: (windowId: number) => Promise<string[]>
  /** A file for the settings. */
  settingsFile: (windowId: number, what: SettingsChoice) => Promise<string | null>
  /** A package to open. */
  package: (windowId: number) => Promise<string | null>
  /** The folder that a package is unpacked into: beside its file, under a name that is free, unless told otherwise. */
  unpacked: (windowId: number, name: string, path: string) => Promise<string | null>
} & LeaveDialogs

/** The platform's own dialogs; each starts where the last of its kind ended. */
export class NativeDialogs implements Dialogs {
  readonly #windowOf: (id: number) => BrowserWindow | undefined
  readonly #recent: RecentFiles

  /** Windows that show a dialog the page asked for. */
  readonly #asking = new Set<number>()

  constructor(windowOf: (id: number) => BrowserWindow | undefined, recent: RecentFiles) {
    this.#windowOf = windowOf
    this.#recent = recent
  }

  async newProject(windowId: number, name: string): Promise<string | null> {
    const titled = { title: dialogWords.newProject, buttonLabel: dialogWords.create }
    return this.#one(windowId, () => this.#projectFolder(windowId, name, titled))
  }

  async copy(windowId: number, title: string): Promise<string | null> {
    const options = { title: dialogWords.saveCopyElsewhere, buttonLabel: dialogWords.saveCopy }
    return this.#projectFolder(
      windowId,
      `${suggestedNames.copy(fileNameFor(title, suggestedNames.project))}.assay`,
      options,
    )
  }

  unsaved(windowId: number, about: { title: string; count: number; why: string }): Promise<UnsavedAnswer> {
    return askUnsaved(this.#windowOf(windowId), about)
  }

  projectCopy(windowId: number, name: string, what: 'copy' | 'duplicate'): Promise<string | null> {
    const options =
      what === 'copy'
        ? { title: dialogWords.saveCopyOfProject, buttonLabel: dialogWords.saveCopy }
        : { title: dialogWords.duplicateProject, buttonLabel: dialogWords.duplicate }
    return this.#one(windowId, () => this.#projectFolder(windowId, name, options))
  }

  async openProject(windowId: number): Promise<string | null> {
    const options = {
      title: dialogWords.openProject,
      buttonLabel: dialogWords.open,
      properties: ['openDirectory' as const],
    }
    return (await this.#one(windowId, () => this.#open(windowId, 'project', options)))[0] ?? null
  }

  articles(windowId: number): Promise<string[]> {
    return this.#articles(windowId, dialogWords.importArticles, ['openFile', 'multiSelections'])
  }

  async newVersion(windowId: number): Promise<string | null> {
    return (await this.#articles(windowId, dialogWords.importVersion, ['openFile']))[0] ?? null
  }

  async #articles(windowId: number, title: string, properties: OpenDialogOptions['properties']): Promise<string[]> {
    const { dialogFilters } = await import('./importing/formats/formats')
    const options = {
      title,
      buttonLabel: dialogWords.import,
      filters: dialogFilters(),
      ...(properties && { properties }),
    }
    return this.#one(windowId, () => this.#open(windowId, 'import', options))
  }

  async articleFolder(windowId: number): Promise<string[]> {
    const options: OpenDialogOptions = {
      title: dialogWords.importFolder,
      buttonLabel: dialogWords.import,
      properties: ['openDirectory'],
    }
    return this.#one(windowId, () => this.#open(windowId, 'import', options))
  }

  async memo(windowId: number, name: string, format: ExportFormat): Promise<string | null> {
    return this.exported(windowId, name, { title: dialogWords.exportMemo, ending: EXPORT_ENDINGS[format] })
  }

  async memoFolder(windowId: number): Promise<string | null> {
    const options: OpenDialogOptions = {
      title: dialogWords.exportMemo,
      buttonLabel: dialogWords.exportHere,
      properties: ['openDirectory', 'createDirectory'],
    }
    const [path] = await this.#one(windowId, () => this.#open(windowId, 'export', options))
    return path ?? null
  }

  exported(windowId: number, name: string, { title, ending }: ExportAs): Promise<string | null> {
    return this.#exportTo(windowId, name, { title, ending, kind: ENDING_NAMES[ending] })
  }

  outgoing(windowId: number, name: string, format: { name: string; ending: string }): Promise<string | null> {
    const { name: kind, ending } = format
    return this.#exportTo(windowId, name, { title: dialogWords.exportForProgram, ending, kind })
  }

  async incoming(windowId: number): Promise<string | null> {
    const { incomingFilters } = await import('./interchange/incoming-formats')
    return this.#toLookAt(windowId, dialogWords.importFromProgram, ...incomingFilters())
  }

  /** Asks where a file goes; `kind` is what files of that ending are called. */
  async #exportTo(
    windowId: number,
    name: string,
    { title, ending, kind }: { title: string; ending: string; kind: string },
  ): Promise<string | null> {
    const options = {
      title,
      buttonLabel: dialogWords.export,
      filters: [{ name: kind, extensions: [ending.slice(ending.lastIndexOf('.') + 1)] }],
    }
    const path = await this.#one(windowId, () => this.#save(windowId, 'export', `${name}.${ending}`, options))
    return path === null || path.toLowerCase().endsWith(`.${ending}`) ? path : freeName(path, `.${ending}`)
  }

  async template(windowId: number): Promise<string | null> {
    const options: OpenDialogOptions = {
      title: dialogWords.chooseTemplate,
      buttonLabel: dialogWords.choose,
      properties: ['openFile'],
      filters: [{ name: dialogWords.wordFiles, extensions: ['docx', 'dotx', 'docm', 'dotm'] }, allFiles()],
    }
    const [path] = await this.#one(windowId, () => this.#open(windowId, 'import', options))
    return path ?? null
  }

  codebook(windowId: number): Promise<string | null> {
    const extensions = ['qdc', 'csv', 'tsv', 'json', 'qde', 'xml', 'txt']
    return this.#toLookAt(windowId, dialogWords.importCodebook, { name: dialogWords.codebooks, extensions })
  }

  table(windowId: number): Promise<string | null> {
    const extensions = ['xlsx', 'xlsm', 'csv', 'tsv', 'txt']
    return this.#toLookAt(windowId, dialogWords.importRisks, { name: dialogWords.tables, extensions })
  }

  async copyToMerge(windowId: number, from: 'folder' | 'file'): Promise<string | null> {
    if (from === 'file') return this.package(windowId)
    const options = {
      title: dialogWords.mergeCopy,
      buttonLabel: dialogWords.lookThrough,
      properties: ['openDirectory' as const],
    }
    return (await this.#one(windowId, () => this.#open(windowId, 'import', options)))[0] ?? null
  }

  packet(windowId: number): Promise<string | null> {
    return this.#toLookAt(windowId, dialogWords.openPacket, { name: dialogWords.packets, extensions: ['assay-round'] })
  }

  answerFiles(windowId: number): Promise<string[]> {
    return this.#several(windowId, dialogWords.collectAnswers, {
      name: dialogWords.sealedAnswers,
      extensions: ['assay-answers'],
    })
  }

  keyFiles(windowId: number): Promise<string[]> {
    return this.#several(windowId, dialogWords.chooseKeys, { name: dialogWords.text, extensions: ['txt'] })
  }

  settingsFile(windowId: number, what: SettingsChoice): Promise<string | null> {
    const { title, filter } = settingsFile(what)
    return this.#toLookAt(windowId, title, filter)
  }

  async package(windowId: number): Promise<string | null> {
    const options: OpenDialogOptions = {
      title: dialogWords.openPackage,
      buttonLabel: dialogWords.open,
      properties: ['openFile'],
      filters: [{ name: ENDING_NAMES[PACKAGE_ENDING], extensions: ['zip'] }, allFiles()],
    }
    return (await this.#one(windowId, () => this.#open(windowId, 'project', options)))[0] ?? null
  }

  async unpacked(windowId: number, name: string, path: string): Promise<string | null> {
    const options = {
      title: dialogWords.unpackTo,
      buttonLabel: dialogWords.unpack,
      defaultPath: await freeName(join(dirname(path), name), '.assay'),
    }
    return this.#one(windowId, () => this.#projectFolder(windowId, `${name}.assay`, options))
  }

  async #toLookAt(windowId: number, title: string, ...filters: FileFilter[]): Promise<string | null> {
    const options = { title, buttonLabel: dialogWords.lookAtIt, filters: [...filters, allFiles()] }
    const open = () => this.#open(windowId, 'import', { ...options, properties: ['openFile'] })
    const [path] = await this.#one(windowId, open)
    return path ?? null
  }

  #several(windowId: number, title: string, filter: FileFilter): Promise<string[]> {
    const options: OpenDialogOptions = {
      title,
      buttonLabel: dialogWords.choose,
      properties: ['openFile', 'multiSelections'],
      filters: [filter, allFiles()],
    }
    return this.#one(windowId, () => this.#open(windowId, 'import', options))
  }

  /** One dialog after the other: a page may ask for many, and on some desktops they would all be there at once. */
  async #one<T>(windowId: number, ask: () => Promise<T>): Promise<T> {
    if (this.#asking.has(windowId)) {
      throw new Refusal('busy', dialogWords.busy)
    }
    this.#asking.add(windowId)
    try {
      return await ask()
    } finally {
      this.#asking.delete(windowId)
    }
  }

  async #projectFolder(windowId: number, name: string, options: SaveDialogOptions): Promise<string | null> {
    const path = await this.#save(windowId, 'project', name, options)
    return path === null || extname(path).toLowerCase() === '.assay' ? path : `${path}.assay`
  }

  async #folder(purpose: Purpose): Promise<string> {
    return (await this.#recent.lastFolder(purpose)) ?? app.getPath('documents')
  }

  async #open(windowId: number, purpose: Purpose, options: OpenDialogOptions): Promise<string[]> {
    const full = { defaultPath: await this.#folder(purpose), ...options }
    const window = this.#windowOf(windowId)
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, full) : dialog.showOpenDialog(full))
    const [first] = filePaths
    if (canceled || first === undefined) return []
    await this.#recent.rememberFolder(purpose, dirname(first))
    return filePaths
  }

  async #save(windowId: number, purpose: Purpose, name: string, options: SaveDialogOptions): Promise<string | null> {
    const full = { defaultPath: join(await this.#folder(purpose), name), ...options }
    const window = this.#windowOf(windowId)
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, full) : dialog.showSaveDialog(full))
    if (canceled || !filePath) return null
    await this.#recent.rememberFolder(purpose, dirname(filePath))
    return filePath
  }
}
