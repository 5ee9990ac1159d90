import type { Steps } from '@shared/steps'

/** Short enough that the page misses no frame. */
const SLICE_MS = 8

/** Carries out work in steps, and lets the page do first what else waits; null when it was stopped. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
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
