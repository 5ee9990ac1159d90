import { PanelLeft, PanelRight } from 'lucide-react'
import { type CSSProperties, type FocusEvent } from 'react'
import { Button } from './Button'
import styles from './Drawer.module.css'
import { enterPane } from './focus'
import type { Pane } from './Panes'

/** Opens and closes a drawer, from the side it comes from. */
export function DrawerButton({ id, label, side }: { id: string; label: string; side: Pane['id'] }) {
  const Icon = side === 'start' ? PanelLeft : PanelRight
  return (
    <Button look="quiet" popoverTarget={id} className={styles[`${side}Button`]}>
      <Icon size={16} aria-hidden />
      {label}
    </Button>
  )
}

/** A pane without room beside the work: over it while it is used. The platform closes it on Escape and on a click elsewhere. */
export function Drawer({ id, pane }: { id: string; pane: Pane }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it follows the focus within
    <section
      id={id}
      popover="auto"
      className={`${styles.drawer} ${styles[pane.id]}`}
      style={{ '--min': `${pane.min}px` } as CSSProperties}
      aria-label={pane.label}
      data-pane
      tabIndex={-1}
      onToggle={({ newState, target, currentTarget }) => {
        if (target !== currentTarget) return
        if (newState === 'open') enterPane(currentTarget)
        else if (hasNoPlace(document.activeElement, currentTarget)) buttonOf(currentTarget)?.focus()
      }}
      onBlur={closeWhenLeft}
    >
      {pane.content}
    </section>
  )
}

/** The focus was in what is closed now, and nothing has taken it since. */
const hasNoPlace = (focused: Element | null, closed: Element) => focused === document.body || closed.contains(focused)

const buttonOf = ({ id }: HTMLElement) => document.querySelector<HTMLElement>(`[popovertarget="${id}"]`)

function closeWhenLeft({ currentTarget: drawer, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (!(relatedTarget instanceof Element) || drawer.contains(relatedTarget)) return
  // Its own button closes it by itself, and would open it again.
  if (relatedTarget !== buttonOf(drawer)) drawer.hidePopover()
}
