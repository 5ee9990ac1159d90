import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import styles from './ContextMenu.module.css'
import type { MenuPoint } from './menu-point'
import { isFromRight } from './reading-direction'

export type ContextMenuItem = {
  label: string
  run: () => void
  disabled?: boolean | undefined
  /** Why it cannot be used now, or what else is to be known of it. */
  hint?: string | undefined
  /** The keys that do the same, as they are shown. */
  shortcut?: string | undefined
}

/** Null is a line between two groups. */
type ContextMenuProps = {
  label: string
  at: MenuPoint
  items: readonly (ContextMenuItem | null)[]
  onClose: () => void
}

/** Pixels between a menu and the edge of the window. */
const EDGE = 8

/**
 * What can be done to what it was asked for on: by arrow keys, first letters and Enter, or a click; Escape and leaving it
 * close it. It never reaches over the edge of the window.
 */
export function ContextMenu({ label, at, items, onClose }: ContextMenuProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const menu = ref.current
    const before = document.activeElement
    menu?.togglePopover(true)
    if (menu) {
      const { width, height } = menu.getBoundingClientRect()
      const x = isFromRight(menu) ? at.x - width : at.x
      menu.style.left = `${Math.max(EDGE, Math.min(x, window.innerWidth - width - EDGE))}px`
      menu.style.top = `${Math.max(EDGE, Math.min(at.y, window.innerHeight - height - EDGE))}px`
      const items = itemsOf(menu)
      const first = items.find((item) => item.ariaDisabled !== 'true') ?? items[0]
      first?.focus({ preventScroll: true })
    }
    return () => {
      // What was chosen may have taken the focus elsewhere.
      const isHere = menu?.contains(document.activeElement) || document.activeElement === document.body
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [at])

  const moveByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = itemsOf(event.currentTarget)
    const current = all.findIndex((item) => item === document.activeElement)
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (current + 1) % all.length,
      ArrowUp: (current - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    // Nothing behind it hears keys meant for it.
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (next[event.key] !== undefined) all[next[event.key] ?? 0]?.focus()
    else if (isLetter(event)) startingWith(event.key, all, current)?.focus()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={ref}
      popover="manual"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={moveByKey}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose()
      }}
    >
      {items.map((item, index) =>
        item ? (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            aria-disabled={item.disabled || undefined}
            title={item.hint}
            onClick={() => {
              // What cannot be used is there to say why.
              if (item.disabled) return
              onClose()
              item.run()
            }}
          >
            {item.label}
            {item.shortcut && (
              <kbd className={styles.keys} aria-hidden>
                {item.shortcut}
              </kbd>
            )}
          </button>
        ) : (
          <hr key={index} className={styles.line} />
        ),
      )}
    </div>
  )
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]

const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey

/** The next item, round and round, that begins with a letter. */
function startingWith(letter: string, all: readonly HTMLElement[], current: number): HTMLElement | undefined {
  const inOrder = [...all.slice(current + 1), ...all.slice(0, current + 1)]
  const begins = letter.toLocaleLowerCase()
  return inOrder.find(({ textContent }) => textContent.toLocaleLowerCase().startsWith(begins))
}
