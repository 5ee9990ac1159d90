import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { Button } from './Button'
import { uiWords } from './ui-words'

/** Items that are there at once: they fill a window, and more of them would keep it waiting. */
const FIRST = 20
/** Items that are added each time the end of those shown comes near. */
const PART = 40
/** Pixels below the view in which the end counts as near. */
const NEAR = 1200

/** Whether all parts of the lists within come one after the other without being asked for, as while words are found in them. */
export const AllParts = createContext(false)

type InPartsProps<T> = {
  items: readonly T[]
  render: (item: T, index: number) => ReactNode
  /** Puts the button that shows more where it may stand: in a list an item, in a table a row. */
  around?: (more: ReactNode) => ReactNode
}

/** A long list whose first items are there at once; more come as they are scrolled to, or asked for by the button. */
export function InParts<T>({ items, render, around = (more) => more }: InPartsProps<T>) {
  const [shown, setShown] = useState(FIRST)
  const left = items.length - shown
  return (
    <>
      {items.slice(0, shown).map(render)}
      {left > 0 && around(<More left={left} onMore={() => setShown((count) => count + PART)} />)}
    </>
  )
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const place = useRef<HTMLSpanElement>(null)
  const all = useContext(AllParts)
  useEffect(() => {
    if (!all) return
    const timer = setTimeout(onMore)
    return () => clearTimeout(timer)
    // One part after the other.
  }, [all, left, onMore])
  useEffect(() => {
    const watched = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && onMore(), {
      scrollMargin: `0px 0px ${NEAR}px 0px`,
    })
    if (place.current) watched.observe(place.current)
    return () => watched.disconnect()
    // Watched anew after each part: the end may still be near then.
  }, [left, onMore])
  return (
    <span ref={place} data-more>
      <Button look="quiet" onClick={onMore}>
        {uiWords.showMore(left)}
      </Button>
    </span>
  )
}
