import { z } from 'zod'
import { CommandId } from '../commands/commands'
import type { Difference } from '../history/difference'
import type { Change, Commit } from '../document/change'
import type { Project } from '../document/project'
import { Id, Line, Name } from '../fields'
import type { Entity, Kind } from '../kinds/registry'
import { LIMITS } from '../limits'
import { OperationEnvelope } from '../operations/operations'
import type { Block } from '../text/blocks'
import { call, Nothing } from './call'
import { type KeptDraft, TypedDraft } from './draft'
import { copyCalls } from './copying'
import { fileCalls } from './file-calls'
import { FRAME, LONGEST_FRAME, LONGEST_NAME, MOST_FRAMES, WINDOW_PARTS } from './failure-trace'
import {
  type ChosenFiles,
  FileToImport,
  ImportAs,
  type ImportOutcome,
  type ImportPreview,
  type NewVersionOutcome,
} from './importing'
import { givenCalls } from './given'
import { leftOutCalls, type LeftOutCounts } from './left-out'
import { progressCalls } from './long-progress'
import { pastCalls } from './past'
import { preferenceCalls } from './preference-calls'
import type { Preferences } from './preferences'
import { type WindowEvents, windowCalls } from './windows'
import { settingsCalls } from './settings'
import { searchCalls } from './search'
import { sessionCalls } from './sessions'
import type { ShortcutState } from '../shortcuts/shortcuts'

const FolderId = z.string().max(200)

/** What a window needs to show an open project. */
export type OpenProject = {
  project: Project
  /** Which folder it lies in: copies of one project have the same ids inside, but not this. */
  folderId: string
  /** Folder name, for the title bar; paths stay in the main process. */
  folderName: string
  /** Why it cannot be changed here, in words; null when it can. */
  readOnly: string | null
  /** What the analyst can decide to change it here all the same; null when nothing helps or it can be changed. */
  writableBy: 'take-over' | 'accept-loss' | null
  /** What opening had to mend or leave out, in words; empty normally. */
  notices: string[]
  status: SaveStatus
  /** What was typed and not finished, the latest first. */
  drafts: KeptDraft[]
  /** Where the entities of very large tables are, in so many parts of that opening; null when `project` has all. */
  ahead: { opening: string; parts: number } | null
}

/** Where the project stands on disk and what Undo and Redo would do. */
export type SaveStatus = {
  seq: number
  /** When the last change was on disk; null when nothing was changed yet. */
  savedAt: string | null
  /** Why the last change is not on disk; null when all is saved. */
  failure: string | null
  /** Changes kept in memory because the disk refused them. */
  unsaved: number
  /** True while another program's project.json waits for a decision. */
  changedOutside: boolean
  /** Names of the steps that Undo and Redo would take; null when there is none, empty when its name is not known yet. */
  undo: string | null
  redo: string | null
}

/** What a change came to. The change itself comes with `project.changed`, to this window as to every other. */
export type Applied = {
  /** Its sequence number; that of the last change when nothing was changed. */
  seq: number
  label: string
  /** False when everything was already as asked, so that nothing was recorded. */
  changed: boolean
}

export type RecentProject = { id: string; title: string; folderName: string; openedAt: string }

/** A recent project that was looked for: `unreachable` where its drive does not answer just now. */
export type FoundProject = RecentProject & { reached: 'there' | 'missing' | 'unreachable' }

/** A recent project as the home screen lists it: whether this window shows it, or only another one does. */
export type ListedProject = FoundProject & { open: 'here' | 'elsewhere' | null }

export type AppInfo = {
  version: string
  electron: string
  chromium: string
  node: string
  platform: string
  /** Name, release and machine of the operating system. */
  system: string
  /** Run from its sources, the package for analysts, or one that tests how packages are made and is not for work. */
  edition: 'sources' | 'release' | 'test'
}

/** What a window may ask of the main process. Paths never cross: the main process opens the dialogs. */
export const calls = {
  'app.info': call<AppInfo>()(Nothing),
  /** The licences of all that Assay is built with, as one text. */
  'app.licences': call<string>()(Nothing),
  /** What the commands in the native menu can do in this window now; `typing` while the focus is in a text field. */
  'app.usableCommands': call<null>()(z.strictObject({ commands: z.array(CommandId).max(200), typing: z.boolean() })),
  /** A part of the window failed; main keeps the trace in its log. */
  'app.reportFailure': call<null>()(
    z.strictObject({
      where: z.enum(WINDOW_PARTS),
      name: z.string().max(LONGEST_NAME),
      frames: z.array(z.string().max(LONGEST_FRAME).regex(FRAME)).max(MOST_FRAMES),
    }),
  ),
  'app.copyText': call<null>()(z.strictObject({ text: z.string().max(LIMITS.copiedText) })),
  'project.recent': call<ListedProject[]>()(Nothing),
  /** Null when the analyst closed the dialog. */
  'project.create': call<OpenProject | null>()(z.strictObject({ title: Name, analyst: Name })),
  'project.open': call<OpenProject | null>()(Nothing),
  'project.openRecent': call<OpenProject | null>()(z.strictObject({ id: z.string().max(200) })),
  /** Opens one of the recent projects in a new window, or for null one that the analyst chooses. */
  'project.openInNewWindow': call<null>()(z.strictObject({ id: z.string().max(200).nullable() })),
  'project.openSample': call<OpenProject | null>()(Nothing),
  'project.forgetRecent': call<ListedProject[]>()(z.strictObject({ id: z.string().max(200) })),
  /** The project that this window shows, or null on the home screen. Refuses, once, where the one it was opened for does not open. */
  'project.current': call<OpenProject | null>()(Nothing),
  /** Closes the project in all windows that show it. */
  'project.close': call<null>()(Nothing),
  /** One undoable step, on disk when the call returns. */
  'project.apply': call<Applied>()(
    z.strictObject({
      by: Id,
      label: z.string().min(1).max(LIMITS.label).optional(),
      operations: z.array(OperationEnvelope).min(1).max(LIMITS.operations),
    }),
  ),
  'project.undo': call<Applied>()(z.strictObject({ by: Id.nullable() })),
  'project.redo': call<Applied>()(z.strictObject({ by: Id.nullable() })),
  /** Tries again to write what the disk refused. */
  'project.retrySave': call<null>()(Nothing),
  /** Opens a project that is read-only here for writing, by the decision that `writableBy` names. */
  'project.makeWritable': call<OpenProject | null>()(z.strictObject({ by: z.enum(['take-over', 'accept-loss']) })),
  /** What another program has put in the place of project.json. */
  'project.previewOutside': call<Difference>()(Nothing),
  'project.resolveConflict': call<null>()(z.strictObject({ by: Id, keep: z.enum(['mine', 'theirs']) })),
  'project.showInFolder': call<null>()(Nothing),

  /** Keeps what is being typed; on disk when the call returns. */
  'draft.keep': call<null>()(TypedDraft),
  /** For what was finished or given up. */
  'draft.drop': call<null>()(TypedDraft.pick({ place: true })),

  'source.text': call<Block[]>()(z.strictObject({ versionId: Id })),
  /** Canonical offsets of the paragraphs of a text. */
  'source.paragraphs': call<number[]>()(z.strictObject({ versionId: Id })),
  /** A page of a PDF, counted from 1, as it is printed: a PNG in base64. */
  'source.page': call<string>()(
    z.strictObject({
      versionId: Id,
      page: z.number().int().positive().max(LIMITS.pages),
      /** In pixels. */
      width: z.number().int().min(100).max(4_000),
    }),
  ),
  /** Opens the dialog for files, for a folder, which is looked through, or for the corrected version of a source. */
  'source.choose': call<ChosenFiles>()(z.strictObject({ what: z.enum(['files', 'folder', 'version']) })),
  /** Which files of a folder that was dropped are articles, by their paths in it. */
  'source.sortOut': call<{ wanted: number[]; left: string[] }>()(
    z.strictObject({
      folder: z.string().max(LIMITS.folderPath),
      paths: z.array(z.string().max(LIMITS.folderPath)).max(LIMITS.folderFiles),
      /** What was not looked at, in words. */
      unseen: z.array(Line).max(10),
    }),
  ),
  /** Reads a file and says what an import would bring; nothing is imported. */
  'source.preview': call<ImportPreview>()(z.strictObject({ folderId: FolderId, file: FileToImport })),
  /** What an import of the file that was looked at last would leave out. */
  'source.previewLeftOut': call<LeftOutCounts>()(z.strictObject({ folderId: FolderId })),
  /**
   * Imports one file into the project in the folder `folderId`: another may be open by now. Without `as`, a file that
   * has the words of a source is not imported but told.
   */
  'source.import': call<ImportOutcome>()(
    z.strictObject({
      by: Id,
      folderId: FolderId,
      file: FileToImport,
      as: z.strictObject({ what: ImportAs, likeId: Id }).optional(),
    }),
  ),
  /** Imports a file as the corrected version of a source. */
  'source.importVersion': call<NewVersionOutcome>()(
    z.strictObject({ by: Id, folderId: FolderId, file: FileToImport, sourceId: Id }),
  ),
  /** Reads the text of a source from its file again, in another way. */
  'source.readAgain': call<Applied>()(z.strictObject({ by: Id, sourceId: Id, keepLines: z.boolean() })),
  /** Marks blocks of a text, by their place in it, as standing beside the article or as its own. */
  'source.markBlocks': call<Applied>()(
    z.strictObject({
      by: Id,
      versionId: Id,
      blocks: z.array(z.number().int().nonnegative()).min(1).max(LIMITS.blocks),
      beside: z.boolean(),
    }),
  ),
  'source.cancelImport': call<null>()(Nothing),

  ...pastCalls,
  ...sessionCalls,
  ...searchCalls,
  ...leftOutCalls,
  ...progressCalls,
  ...windowCalls,
  ...preferenceCalls,
  ...settingsCalls,
  ...givenCalls,
  ...copyCalls,

  ...fileCalls,
} as const

export type CallName = keyof typeof calls
export type Input<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type Output<N extends CallName> =
  | NonNullable<(typeof calls)[N]['output']>
  | Extract<(typeof calls)[N]['output'], null>
/** The table main serves: a forgotten call does not compile. */
export type Handlers = { [N in CallName]: (input: Input<N>, windowId: number) => Promise<Output<N>> }

/** What the main process tells windows: of a project those that show it, of Assay itself all. */
export type Events = WindowEvents & {
  /** A connection was asked for and refused. */
  'network.refused': null
  /** Something the analyst should know about Assay itself. */
  'app.notice': string
  /** The shortcuts were changed, in this window or another. */
  'shortcuts.changed': ShortcutState
  /** What another window has changed of what the analyst likes. */
  'preferences.changed': Partial<Preferences>
  /** Some entities of a large project that is about to be shown. */
  'project.opening': { opening: string; kind: Kind; entities: Entity[] }
  'project.opened': OpenProject
  'project.closed': null
  /** The first changes of a commit that is too long for one message; `project.changed` brings the last of them. */
  'project.changing': { seq: number; changes: Change[]; total: number }
  /** What one write to the disk changed, oldest first; told once, with where the project stands then. */
  'project.changed': { commits: Commit[]; status: SaveStatus }
  /** Who works at the window sees other things of the project: what it lacks or loses by that, as one step with who it is. */
  'project.seenAs': {
    analystId: string
    changes: Change[]
    status: SaveStatus
    /** What was typed and not finished, as far as they see it; null where that is as it was. */
    drafts: KeptDraft[] | null
  }
  /** The project stands differently although nothing in it was changed. */
  'project.status': SaveStatus
  /** Why the project cannot be changed here, said again in another language. */
  'project.readOnly': string
  /** Something the analyst should know about the project's files. */
  'project.notice': string
  /** The present moment got a name. */
  'history.named': null
  /** How far the packing or unpacking is that a window named so, from 0 to 1. */
  'package.progress': { token: string; part: number }
  /** Something was given to the program and waits to be opened in this window. */
  'given.waits': null
  /** A command chosen in the native menu. */
  command: CommandId
  /** The id of a recent project chosen in the native menu. */
  'recent.chosen': string
}
export type EventName = keyof Events
export type EventMessage = { [N in EventName]: { name: N; payload: Events[N] } }[EventName]

/** Failure crosses the boundary as a value: Electron's own rejection loses the code. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string }

/**
 * What the preload puts on `window.assay`. What comes from the main process comes as JSON: the bridge between the preload
 * and the page copies a text at once but objects one by one (50,000 passages take three times as long). A dropped file is
 * of a type that only pages have.
 */
export type Bridge<DroppedFile> = {
  /** Resolves to a `Reply`. */
  call: (name: string, input: unknown) => Promise<string>
  /** Tells the main process, and not the page, where these files lie. Resolves to the `Reply` of `given.dropped`. */
  giveDropped: (files: DroppedFile[]) => Promise<string>
  /** Hears every `EventMessage`. */
  onEvent: (listener: (message: string) => void) => void
}
