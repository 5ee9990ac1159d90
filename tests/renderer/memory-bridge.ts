import { call } from '@app/client'
import { connectPreferences } from '@app/preferences'
import { connectProject, show } from '@app/project-store'
import { calls, type CommitDetails, type EventMessage, type HistoryPage, type OpenProject } from '@shared/ipc/contract'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { applyChanges, type Commit, type Project } from '@shared/project/document'
import { entryOf, isWanted } from '@shared/project/history'
import { reduce } from '@shared/project/reduce'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'

/** What a test can see of the other side. */
export type MemoryBridge = {
  /** The main process's own document: never the one the window holds. */
  project: Project
  commits: Commit[]
  tell: (message: EventMessage) => void
}

/** The window listens once for its whole life, whatever project is behind it. */
const listeners: ((message: string) => void)[] = []
let connected = false

/** Opens the project in the window under test, as at start. */
export async function openInWindow(project: Project, texts?: Readonly<Record<string, Block[]>>): Promise<MemoryBridge> {
  const bridge = installMemoryBridge(project, texts)
  await connectPreferences()
  if (connected) show(await call('project.current', {}))
  else await connectProject()
  connected = true
  return bridge
}

/**
 * Puts a bridge on `window` that checks, reduces and broadcasts as the main process does, with nothing on disk.
 * `structuredClone` stands where Electron copies between processes.
 */
function installMemoryBridge(project: Project, texts: Readonly<Record<string, Block[]>> = {}): MemoryBridge {
  const commits: Commit[] = []
  const tell = (message: EventMessage) => listeners.forEach((listener) => listener(JSON.stringify(message)))
  let preferences = DEFAULT_PREFERENCES

  const status = () => ({
    seq: commits.length,
    savedAt: commits.at(-1)?.at ?? null,
    failure: null,
    unsaved: 0,
    changedOutside: false,
    undo: commits.at(-1)?.label ?? null,
    redo: null,
  })
  const current = (): OpenProject => ({
    project,
    folderName: 'Test.assay',
    readOnly: null,
    writableBy: null,
    notices: [],
    status: status(),
  })

  const apply = (input: unknown): Commit => {
    const { by, label, operations } = calls['project.apply'].input.parse(input)
    const at = '2026-11-23T10:00:00.000Z'
    const reduction = reduce(project, operations, { by, at }, label)
    const commit = { seq: commits.length + 1, at, by, undoes: null, redoes: null, ...reduction }
    applyChanges(project, commit.changes)
    commits.push(commit)
    tell({ name: 'project.changed', payload: { commit, status: status() } })
    return commit
  }

  /** Pages of ten, so that a test needs no hundred changes to get to the second. */
  const list = (input: unknown): HistoryPage => {
    const { before, filter } = calls['history.list'].input.parse(input)
    const older = commits.filter(({ seq }) => seq < (before ?? Infinity)).toReversed()
    const wanted = older.filter((commit) => isWanted(commit, filter))
    const page = wanted.slice(0, 10)
    return { entries: page.map(entryOf), next: wanted.length > 10 ? (page.at(-1)?.seq ?? null) : null }
  }
  const show = (input: unknown): CommitDetails => {
    const { seq } = calls['history.show'].input.parse(input)
    const commit = commits.find((each) => each.seq === seq)
    if (!commit) throw new Refusal('not-found', 'There is no such change.')
    return { commit, total: commit.changes.length, gone: [] }
  }

  const answers: Record<string, (input: unknown) => unknown> = {
    'project.current': current,
    'project.apply': apply,
    'preferences.get': () => preferences,
    'preferences.set': (input) => {
      const { changes } = calls['preferences.set'].input.parse(input)
      preferences = { ...preferences, ...changes }
      return preferences
    },
    'history.list': list,
    'history.show': show,
    'history.checkpoints': () => [],
    'source.text': (input) => texts[calls['source.text'].input.parse(input).versionId],
  }

  Object.defineProperty(window, 'assay', {
    configurable: true,
    value: {
      call: async (name: string, input: unknown) => {
        try {
          const answer = answers[name]
          if (!answer) throw new Refusal('unknown-call', `The test's bridge does not answer ${name}.`)
          return JSON.stringify({ ok: true, value: await answer(input) })
        } catch (failure) {
          if (failure instanceof Refusal)
            return JSON.stringify({ ok: false, code: failure.code, message: failure.message })
          throw failure
        }
      },
      onEvent: (listener: (message: string) => void) => listeners.push(listener),
    },
  })
  return { project, commits, tell }
}
