import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { focusIn } from './focus'
import { keyAlong } from './reading-direction'
import styles from './Tabs.module.css'

type TabsProps<Id extends string> = {
  /** What the parts are of, for screen readers. */
  label: string
  tabs: readonly { id: Id; label: string; shortcut?: string | null | undefined }[]
  chosen: Id
  onChoose: (id: Id) => void
  /** The part that is chosen. */
  children: ReactNode
}

/** Parts of one thing, one at a time: the arrows go from name to name, Tab goes into the part. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next = TARGETS[keyAlong(event)]?.(at, tabs.length)
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({ id, label: words, shortcut }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}${id}`}
            aria-controls={`${name}part`}
            aria-selected={id === chosen}
            tabIndex={id === chosen ? 0 : -1}
            title={shortcut ? `${words}  ${shortcut}` : undefined}
            className={styles.tab}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            {words}
          </button>
        ))}
      </div>
      <div id={`${name}part`} role="tabpanel" aria-labelledby={`${name}${chosen}`} className={styles.part}>
        {children}
      </div>
    </div>
  )
}

const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Gives the focus to what can be used first in the part that is shown, else to its name. */
export function enterPart(within: ParentNode | null): void {
  const part = within?.querySelector<HTMLElement>('[role=tabpanel]')
  const first = part?.querySelector<HTMLElement>(
    ':is(input, select, textarea, button, summary):not(:disabled, [aria-disabled=true])',
  )
  focusIn(first ?? within?.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))
}
