import type { Screen } from '@shared/commands'
import { createStore, useStore } from './store'

/** Where the analyst is: view state, never part of the project. */
export type Place = {
  screen: Screen
  sourceId: string | null
  passageId: string | null
  riskId: string | null
  tagId: string | null
  memoId: string | null
  /** The change the history shows first; null for the newest. */
  seq: number | null
  /** Set while the "new risk" dialog is wanted: "empty", or the passage it starts from. */
  newRiskFrom: string | null
  /** Set while the "new memo" dialog is wanted. */
  newMemo: boolean
  /** Grows with every `goTo`, so that going to the same passage again shows it again. */
  visit: number
}

const HOME: Place = {
  screen: 'home',
  sourceId: null,
  passageId: null,
  riskId: null,
  tagId: null,
  memoId: null,
  seq: null,
  newRiskFrom: null,
  newMemo: false,
  visit: 0,
}

const place = createStore<Place>(HOME)
const back: Place[] = []
const forward: Place[] = []

/** Goes somewhere; what is not named stays as it was. */
export function goTo(target: Partial<Omit<Place, 'visit'>>): void {
  const from = place.get()
  const next = { ...from, newRiskFrom: null, newMemo: false, ...target, visit: from.visit + 1 }
  if (next.screen !== from.screen || next.sourceId !== from.sourceId) {
    back.push(from)
    forward.length = 0
  }
  place.set(next)
}

export function goBack(): void {
  const last = back.pop()
  if (!last) return
  forward.push(place.get())
  place.set({ ...last, visit: place.get().visit + 1 })
}

export function goForward(): void {
  const next = forward.pop()
  if (!next) return
  back.push(place.get())
  place.set({ ...next, visit: place.get().visit + 1 })
}

/** Forgets where the analyst was: another project is open now. */
export function resetPlace(screen: Screen): void {
  back.length = 0
  forward.length = 0
  place.set({ ...HOME, screen, visit: place.get().visit + 1 })
}

export const currentPlace = (): Place => place.get()
export const usePlace = (): Place => useStore(place)
