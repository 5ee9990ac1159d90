import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { IconButton } from './Button'
import styles from './FindBar.module.css'
import { focusIn } from './focus'
import { isComposing } from './keys'
import { uiWords } from './ui-words'

type FindBarProps = {
  /** Names the bar and its field, e.g. "Find in text". */
  label: string
  /** The field of the words, for those who come back to it (`enterFind`). */
  field: RefObject<HTMLInputElement | null>
  typed: string
  onType: (typed: string) => void
  /** Places that have the words typed; null while they are looked for. */
  count: number | null
  /** The place that is shown, from 0. */
  at: number
  onStep: (by: 1 | -1) => void
  /** What Ctrl+Enter does with the place that is shown; absent where it does what Enter does. */
  onTake?: () => void
  /** What closing does, e.g. "Close, back to where I was". */
  closeLabel: string
  onClose: () => void
  /** Switches that say how words are looked for. */
  children?: ReactNode
}

/** Finds words in what is below it: n of m, Enter and Shift+Enter walk the places, Escape closes. */
export function FindBar(props: FindBarProps) {
  const { label, field, typed, onType, count, at, onStep, onTake, closeLabel, onClose, children } = props
  useLayoutEffect(() => enterFind(field), [field])
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      if (onTake && (event.ctrlKey || event.metaKey)) onTake()
      else onStep(event.shiftKey ? -1 : 1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of all that is in it
    <div role="search" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <span role="status" className={styles.count}>
        {sayCount(typed, count, at)}
      </span>
      {children}
      <IconButton icon={ChevronUp} label={uiWords.findPrevious} disabled={!count} onClick={() => onStep(-1)} />
      <IconButton icon={ChevronDown} label={uiWords.findNext} disabled={!count} onClick={() => onStep(1)} />
      <IconButton icon={X} label={uiWords.byEscape(closeLabel)} onClick={onClose} />
    </div>
  )
}

/** Goes to the field of the words, which are replaced by what is typed next. */
export function enterFind({ current: field }: RefObject<HTMLInputElement | null>): void {
  focusIn(field)
  field?.select()
}

function sayCount(typed: string, count: number | null, at: number): string {
  if (typed.trim() === '') return ''
  if (count === null) return uiWords.looking
  return count === 0 ? uiWords.notFound : uiWords.placeOf(at + 1, count)
}
