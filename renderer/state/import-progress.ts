import type { LongEnd, LongProgress } from '@shared/ipc/long-progress'
import { call } from './client'
import { notifyFailure } from './notices'
import { createStore, useStore } from './store'

type Progress = { done: number; total: number; fileName: string } | null

const progress = createStore<Progress>(null)
/** How far the import is that goes on: the files that are over, and the first of those that are read now. */
export const useImportProgress = (): Progress => useStore(progress)

/** Shows how far it is, here and, of several files, on the task bar, which is told of whole percents only. */
export function showProgress(next: NonNullable<Progress>): void {
  const before = progress.get()
  progress.set(next)
  const is = percentOf(next)
  if (next.total > 1 && (before === null || percentOf(before) !== is)) tell(is / 100)
}

/** It is over: shows nothing more of it, and tells the task bar how it ended. */
export function endProgress(end: LongEnd): void {
  const before = progress.get()
  progress.set(null)
  if (before !== null && before.total > 1) tell(end)
}

const percentOf = ({ done, total }: NonNullable<Progress>): number => Math.floor((100 * done) / total)

const tell = (progress: LongProgress): void => void call('source.showProgress', { progress }).catch(notifyFailure)

/** Does what reads one file beside the list; the status bar says so, and can cancel it. */
export async function whileImporting<T>(fileName: string, work: () => Promise<T>): Promise<T> {
  showProgress({ done: 0, total: 1, fileName })
  try {
    return await work()
  } finally {
    endProgress('done')
  }
}
