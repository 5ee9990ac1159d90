import type { Spoken } from '@shared/language/language'
import type { Steps } from '@shared/steps'
import { inSlices, painted } from './in-slices'
import { useSpoken } from './language'
import { useEffect, useState } from 'react'

/**
 * What work in steps comes to, done in slices between which the page answers; null while it is done. What can be shown
 * without it is painted first. `work` is another function whenever what it works on is another. What it comes
 * to may hold words: it is done again in another language.
 */
export function useSteps<T>(work: () => Steps<T>): T | null {
  const spoken = useSpoken()
  const [done, setDone] = useState<{ work: () => Steps<T>; spoken: Spoken; value: T } | null>(null)
  useEffect(() => {
    const given = new AbortController()
    const steps = work()
    void painted()
      .then(() => inSlices(steps, given.signal))
      .then((value) => {
        if (value !== null) setDone({ work, spoken, value })
      })
    return () => given.abort()
  }, [work, spoken])
  return done?.work === work && done.spoken === spoken ? done.value : null
}

/** The same, but for what it came to last, which stands while it is done again; null before the first time. */
export function useLatestSteps<T>(work: () => Steps<T>): T | null {
  const done = useSteps(work)
  const [last, setLast] = useState<T | null>(null)
  // Set as another object would be: a function is a value, too.
  if (done !== null && done !== last) setLast(() => done)
  return done ?? last
}
