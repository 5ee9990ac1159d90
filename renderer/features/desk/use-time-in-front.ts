import { MOST_SECONDS } from '@shared/kinds/scores'
import { useCallback, useEffect, useRef } from 'react'

/** Milliseconds by what they were spent on: who goes to the words of a passage and comes back goes on counting. */
const spent = new Map<string, number>()

/**
 * Counts how long something lies before the analyst while the window has the focus, on from `before` seconds. The answer
 * says how many seconds it is now; nothing is drawn for it. Keyed by what is counted.
 */
export function useTimeInFront(key: string, before: number): () => number {
  const counted = useRef({ upTo: spent.get(key) ?? before * 1000, since: null as number | null })
  const now = useCallback(() => {
    const { upTo, since } = counted.current
    return since === null ? upTo : upTo + performance.now() - since
  }, [])
  useEffect(() => {
    const start = () => (counted.current = { upTo: now(), since: performance.now() })
    const stop = () => {
      counted.current = { upTo: now(), since: null }
      spent.set(key, counted.current.upTo)
    }
    if (document.hasFocus()) start()
    addEventListener('focus', start)
    addEventListener('blur', stop)
    return () => {
      stop()
      removeEventListener('focus', start)
      removeEventListener('blur', stop)
    }
  }, [key, now])
  return useCallback(() => Math.min(MOST_SECONDS, Math.round(now() / 1000)), [now])
}
