import type { InContext } from '@shared/search/in-context'
import styles from './WordsInContext.module.css'

/** Words found, marked among those around them, in one line. */
export function WordsInContext({ before, pieces, after }: InContext) {
  return (
    <span className={styles.words} dir="auto">
      {before}
      {pieces.map(({ text, isMark }, index) =>
        isMark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
      {after}
    </span>
  )
}
