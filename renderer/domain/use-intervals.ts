import type { BootstrapInterval } from '@shared/statistics/bootstrap'
import type { Result } from '@shared/statistics/result'
import type { Steps } from '@shared/steps'
import { inSlices } from '@state/in-slices'
import { useEffect, useState } from 'react'

/** A number whose interval is wanted. */
type Wanted<Key> = { key: Key; interval: () => Steps<Result<BootstrapInterval>> }

/**
 * The intervals of numbers, worked out one after the other between what else the page does; `wanted` is another list
 * whenever they are others.
 */
export function useIntervals<Key>(wanted: readonly Wanted<Key>[]): {
  intervals: ReadonlyMap<Key, Result<BootstrapInterval>>
  isStopped: boolean
  stop: () => void
  goOn: () => void
} {
  const [found, setFound] = useState({ wanted, intervals: new Map<Key, Result<BootstrapInterval>>() })
  const [stopped, setStopped] = useState<readonly Wanted<Key>[] | null>(null)
  const isStopped = stopped === wanted
  useEffect(() => {
    if (isStopped) return
    const given = new AbortController()
    void workOut(wanted, given.signal, (key, interval) =>
      setFound((before) => {
        const known = before.wanted === wanted ? before.intervals : []
        return { wanted, intervals: new Map(known).set(key, interval) }
      }),
    )
    return () => given.abort()
  }, [wanted, isStopped])
  return {
    intervals: found.wanted === wanted ? found.intervals : new Map(),
    isStopped,
    stop: () => setStopped(wanted),
    goOn: () => setStopped(null),
  }
}

async function workOut<Key>(
  wanted: readonly Wanted<Key>[],
  signal: AbortSignal,
  heard: (key: Key, interval: Result<BootstrapInterval>) => void,
): Promise<void> {
  for (const { key, interval } of wanted) {
    const done = await inSlices(interval(), signal)
    if (done === null) return
    heard(key, done)
  }
}
