import { LIMITS } from '@shared/limits'
import { useEditable } from '@state/project-store'
import type { Wording } from '@shared/memo/memo-tree'
import { Button, IconButton } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { Pencil } from 'lucide-react'
import { Children, type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './MemoPaper.module.css'

type EditableWordsProps = {
  /** Names the field, e.g. "Bottom line". */
  label: string
  hint?: string
  wording: Wording
  /** What the mark says while nothing is written; null when there is no draft to speak of. */
  draftMark: string | null
  /** What "written" goes back to, on the button. */
  backLabel: string
  /** Null goes back to the draft. */
  onWrite: (text: string | null) => void
  /** The words as they are printed. */
  children: ReactNode
}

/** Words of the memo that are edited where they stand; what the analyst wrote is marked and can be given back. */
export function EditableWords(props: EditableWordsProps) {
  const { label, hint, wording, draftMark, backLabel, onWrite, children } = props
  const editable = useEditable()
  const [editing, setEditing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  const edit = () => editable && setEditing(true)

  useEffect(() => {
    if (editing || !byKey.current) return
    byKey.current = false
    place.current?.querySelector('button')?.focus()
  }, [editing])

  // When the key comes up the field has already kept or taken back what was typed, unless it is too long to be kept.
  const closeByKey = ({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLTextAreaElement>) => {
    if (key !== 'Escape' && !(key === 'Enter' && (ctrlKey || metaKey))) return
    if (!currentTarget.validity.valid) return
    byKey.current = true
    setEditing(false)
  }
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget) || currentTarget.querySelector(':invalid')) return
    setEditing(false)
  }

  return (
    <div ref={place}>
      {editing ? (
        <div className={styles.editing} onBlur={closeOnLeave}>
          <TextArea
            label={label}
            hint={hint}
            autoFocus
            disabled={!editable}
            limit={LIMITS.prose}
            value={wording.text}
            onCommit={(text) => onWrite(text.trim() === '' ? null : text)}
            onKeyUp={closeByKey}
          />
        </div>
      ) : (
        <Words {...{ label, wording, draftMark, backLabel, onWrite, edit, children }} />
      )}
    </div>
  )
}

/** The words as printed, with what can be done to them. */
function Words(props: Omit<EditableWordsProps, 'hint'> & { edit: () => void }) {
  const { label, wording, draftMark, backLabel, onWrite, edit, children } = props
  const editable = useEditable()
  if (Children.count(children) === 0) return <AddWords label={label} note={draftMark} onAdd={edit} />
  return (
    <div className={wording.written ? styles.written : styles.draft}>
      {/* A click on the words edits them, as in any editor; the keyboard has the button. */}
      <div role="presentation" className={styles.words} onClick={() => isOnWords() && edit()}>
        {children}
      </div>
      <p className={styles.marks}>
        <span>{wording.written ? 'Written by you' : draftMark}</span>
        {editable && <IconButton icon={Pencil} label={`Edit ${label.toLowerCase()}`} onClick={edit} />}
        {editable && wording.written && (
          <Button look="quiet" onClick={() => onWrite(null)}>
            {backLabel}
          </Button>
        )}
      </p>
    </div>
  )
}

function AddWords({ label, note, onAdd }: { label: string; note: string | null; onAdd: () => void }) {
  const editable = useEditable()
  return (
    <p className={styles.marks}>
      {note && <span>{note}</span>}
      {editable && (
        <Button look="quiet" aria-label={`Add your words to ${label.toLowerCase()}`} onClick={onAdd}>
          Add your words
        </Button>
      )}
    </p>
  )
}

/** A drag that selects words is no click on them. */
const isOnWords = () => document.getSelection()?.isCollapsed !== false
