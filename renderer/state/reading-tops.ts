import type { ReadingTop } from '@shared/ipc/windows'
import { createStore } from './store'

/** Canonical offset at the top of the view, per version, for coming back to it. */
const tops = new Map<string, number>()
/** The text that is read, or was last, and how far. */
const last = createStore<ReadingTop | null>(null)
/** The text that this window was reading before the program ended, until the first text is shown. */
let resumed: string | null = null

/** How far a text was read; undefined for one that nobody has read here. */
export const topOf = (versionId: string): number | undefined => tops.get(versionId)

/** Keeps how far a text is read. */
export function keepTop(top: ReadingTop): void {
  tops.set(top.versionId, top.offset)
  last.set(top)
}

/** The text that was read before the program ended comes back as far as it was read. */
export function resumeAt(top: ReadingTop): void {
  keepTop(top)
  resumed = top.versionId
}

/** Whether a text comes back as it was left before the program ended: only the first that is shown can. */
export function takeResumed(versionId: string): boolean {
  const isResumed = resumed === versionId
  resumed = null
  return isResumed
}

/** How far the text is read that this window shows, or showed last. */
export const lastTop = (): ReadingTop | null => last.get()

/** Hears when somebody has read on. */
export const onReadOn = (heard: () => void): (() => void) => last.subscribe(heard)
