import type { ImportOutcome, Input } from '@shared/ipc/contract'
import { LIMITS } from '@shared/limits'
import { formatCount } from '@shared/words/plural'
import { currentAnalyst } from './analyst'
import { call, onEvent } from './client'
import { notify, notifyFailure } from './notices'
import { goTo } from './place'
import { currentProject, whenShown } from './project-store'
import { createStore, useStore } from './store'

type Progress = { done: number; total: number; fileName: string } | null

const progress = createStore<Progress>(null)
export const useImportProgress = (): Progress => useStore(progress)
export const connectImports = (): (() => void) => onEvent('import.progress', progress.set)

/** Lets the analyst choose files and imports them; says whether there is one more. */
export const importChosen = (): Promise<boolean> => report(call('source.import', { by: currentAnalyst().id }))

type Files = Input<'source.importBytes'>['files']

/** Imports files dropped on the window. One that cannot be read does not stop the others. */
export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length > LIMITS.importFiles) {
    const [most, count] = [LIMITS.importFiles, files.length].map(formatCount)
    return notify('error', `At most ${most} files are imported at once; these are ${count}. Nothing was imported.`)
  }
  await report(importInParts(files))
}

/** As many at once as fit a call, so that a drop of gigabytes is never in memory as a whole. */
async function importInParts(files: readonly File[]): Promise<ImportOutcome[]> {
  const { id: by } = currentAnalyst()
  const outcomes: ImportOutcome[] = []
  for (const part of parts(files)) {
    const read = (await Promise.all(part.map(readFile))).filter((file) => file !== null)
    if (read.length === 0) continue
    try {
      const these = await call('source.importBytes', { by, files: read })
      outcomes.push(...these)
      // Cancelled: it begins no further file, and neither do we.
      if (these.length < read.length) break
    } catch (failure) {
      notifyFailure(failure)
      break
    }
  }
  return outcomes
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
  return report(call('source.importBytes', { by: currentAnalyst().id, files }))
}

/** Tells what became of them; false when nothing was imported. */
async function report(imports: Promise<ImportOutcome[]>): Promise<boolean> {
  try {
    const project = currentProject()
    const outcomes = await imports
    for (const outcome of outcomes) if (!outcome.ok) notify('error', `${outcome.fileName}: ${outcome.message}`)
    const imported = outcomes.filter((outcome) => outcome.ok)
    const [first] = imported
    if (!first) return false
    await whenShown(Math.max(...imported.map(({ seq }) => seq)), project)
    goTo({ screen: 'library', sourceId: first.sourceId })
    // What was left out or assumed stands on each source card; for one article it is said at once.
    const words =
      imported.length === 1
        ? [`Imported “${first.title}”.`, ...first.notes]
        : [`Imported ${imported.length} articles. Their cards say what was left out.`]
    notify('info', words.join('\n'), [
      { label: 'Read it', run: () => goTo({ screen: 'reader', sourceId: first.sourceId }) },
    ])
    return true
  } catch (failure) {
    notifyFailure(failure)
    return false
  }
}
