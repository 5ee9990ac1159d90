import { LIMITS } from '@shared/limits'
import { tooLong } from '@shared/input-refusal'
import { TextArea } from '@ui/Field'
import { returnFocus } from '@ui/focus'
import { isComposing } from '@ui/keys'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { codingWords } from './coding-words'
import { keepNote, type NoteTarget } from './note-words'
import type { Reader } from './reader'
import styles from './QuickNote.module.css'
import { useBesideWords } from './use-beside-words'

type QuickNoteProps = { reader: Reader; target: NoteTarget; onClose: () => void }

/** A small field beside the words: Enter keeps the note, Escape gives it up; leaving it keeps it too. */
export function QuickNote({ reader, target, onClose }: QuickNoteProps) {
  const ref = useRef<HTMLDivElement>(null)
  useBesideWords(ref, reader, target.words)
  useEffect(() => {
    const before = document.activeElement
    const box = ref.current
    const field = box?.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    return () => {
      const { activeElement } = document
      // Whoever went elsewhere stays there.
      if (activeElement === document.body || box?.contains(activeElement)) returnFocus(before)
    }
  }, [])

  const finish = (event: KeyboardEvent) => {
    if (isComposing(event) || !(event.target instanceof HTMLTextAreaElement)) return
    // The field gives its words up by itself, and what it commits it commits as it goes.
    if (event.key === 'Escape') return void setTimeout(onClose)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (tooLong(event.target.value, LIMITS.prose) === null) onClose()
  }
  const leave = () =>
    void setTimeout(() => {
      // The window that loses the focus keeps the field.
      if (document.hasFocus() && !ref.current?.contains(document.activeElement)) onClose()
    })
  return (
    <div ref={ref} className={styles.note} role="group" aria-label={codingWords.quickNote}>
      <TextArea
        spellCheck
        label={codingWords.noteOnWords}
        hint={codingWords.howToNote}
        rows={2}
        onKeyDownCapture={finish}
        onBlurCapture={leave}
        limit={LIMITS.prose}
        value={target.note}
        place={target.place}
        onCommit={(note) => keepNote(reader, target, note)}
      />
    </div>
  )
}
