import type { Measured, MeasureKey } from '@shared/scoring/session-agreement'
import type { BootstrapInterval } from '@shared/statistics/bootstrap'
import type { Result } from '@shared/statistics/result'
import { inSlices } from '@state/in-slices'
import { useEffect, useState } from 'react'

type Intervals = ReadonlyMap<MeasureKey, Result<BootstrapInterval>>
const NONE: Intervals = new Map()

/** The intervals of measures that have a number, worked out one after the other between what else the page does. */
export function useIntervals(measured: readonly Measured[]): {
  intervals: Intervals
  wanted: number
  isStopped: boolean
  stop: () => void
  goOn: () => void
} {
  const [found, setFound] = useState({ measured, intervals: NONE })
  const [stopped, setStopped] = useState<readonly Measured[] | null>(null)
  const isStopped = stopped === measured
  useEffect(() => {
    if (isStopped) return
    const given = new AbortController()
    void workOut(measured, given.signal, (key, interval) =>
      setFound((before) => {
        const known = before.measured === measured ? before.intervals : NONE
        return { measured, intervals: new Map(known).set(key, interval) }
      }),
    )
    return () => given.abort()
  }, [measured, isStopped])
  return {
    intervals: found.measured === measured ? found.intervals : NONE,
    wanted: measured.filter(hasNumber).length,
    isStopped,
    stop: () => setStopped(measured),
    goOn: () => setStopped(null),
  }
}

const hasNumber = ({ result }: Measured): boolean => result.value !== null

async function workOut(
  measured: readonly Measured[],
  signal: AbortSignal,
  heard: (key: MeasureKey, interval: Result<BootstrapInterval>) => void,
): Promise<void> {
  for (const { key, interval } of measured.filter(hasNumber)) {
    const done = await inSlices(interval(), signal)
    if (done === null) return
    heard(key, done)
  }
}
