import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type MenuPoint, menuPoint } from './menu-point'
import { useRowsLower } from './row-height'
import { isLetter, isWordBegun, itemTyped } from './type-ahead'
import styles from './VirtualList.module.css'

/** A line of a list: one that can be chosen, or a heading between them. */
export type ListLine = { key: string; isHeading: boolean }

type VirtualListProps<Line extends ListLine> = {
  /** Its name for screen readers. */
  label: string
  lines: readonly Line[]
  /** Pixels of a heading and of the other lines, which are lower where the page gives less room. */
  heights: { heading: number; line: number }
  render: (line: Line) => ReactNode
  chosenKey: string | null
  onChoose: (line: Line) => void
  /** Enter or a double click on the chosen line. */
  onOpen?: (line: Line) => void
  /** The menu of a line was asked for, which is chosen by then, at that point of the window. */
  onMenu?: (line: Line, at: MenuPoint) => void
  /** What a line begins with, for letters that are typed to go to it; without it they do nothing. */
  wordsOf?: (line: Line) => string
  /** Whether a letter does something else where a word begins with it; within a word that is typed it is of the word. */
  means?: (event: KeyboardEvent) => boolean
  /** Called when the last lines come near. */
  onNearEnd?: () => void
  /** Below the last line. */
  end: string
  /** Whether the list brings the chosen line into view when it is chosen elsewhere. */
  follows?: boolean
}

/** `onNearEnd` is called when so few lines are left below the view. */
const NEAR_END = 20

/** A list with one choice, of which only the lines in view exist, however long it is. */
export function VirtualList<Line extends ListLine>({ lines, heights, chosenKey, ...list }: VirtualListProps<Line>) {
  const { onChoose, onOpen, onMenu, wordsOf, means, onNearEnd, follows } = list
  const lineHeight = heights.line - useRowsLower()
  // Another function would have all lines laid out anew, with every line that is scrolled.
  const keyOf = useCallback((index: number) => lines[index]?.key ?? 'end', [lines])
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: lines.length + 1,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.isHeading ? heights.heading : lineHeight),
    getItemKey: keyOf,
    overscan: 8,
  })
  const measured = useRef(lineHeight)
  useLayoutEffect(() => {
    // All lines have another place where they are lower.
    if (measured.current !== lineHeight) virtualizer.measure()
    measured.current = lineHeight
  }, [virtualizer, lineHeight])
  const shown = virtualizer.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastShown > lines.length - NEAR_END) onNearEnd?.()
  }, [lastShown, lines.length, onNearEnd])

  const chosen = useMemo(() => lines.findIndex(({ key }) => key === chosenKey), [lines, chosenKey])
  useEffect(() => {
    if (!follows || chosen === -1) return
    // The list renders what comes into view at once, which it cannot while it is being rendered.
    const timer = setTimeout(() => virtualizer.scrollToIndex(chosen))
    return () => clearTimeout(timer)
    // Only a choice moves the list: scrolling it away from the chosen line is the reader's own.
  }, [follows, chosen, virtualizer])
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[chosen]
    if (event.key === 'Enter' && line && onOpen) {
      event.preventDefault()
      onOpen(line)
    }
    const steps = stepsOf(event.key, Math.floor((box.current?.clientHeight ?? 0) / lineHeight))
    const index = steps === null ? typedTo(event) : lineAway(lines, chosen, steps)
    if (index === null) return
    event.preventDefault()
    const next = lines[index]
    if (!next) return
    onChoose(next)
    virtualizer.scrollToIndex(index)
  }
  const typedTo = (event: KeyboardEvent): number | null => {
    const { key, ctrlKey, metaKey, altKey, timeStamp, currentTarget } = event
    if (!wordsOf || !isLetter(key) || ctrlKey || metaKey || altKey) return null
    if (means?.(event) && !isWordBegun(currentTarget, timeStamp)) return null
    const words = (index: number) => {
      const line = lines[index]
      return line && !line.isHeading ? wordsOf(line) : null
    }
    return itemTyped({ letter: key, list: currentTarget, timeStamp }, lines.length, chosen, words)
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    if (!onMenu || !(event.target instanceof Element)) return
    // The menu key asks on the list, which has the focus, and means the line that is chosen.
    const pointed = event.target.closest<HTMLElement>('[role=option]')
    const element = pointed ?? document.getElementById(`${id}-${chosenKey}`)
    const line = element ? lines.find(({ key }) => element.id === `${id}-${key}`) : undefined
    if (!element || !line) return
    event.preventDefault()
    if (line.key !== chosenKey) onChoose(line)
    const { clientX, clientY, button } = event
    onMenu(line, menuPoint({ clientX, clientY, button, target: element }))
  }
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      data-work
      aria-label={list.label}
      aria-activedescendant={chosen === -1 ? undefined : `${id}-${chosenKey}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {shown.map(({ index, start, size, key }) => {
          const line = lines[index]
          const place = { height: size, transform: `translateY(${start}px)` }
          if (!line) {
            return (
              <div key={key} className={styles.end} style={place} role="presentation">
                {list.end}
              </div>
            )
          }
          if (line.isHeading) {
            return (
              <div key={key} className={styles.heading} style={place} role="presentation">
                {list.render(line)}
              </div>
            )
          }
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys and the focus
            <div
              key={key}
              id={`${id}-${line.key}`}
              className={styles.line}
              style={place}
              role="option"
              tabIndex={-1}
              aria-selected={line.key === chosenKey}
              onClick={() => onChoose(line)}
              onDoubleClick={() => onOpen?.(line)}
            >
              {list.render(line)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function stepsOf(key: string, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  }
  return steps[key] ?? null
}

/** The next line that can be chosen, `steps` lines from here; the nearest there is at either end. */
export function lineAway(lines: readonly ListLine[], from: number, steps: number): number {
  const direction = steps < 0 ? -1 : 1
  let index = from
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    let next = index + direction
    while (lines[next]?.isHeading) next += direction
    if (!lines[next]) break
    index = next
  }
  return index
}
