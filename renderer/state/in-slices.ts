import type { Steps } from '@shared/steps'

/** Long enough that the pauses cost little, and short enough that the page answers at once. */
const SLICE_MS = 16

/** Carries out work in steps between which the page does what else waits; null once it is not wanted any more. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  let begun = performance.now()
  while (!signal.aborted) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    begun = performance.now()
  }
  return null
}
