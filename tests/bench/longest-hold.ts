import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds that the event loop stood still at most during the work. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  delay.disable()
  return delay.max / 1e6
}
