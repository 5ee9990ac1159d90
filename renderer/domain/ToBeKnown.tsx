import { useId } from 'react'
import { exportWords } from './export-words'
import styles from './ToBeKnown.module.css'

/** Sentences about a file that comes or goes; nothing where there are none. */
export function ToBeKnown({ notes }: { notes: readonly string[] }) {
  const id = useId()
  if (notes.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {exportWords.toBeKnown}
      </h3>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
