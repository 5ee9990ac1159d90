import type { FileToImport, ImportAs, Likeness } from '@shared/ipc/importing'
import { createStore, useStore } from './store'

/** A file with what it takes to read it once its turn comes, so that never many are in memory. */
export type WaitingFile = { name: string; load: () => Promise<FileToImport> }

/** Where a file of an import is. */
export type ImportState =
  | { is: 'waiting' }
  | { is: 'reading' }
  | { is: 'done'; sourceId: string; title: string; notes: readonly string[] }
  /** It has the words of a source, and waits for the analyst to decide. */
  | { is: 'like'; like: Likeness }
  /** Not imported, and need not be. */
  | { is: 'left'; why: string }
  | { is: 'failed'; why: string }
  | { is: 'cancelled' }

export type ImportItem = { id: number; name: string; as?: { what: ImportAs; likeId: string }; state: ImportState }

/** The files of imports into one project, and what of the folders among them was left. */
export type ImportList = {
  folderId: string
  items: readonly ImportItem[]
  left: readonly string[]
  /** Whether the analyst sees it. */
  open: boolean
}

const NOTHING: ImportList = { folderId: '', items: [], left: [], open: false }

/** The list of imports: view state, gone with the window. */
export const importList = createStore<ImportList>(NOTHING)
export const useImportList = (): ImportList => useStore(importList)

let lastId = 0
export const nextImportId = (): number => (lastId += 1)

/** Adds files for a project; those of another one leave the list. */
export function listImports(folderId: string, items: readonly ImportItem[], left: readonly string[]): void {
  const now = importList.get()
  const before = now.folderId === folderId ? now : NOTHING
  importList.set({ ...before, folderId, items: [...before.items, ...items], left: [...before.left, ...left] })
}

/** Changes the files that `which` names. */
export function changeImports(which: (item: ImportItem) => boolean, change: (item: ImportItem) => ImportItem): void {
  const now = importList.get()
  importList.set({ ...now, items: now.items.map((item) => (which(item) ? change(item) : item)) })
}

export const itemsThat = (is: ImportState['is']): ImportItem[] =>
  importList.get().items.filter(({ state }) => state.is === is)

export const openImportList = (open: boolean): void => importList.set({ ...importList.get(), open })

/** Takes everything from the list that is over. */
export function clearImportList(): void {
  const now = importList.get()
  const items = now.items.filter(({ state }) => state.is === 'waiting' || state.is === 'reading')
  importList.set({ ...now, items, left: [], open: false })
}
