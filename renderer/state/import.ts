import type { FileToImport, ImportAs } from '@shared/ipc/importing'
import type { LongEnd } from '@shared/ipc/long-progress'
import { fewAtOnce } from '@shared/few-at-once'
import { LIMITS } from '@shared/limits'
import { currentAnalyst } from './analyst'
import { call } from './client'
import type { DroppedFile } from './dropped-files'
import {
  changeImports,
  importList,
  type ImportItem,
  type ImportState,
  itemsThat,
  listImports,
  nextImportId,
  openImportList,
  type WaitingFile,
} from './import-list'
import { showPreview } from './import-preview'
import { endProgress, showProgress } from './import-progress'
import { importWords } from './import-words'
import { failureText, notify, notifyFailure } from './notices'
import { currentPlace, goTo } from './place'
import { currentPreferences } from './preferences'
import { currentFolderId, currentProject, isShown, whenShown } from './project-store'

/** Who imports, and into which project: what it was when the analyst chose or dropped, whatever is open later. */
type Into = { by: string; folderId: string; project: ReturnType<typeof currentProject> }
type Waiting = { file: WaitingFile; into: Into }

const waiting = new Map<number, Waiting>()
let running: Promise<void> | null = null
let loading: Promise<unknown> = Promise.resolve()
/** How often the analyst cancelled: a file that is on its way from the disk meanwhile is not asked for any more. */
let cancels = 0

const intoCurrent = (): Into => ({ by: currentAnalyst().id, folderId: currentFolderId(), project: currentProject() })

/** Lets the analyst choose files, or a folder that is looked through, and imports them. */
export async function importChosen(what: 'files' | 'folder' = 'files'): Promise<void> {
  const into = intoCurrent()
  try {
    const { files, left } = await call('source.choose', { what })
    const named = files.map(({ chosen, name }) => ({ name, load: async () => ({ chosen }) }))
    await begin(into, named, left)
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Imports files dropped on the window, also those in folders. */
export async function importDropped(find: () => Promise<{ files: DroppedFile[]; left: string[] }>): Promise<void> {
  const into = intoCurrent()
  try {
    const { files, left } = await find()
    await begin(into, files.map(waitingFile), left)
  } catch (failure) {
    notifyFailure(failure)
  }
}

const waitingFile = ({ name, file }: DroppedFile): WaitingFile => ({
  name,
  load: async () => {
    const dropped = await file()
    // A file over the limit is not read whole only to be refused.
    const bytes = await dropped.slice(0, LIMITS.importBytes + 1).arrayBuffer()
    return { name: dropped.name, bytes: new Uint8Array(bytes) }
  },
})

/** Imports text or HTML pasted into the window; says whether it did. */
export async function importPasted(text: string, format: 'txt' | 'md' | 'html'): Promise<boolean> {
  const file = { name: importWords.pastedText, bytes: new TextEncoder().encode(text), format }
  const [item] = add(intoCurrent(), [{ name: file.name, load: async () => file }], [])
  await run()
  return importList.get().items.some(({ id, state }) => id === item?.id && state.is === 'done')
}

/** One file is shown before it is imported, unless the analyst does not want that; many are listed. */
async function begin(into: Into, files: readonly WaitingFile[], left: readonly string[]): Promise<void> {
  const [only] = files
  if (files.length > LIMITS.importFiles) return notify('error', importWords.tooMany(LIMITS.importFiles, files.length))
  if (only && files.length === 1 && left.length === 0 && currentPreferences().previewImport) {
    return showPreview(only, into.folderId, async (as) => {
      add(into, [only], [], as)
      await run()
    })
  }
  add(into, files, left)
  if (files.length > 1 || left.length > 0) openImportList(true)
  await run()
}

function add(into: Into, files: readonly WaitingFile[], left: readonly string[], as?: ImportItem['as']): ImportItem[] {
  const known = new Set(importList.get().items.map(({ id }) => id))
  for (const id of waiting.keys()) if (!known.has(id)) waiting.delete(id)
  const items = files.map((file): ImportItem => {
    const id = nextImportId()
    waiting.set(id, { file, into })
    return { id, name: file.name, ...(as && { as }), state: { is: 'waiting' } }
  })
  listImports(into.folderId, items, left)
  return items
}

/** Imports a file that has the words of a source as the analyst decided, or leaves it. */
export function decideImports(ids: ReadonlySet<number>, what: ImportAs | 'skip'): void {
  changeImports(
    ({ id }) => ids.has(id),
    (item) => {
      if (item.state.is !== 'like') return item
      const { like } = item.state
      if (what === 'skip') return { ...item, state: { is: 'left', why: importWords.left(like.title) } }
      return { ...item, as: { what, likeId: like.sourceId }, state: { is: 'waiting' } }
    },
  )
  void run()
}

/** Tries the files again that failed or were cancelled. */
export function retryImports(): void {
  changeImports(
    ({ state }) => state.is === 'failed' || state.is === 'cancelled',
    (item) => ({ ...item, state: { is: 'waiting' } }),
  )
  void run()
}

/** Ends the files that are read now, and begins no further one. */
export function cancelImports(): void {
  cancels += 1
  cancelWaiting()
  void call('source.cancelImport', {}).catch(notifyFailure)
}

/** The files that were not imported and why, as lines. */
export const failuresText = (items: readonly ImportItem[]): string =>
  items.flatMap(({ name, state }) => (state.is === 'failed' ? [`${name}: ${state.why}`] : [])).join('\n')

const run = (): Promise<void> => (running ??= runAll().finally(() => (running = null)))

/** A few files at once, begun in their order, until none waits. */
async function runAll(): Promise<void> {
  const [reading, ended, stopped]: [ImportItem[], ImportItem[], ImportItem[]] = [[], [], []]
  let [into, why]: [Into | null, string | null] = [null, null]
  const before = cancels
  let end: LongEnd = 'failed'
  const show = (): void => {
    const [first] = reading
    const total = ended.length + reading.length + itemsThat('waiting').length
    if (first) showProgress({ done: ended.length, total, fileName: first.name })
  }
  const importNext = async (next: ImportItem, entry: Waiting): Promise<void> => {
    const { state, stop } = await importOne(entry, next.as)
    reading.splice(reading.indexOf(next), 1)
    setState(next.id, state)
    if (state.is === 'done' || state.is === 'left') waiting.delete(next.id)
    if (stop !== undefined) {
      why ??= stop
      stopped.push(next, ...cancelWaiting())
    } else ended.push({ ...next, state })
    show()
  }
  try {
    await fewAtOnce(LIMITS.importsAtOnce, () => {
      const [next] = itemsThat('waiting')
      if (!next) return null
      const entry = waiting.get(next.id)
      if (!entry) throw new Error('A file that waits is known.')
      into = entry.into
      reading.push(next)
      setState(next.id, { is: 'reading' })
      show()
      return importNext(next, entry)
    })
    const isFailed = why !== null || ended.some(({ state }) => state.is === 'failed')
    end = cancels !== before ? 'cancelled' : isFailed ? 'failed' : 'done'
  } finally {
    endProgress(end)
  }
  if (why !== null) tellLeft(why, stopped)
  if (into) await report(into, ended)
}

const setState = (id: number, state: ImportState): void =>
  changeImports(
    (item) => item.id === id,
    (item) => ({ ...item, state }),
  )

type Ended = { state: ImportState; stop?: string }

/** `stop` says why no further file may follow. */
async function importOne({ file, into }: Waiting, as: ImportItem['as']): Promise<Ended> {
  const before = cancels
  // The main process imports in the order in which it is asked: one file is loaded after another.
  const load = loading.then(() => file.load())
  // The bytes of the last one are not kept.
  loading = load.then(
    () => undefined,
    () => undefined,
  )
  let loaded: FileToImport
  try {
    loaded = await load
  } catch {
    return { state: { is: 'failed', why: importWords.notAFile } }
  }
  if (cancels !== before) return { state: { is: 'cancelled' } }
  try {
    const { by, folderId } = into
    const outcome = await call('source.import', { by, folderId, file: loaded, ...(as && { as }) })
    if (outcome.is === 'like') return { state: { is: 'like', like: outcome.like } }
    const { sourceId, title, notes, seq } = outcome
    await whenShown(seq, into.project)
    return { state: { is: 'done', sourceId, title, notes } }
  } catch (failure) {
    return { state: stateOf(failure), ...(endsAll(failure) && { stop: failureText(failure) }) }
  }
}

const codeOf = (failure: unknown) => (failure instanceof Error && 'code' in failure ? failure.code : null)

function stateOf(failure: unknown): ImportState {
  const code = codeOf(failure)
  if (code === 'cancelled') return { is: 'cancelled' }
  return { is: code === 'already-imported' ? 'left' : 'failed', why: failureText(failure) }
}

const endsAll = (failure: unknown) =>
  ['project-closed', 'other-project', 'no-project', 'read-only'].includes(String(codeOf(failure)))

function cancelWaiting(): ImportItem[] {
  const cancelled = itemsThat('waiting')
  changeImports(
    ({ state }) => state.is === 'waiting',
    (item) => ({ ...item, state: { is: 'cancelled' } }),
  )
  return cancelled
}

/** The project is no longer there to import into: what has not been imported is named, in its order. */
function tellLeft(why: string, left: readonly ImportItem[]): void {
  const names = left.toSorted((one, other) => one.id - other.id).map(({ name }) => name)
  notify('error', importWords.notImported(why, names, MOST_NAMED))
}

/** So many of the files that were left are named. */
const MOST_NAMED = 10

/** Tells what became of them. What the list shows anyway is not said twice. */
async function report({ folderId, project }: Into, ended: readonly ImportItem[]): Promise<void> {
  const [only] = ended
  const done = ended.flatMap(({ state }) => (state.is === 'done' ? [state] : []))
  const [first] = done
  if (only && ended.length === 1 && !importList.get().open) {
    const { name, state } = only
    if (state.is === 'failed') notify('error', `${name}: ${state.why}`)
    if (state.is === 'left') notify('error', `${name}: ${state.why}`)
    if (state.is === 'cancelled') notify('info', `${name}: ${importWords.cancelled}`)
  }
  if (ended.some(({ state }) => state.is === 'like')) openImportList(true)
  if (!first) return
  const isHere = isShown(folderId)
  const show = () => goTo({ screen: 'library', sourceId: first.sourceId })
  const { title } = project.about.project
  if (done.length === 1 && ended.length === 1) {
    if (isHere) show()
    const readIt = { label: importWords.readIt, run: () => goTo({ screen: 'reader', sourceId: first.sourceId }) }
    // What was left out or assumed stands on each source card; for one article it is said at once.
    const imported = isHere ? importWords.imported(first.title) : importWords.importedInto(first.title, title)
    return notify('info', [imported, ...first.notes].join('\n'), isHere ? [readIt] : [])
  }
  // Many take a while: whoever works elsewhere meanwhile is not called away.
  if (isHere && currentPlace().screen === 'library') show()
  const showThem = { label: importWords.showInLibrary, run: show }
  notify(
    'info',
    isHere ? importWords.importedMany(done.length) : importWords.importedManyInto(done.length, title),
    isHere ? [showThem] : [],
  )
}
