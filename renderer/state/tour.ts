import { prefer } from './preferences'
import { createStore, useStore } from './store'

/** How many steps the tour has. */
export const TOUR_STEPS = 3

const step = createStore<number | null>(null)

/** The step of the tour that is shown, from 0; null while there is no tour. */
export const useTour = (): number | null => useStore(step)

/** Shows the tour from its first step. */
export const beginTour = (): void => step.set(0)

/** To the next step; after the last one the tour is over. */
export function nextInTour(): void {
  const now = step.get()
  if (now === null || now + 1 === TOUR_STEPS) endTour()
  else step.set(now + 1)
}

/** To the step before. */
export function backInTour(): void {
  const now = step.get()
  if (now !== null && now > 0) step.set(now - 1)
}

/** Ends the tour, finished or skipped: it is not shown by itself again. */
export function endTour(): void {
  step.set(null)
  prefer({ tour: false })
}

/** No tour, and nothing kept of it. */
export const resetTour = (): void => step.set(null)
