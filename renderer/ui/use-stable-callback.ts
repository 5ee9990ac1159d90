import { useCallback, useLayoutEffect, useRef } from 'react'

/** A callback that stays the same while what it does follows each render, so that memoised children need not render for it. */
export function useStableCallback<Args extends unknown[], Answer>(
  run: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
