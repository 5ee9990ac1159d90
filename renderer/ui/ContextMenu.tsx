import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import styles from './ContextMenu.module.css'

export type ContextMenuItem = { label: string; run: () => void; disabled?: boolean }
/** Where in the window a menu was asked for. */
export type MenuPoint = { x: number; y: number }

type ContextMenuProps = { label: string; at: MenuPoint; items: readonly ContextMenuItem[]; onClose: () => void }

/** Pixels between a menu and the edge of the window. */
const EDGE = 8

/** What can be done to what it was asked for on: by arrow keys and Enter, or a click; Escape and leaving it close it. */
export function ContextMenu({ label, at, items, onClose }: ContextMenuProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const menu = ref.current
    const before = document.activeElement
    menu?.togglePopover(true)
    if (menu) {
      const { width, height } = menu.getBoundingClientRect()
      menu.style.left = `${Math.max(EDGE, Math.min(at.x, window.innerWidth - width - EDGE))}px`
      menu.style.top = `${Math.max(EDGE, Math.min(at.y, window.innerHeight - height - EDGE))}px`
      usable(menu)[0]?.focus({ preventScroll: true })
    }
    return () => {
      // What was chosen may have taken the focus elsewhere.
      const isHere = menu?.contains(document.activeElement) || document.activeElement === document.body
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [at])

  const moveByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = usable(event.currentTarget)
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
    else if (next[event.key] === undefined) return
    else all[next[event.key] ?? 0]?.focus()
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
      {items.map(({ label: name, run, disabled }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          disabled={disabled}
          onClick={() => {
            onClose()
            run()
          }}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

const usable = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)'),
]
