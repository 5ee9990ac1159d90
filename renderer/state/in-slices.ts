import type { Steps } from '@shared/steps'

/** Long enough that the pauses cost little, and short enough that the page answers at once. */
const SLICE_MS = 8

/** A page that is always busy, as while it scrolls, goes on with what is in slices after so many milliseconds. */
const LATEST_MS = 60

/** Resolves when the page has nothing to draw for a moment: a slice that begins just before a frame would hold it up. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LATEST_MS })
  })

/**
 * Resolves once what was drawn last is on the screen: work that nobody sees comes after what somebody waits for. A page
 * that is hidden draws nothing, so it resolves when it is seen again.
 */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void idle().then(resolve))
  })

/** Lets the page do what waits. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * Carries out work in steps between which the page does what else waits; null once it is not wanted any more. What took
 * more than a slice is handed over in a task of its own, since drawing it takes as long as a slice.
 */
export const inSlices = <T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> => sliced(steps, signal, task)

/** The same for work that nobody waits for: it takes several times as long, and holds up no frame. */
export const whenIdle = <T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> => sliced(steps, signal, idle)

async function sliced<T>(steps: Steps<T>, signal: AbortSignal, pause: () => Promise<void>): Promise<T | null> {
  let begun = performance.now()
  let isFirst = true
  while (!signal.aborted) {
    const step = steps.next()
    if (step.done) {
      if (!isFirst) await task()
      return signal.aborted ? null : step.value
    }
    if (performance.now() - begun < SLICE_MS) continue
    isFirst = false
    await pause()
    begun = performance.now()
  }
  return null
}
