import type { KeyboardEvent } from 'react'
import { isLetter, itemTyped } from './type-ahead'

const itemsOf = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > li > :is(button, a[href]):not(:disabled)'),
]

/**
 * Keeps a list of buttons to one stop of the Tab key: the item that had the focus last, else the current one, else the
 * first. Returns how to stop. To be called while the list is shown; items may come and go.
 */
export function keepOneStop(list: HTMLElement): () => void {
  let last: Element | null = null
  const settle = () => {
    const items = itemsOf(list)
    const stop =
      items.find((item) => item === last) ?? items.find((item) => item.hasAttribute('aria-current')) ?? items[0]
    for (const item of items) {
      const index = item === stop ? 0 : -1
      if (item.tabIndex !== index) item.tabIndex = index
    }
  }
  const follow = ({ target }: FocusEvent) => {
    last = itemsOf(list).find((item) => item === target) ?? last
    settle()
  }
  const seen = new MutationObserver(() => {
    // What is shown now comes before what was walked over, once the focus is elsewhere.
    if (!list.contains(document.activeElement)) last = null
    settle()
  })
  seen.observe(list, { childList: true, subtree: true, attributeFilter: ['aria-current', 'disabled'] })
  list.addEventListener('focusin', follow)
  settle()
  return () => {
    seen.disconnect()
    list.removeEventListener('focusin', follow)
  }
}

/** Arrows, Home, End and first letters go through the items of a list of buttons. */
export function walkByKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, metaKey, altKey, currentTarget } = event
  const items = itemsOf(currentTarget)
  const at = items.findIndex((item) => item === document.activeElement)
  if (at === -1 || ctrlKey || metaKey || altKey || event.defaultPrevented) return
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }
  const typed = { letter: key, list: currentTarget, timeStamp: event.timeStamp }
  const wordsOf = (index: number) => items[index]?.textContent ?? null
  const goal = goals[key] ?? (isLetter(key) ? itemTyped(typed, items.length, at, wordsOf) : undefined)
  if (goal === undefined) return
  event.preventDefault()
  items[Math.max(0, Math.min(items.length - 1, goal))]?.focus()
}
