import type { ImportOutcome, Input } from '@shared/ipc/contract'
import { importBusy } from '@shared/ipc/import-busy'
import { LIMITS } from '@shared/limits'
import { counted, formatCount } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { currentAnalyst } from './analyst'
import { call, onEvent } from './client'
import { failureText, notify, notifyFailure } from './notices'
import { goTo } from './place'
import { currentFolderId, currentProject, isShown, whenShown } from './project-store'
import { createStore, useStore } from './store'

type Progress = { done: number; total: number; fileName: string } | null

const progress = createStore<Progress>(null)
export const useImportProgress = (): Progress => useStore(progress)

/** The drop that goes on in several calls: how many of its files the calls before had, and how many there are. */
let drop: { before: number; total: number } | null = null

/** A call counts its own files, and ends for itself: it is the drop that is followed, also between two of its calls. */
export const connectImports = (): (() => void) =>
  onEvent('import.progress', (next) => {
    if (drop === null) progress.set(next)
    else if (next !== null) progress.set({ ...next, done: drop.before + next.done, total: drop.total })
  })

/** Lets the analyst choose files and imports them; says whether there is one more. */
export const importChosen = (): Promise<boolean> => report(call('source.import', { by: currentAnalyst().id }))

type Files = Input<'source.importBytes'>['files']
/** Who imports, and into which project: what it was when the analyst dropped or pasted, whatever is open later. */
type Into = Pick<Input<'source.importBytes'>, 'by' | 'folderId'>
const intoCurrent = (): Into => ({ by: currentAnalyst().id, folderId: currentFolderId() })

/** So many of the files that were left are named. */
const MOST_NAMED = 10

/** Imports files dropped on the window. One that cannot be read does not stop the others. */
export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length > LIMITS.importFiles) {
    const [most, count] = [LIMITS.importFiles, files.length].map(formatCount)
    return notify('error', `At most ${most} files are imported at once; these are ${count}. Nothing was imported.`)
  }
  // Its calls would come between those of the drop that is under way.
  if (drop !== null) return notifyFailure(importBusy())
  await report(importInParts(files))
}

/** As many at once as fit a call, so that a drop of gigabytes is never in memory as a whole. */
async function importInParts(files: readonly File[]): Promise<ImportOutcome[]> {
  const into = intoCurrent()
  const outcomes: ImportOutcome[] = []
  const cancel = new AbortController()
  const stopHearing = onEvent('import.cancelled', () => cancel.abort())
  const waiting = parts(files)
  let before = 0
  try {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      drop = { before, total: files.length }
      progress.set({ done: before, total: files.length, fileName: part[0]?.name ?? '' })
      before += part.length
      const read = (await Promise.all(part.map(readFile))).filter((file) => file !== null)
      const { done, stopped } = await importPart(into, read, cancel.signal)
      outcomes.push(...done)
      if (stopped !== null) {
        tellLeft(stopped, [...read.slice(done.length), ...waiting.flat()])
        break
      }
    }
    return outcomes
  } finally {
    stopHearing()
    drop = null
    progress.set(null)
  }
}

/** Imports the files of one call; `stopped` says why no further call may follow. */
async function importPart(
  into: Into,
  files: Files,
  cancelled: AbortSignal,
): Promise<{ done: ImportOutcome[]; stopped: string | null }> {
  try {
    const done = files.length === 0 || cancelled.aborted ? [] : await call('source.importBytes', { ...into, files })
    return { done, stopped: cancelled.aborted ? 'Cancelled.' : null }
  } catch (failure) {
    return { done: [], stopped: failureText(failure) }
  }
}

function tellLeft(why: string, files: readonly { name: string }[]): void {
  if (files.length === 0) return
  const names = files.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = files.length - names.length
  if (more > 0) names.push(`${formatCount(more)} more`)
  const [were, them] = files.length === 1 ? ['was', 'it'] : ['were', 'them']
  notify(
    'error',
    `${why}\n${counted(files.length, 'file')} ${were} not imported: ${listed(names)}.\nDrop ${them} again to import ${them}.`,
  )
}

function parts(files: readonly File[]): File[][] {
  const all: File[][] = []
  let room = 0
  for (const file of files) {
    const bytes = Math.min(file.size, LIMITS.importBytes + 1)
    if (bytes > room || all.length === 0) {
      all.push([])
      room = LIMITS.importCall
    }
    all.at(-1)?.push(file)
    room -= bytes
  }
  return all
}

async function readFile(file: File): Promise<Files[number] | null> {
  try {
    // A file over the limit is not read whole only to be refused.
    return { name: file.name, bytes: new Uint8Array(await file.slice(0, LIMITS.importBytes + 1).arrayBuffer()) }
  } catch {
    notify(
      'error',
      `${file.name}: this cannot be read as a file. Nothing of it was imported. Drop articles, not folders.`,
    )
    return null
  }
}

/** Imports text or HTML pasted into the window; says whether it did. */
export async function importPasted(text: string, format: 'txt' | 'md' | 'html'): Promise<boolean> {
  const files: Files = [{ name: 'pasted text', bytes: new TextEncoder().encode(text), format }]
  return report(call('source.importBytes', { ...intoCurrent(), files }))
}

/** Tells what became of them; false when nothing was imported. */
async function report(imports: Promise<ImportOutcome[]>): Promise<boolean> {
  try {
    const [project, folderId] = [currentProject(), currentFolderId()]
    const outcomes = await imports
    for (const outcome of outcomes) if (!outcome.ok) notify('error', `${outcome.fileName}: ${outcome.message}`)
    const imported = outcomes.filter((outcome) => outcome.ok)
    const [first] = imported
    if (!first) return false
    await whenShown(Math.max(...imported.map(({ seq }) => seq)), project)
    const isHere = isShown(folderId)
    if (isHere) goTo({ screen: 'library', sourceId: first.sourceId })
    const into = isHere ? '' : ` into “${project.about.project.title}”`
    // What was left out or assumed stands on each source card; for one article it is said at once.
    const words =
      imported.length === 1
        ? [`Imported “${first.title}”${into}.`, ...first.notes]
        : [`Imported ${imported.length} articles${into}. Their cards say what was left out.`]
    const readIt = { label: 'Read it', run: () => goTo({ screen: 'reader', sourceId: first.sourceId }) }
    notify('info', words.join('\n'), isHere ? [readIt] : [])
    return true
  } catch (failure) {
    notifyFailure(failure)
    return false
  }
}
