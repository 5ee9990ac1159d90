import type { Unclear } from '@ui/grid-column'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import { tableWords } from './table-words'
import styles from './TableExport.module.css'

type UnclearDialogProps = {
  unclear: Unclear
  onAnswer: (read: (text: string) => string) => void
  onClose: () => void
}

/** Asks what texts that are pasted mean, before any of them is put in. */
export function UnclearDialog({ unclear: { question, answers }, onAnswer, onClose }: UnclearDialogProps) {
  const [at, setAt] = useState<number | null>(null)
  const answer = at === null ? undefined : answers[at]
  const run = () => {
    if (!answer) return
    onClose()
    onAnswer(answer.read)
  }
  return (
    <Dialog title={tableWords.paste} confirm={{ label: tableWords.paste, run, disabled: !answer }} onClose={onClose}>
      <fieldset className={styles.parts}>
        <legend>{question}</legend>
        {answers.map(({ label }, index) => (
          <label key={label} className={styles.part}>
            <input type="radio" name="unclear" checked={at === index} onChange={() => setAt(index)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
