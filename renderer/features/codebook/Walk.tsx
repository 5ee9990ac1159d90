import type { Passage } from '@shared/kinds/passages'
import { matches } from '@state/keymap'
import { Button } from '@ui/Button'
import { focusIn, focusWork } from '@ui/focus'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { PassageInText } from './PassageInText'
import styles from './Walk.module.css'
import { walkWords } from './walk-words'

/** What can be done with a passage that is looked at: by a button, or its key. */
export type WalkAction = {
  label: ReactNode
  /** As it is printed on the button. */
  key: string
  run: () => void
  disabled?: boolean
  primary?: boolean
  pressed?: boolean
}

type WalkProps = {
  title: string
  /** Where in the passages one is, in words, and as a share. */
  progress: { words: string; done: number; of: number }
  passage: Passage | undefined
  /** Above the words. */
  children?: ReactNode
  actions: readonly (readonly WalkAction[])[]
  /** What stands there when all were looked at. */
  end: ReactNode
  onLeave: () => void
}

/** Passages looked at one after the other, each decided by one key; it can be left and gone on with at any time. */
export function Walk({ title, progress, passage, children, actions, end, onLeave }: WalkProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    focusIn(ref.current)
    // What had the focus is gone: keys go on in the tree.
    return focusWork
  }, [])
  const byKey = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('dialog, input, textarea, select')) return
    const { nativeEvent } = event
    const action = actions.flat().find(({ key }) => matches(nativeEvent, key))
    if (matches(nativeEvent, 'Escape')) onLeave()
    else if (action && !action.disabled) action.run()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="presentation" onKeyDown={byKey}>
      <div ref={ref} className={styles.walk} role="group" aria-label={title} tabIndex={-1} data-work>
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button onClick={onLeave}>
            {walkWords.leave} <kbd>Esc</kbd>
          </Button>
        </header>
        <p className={styles.progress} role="status">
          {progress.words}
        </p>
        <progress className={styles.bar} aria-hidden value={progress.done} max={Math.max(progress.of, 1)} />
        {children}
        {passage ? <PassageInText key={passage.id} passage={passage} /> : end}
        {actions.map((row, index) => (
          <div key={index} className={styles.actions}>
            {row.map(({ label, key, run, disabled, primary, pressed }) => (
              <Button
                key={key}
                look={primary ? 'primary' : 'plain'}
                disabled={disabled}
                {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
                onClick={run}
              >
                <kbd>{key}</kbd> {label}
              </Button>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
