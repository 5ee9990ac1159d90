import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Options that are there at once: a list has seldom more, and many more keep a whole screen waiting. */
const AT_ONCE = 200
/** Options that are added in one go once somebody comes near. */
const PART = 1_000

/**
 * The options of a list as far as they are needed: of a long one the first and the chosen, until somebody comes near; all
 * as it is opened. `near` goes on the list.
 */
export function useOptions<O extends { value: string }>(options: readonly O[], value: string) {
  const [made, setMade] = useState(AT_ONCE)
  const [isNear, setNear] = useState(false)
  const left = options.length - made
  useEffect(() => {
    if (!isNear || left <= 0) return
    const timer = setTimeout(() => setMade((count) => count + PART))
    return () => clearTimeout(timer)
  }, [isNear, left])
  const approach = () => setNear(true)
  const open = () => flushSync(() => setMade(Infinity))
  if (left <= 0) return { shown: options, near: {} }
  const first = options.slice(0, made)
  const chosen = first.some((each) => each.value === value) ? [] : options.filter((each) => each.value === value)
  return {
    shown: [...first, ...chosen],
    near: { onFocus: approach, onPointerEnter: approach, onPointerDown: open, onKeyDown: open },
  }
}
