import { call } from './client'
import { notifyFailure } from './notices'
import { createStore, useStore } from './store'

type Progress = { done: number; total: number; fileName: string } | null

const progress = createStore<Progress>(null)
/** How far the import is that goes on: the files that are over, and the first of those that are read now. */
export const useImportProgress = (): Progress => useStore(progress)

/** Shows how far it is, here and on the task bar, which is told of whole percents only. */
export function showProgress(next: Progress): void {
  const before = progress.get()
  progress.set(next)
  const [was, is] = [before, next].map((each) => each && Math.floor((100 * each.done) / each.total))
  if (was !== is && (next?.total ?? before?.total ?? 0) > 1)
    void call('source.showProgress', { part: is === null || is === undefined ? null : is / 100 }).catch(notifyFailure)
}

/** Does what reads one file beside the list; the status bar says so, and can cancel it. */
export async function whileImporting<T>(fileName: string, work: () => Promise<T>): Promise<T> {
  showProgress({ done: 0, total: 1, fileName })
  try {
    return await work()
  } finally {
    showProgress(null)
  }
}
