import { createStore, useStore } from './store'
import { windowWords } from './window-words'

export type Notice = {
  id: number
  kind: 'info' | 'warning' | 'error'
  text: string
  /** What the analyst can do about it, e.g. "Show in folder". */
  actions: readonly { label: string; run: () => void }[]
  /** What it is about: a later one about the same takes its place. */
  about?: string | undefined
}

const notices = createStore<readonly Notice[]>([])
const announcement = createStore('')
let lastId = 0

/** So many infos stand at once. */
const MOST_INFOS = 4

/**
 * Shows a notice. An "info" takes the place of one with the same words and goes away by itself or makes room, warnings
 * and errors stay until they are dismissed.
 */
export function notify(kind: Notice['kind'], text: string, actions: Notice['actions'] = [], about?: string): void {
  lastId += 1
  const others = notices
    .get()
    .filter((notice) => kind !== 'info' || notice.kind !== kind || notice.text !== text)
    .filter((notice) => about === undefined || notice.about !== about)
  const all = [...others, { id: lastId, kind, text, actions, about }]
  const infos = new Set(all.filter((notice) => notice.kind === 'info').slice(-MOST_INFOS))
  notices.set(all.filter((notice) => notice.kind !== 'info' || infos.has(notice)))
}

/** So many notices stand over the status bar; how many others there are is said beside them. */
export const MOST_IN_FRONT = 2

const WEIGHTS: Readonly<Record<Notice['kind'], number>> = { error: 2, warning: 1, info: 0 }

/** The gravest first, of the same weight the oldest. */
export const byWeight = (notices: readonly Notice[]): Notice[] =>
  notices.toSorted((one, other) => WEIGHTS[other.kind] - WEIGHTS[one.kind] || one.id - other.id)

/** Those that are shown where not all are: nothing is hidden by what weighs less, of the same weight the newest stay. */
export function noticesInFront(notices: readonly Notice[]): Notice[] {
  const byNewest = notices.toSorted((one, other) => WEIGHTS[other.kind] - WEIGHTS[one.kind] || other.id - one.id)
  return byWeight(byNewest.slice(0, MOST_IN_FRONT))
}

/** Whether a notice about it is still shown. */
export const isNoticed = (about: string): boolean => notices.get().some((notice) => notice.about === about)

export const dismiss = (id: number): void => notices.set(notices.get().filter((notice) => notice.id !== id))
export const dismissAll = (): void => notices.set([])

/** Tells screen readers what just happened; nothing is shown. */
export function announce(text: string): void {
  // The same words twice would not be spoken twice.
  announcement.set(announcement.get() === text ? `${text}\u00a0` : text)
}

export const useNotices = (): readonly Notice[] => useStore(notices)
export const useAnnouncement = (): string => useStore(announcement)

/** Any failure in words; what is not a Refusal is a bug and says so. */
export const failureText = (failure: unknown): string =>
  failure instanceof Error && failure.name === 'Refusal'
    ? failure.message
    : windowWords.failure(String(failure).replace(/\.$/, ''))

/** Shows any failure in words. */
export const notifyFailure = (failure: unknown): void => notify('error', failureText(failure))
