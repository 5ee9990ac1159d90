import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './MemoPaper.module.css'
import { usePaperFields } from './paper-fields'

/** Words that do not fit stay in their field until they are mended. */
const UNFIT = '[aria-invalid="true"]'

type InPlaceProps = {
  /** Where the words stand in the paper, for the way to them. */
  id?: string
  /** Names the words within their memo, for what is said beside them. */
  words: string
  /** What stands in the margin beside them. */
  beside?: ReactNode
  editing: boolean
  /** The field was left, or closed by its keys. */
  onClose: () => void
  /** The field, while it is edited. */
  field: ReactNode
  /** The words as they are printed, while they are not. */
  children: ReactNode
}

/** Words that are edited where they stand; the focus goes back to their first button when the keys closed the field. */
export function InPlace({ id, words, beside, editing, onClose, field, children }: InPlaceProps) {
  const frame = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  const fields = usePaperFields()
  useEffect(() => {
    if (editing || !byKey.current) return
    byKey.current = false
    frame.current?.querySelector<HTMLElement>('[data-edits], button')?.focus()
  }, [editing])

  useEffect(() => {
    if (editing) fields.opened(words)
  }, [editing, words, fields])

  // What the field makes of the key itself, as giving up what was typed, does not come here.
  const closeByKey = ({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent) => {
    if (key !== 'Escape' && !(key === 'Enter' && (ctrlKey || metaKey))) return
    if (currentTarget.querySelector(UNFIT)) return
    byKey.current = true
    onClose()
  }
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.contains(relatedTarget) || currentTarget.querySelector(UNFIT)) return
    // A dialog over the words gives the focus back to them, and so does the system when the window is come back to.
    if (relatedTarget?.closest('dialog') || currentTarget.contains(document.activeElement)) return
    onClose()
  }
  return (
    <div ref={frame} id={id} className={styles.frame} data-words={words}>
      {editing ? (
        <div role="presentation" className={styles.editing} onBlur={closeOnLeave} onKeyDown={closeByKey}>
          {field}
        </div>
      ) : (
        children
      )}
      {beside}
    </div>
  )
}
