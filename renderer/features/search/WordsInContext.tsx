import type { InContext } from '@shared/search/in-context'
import styles from './WordsInContext.module.css'

/** Words found, marked among those around them, in one line; where it is short, their place in it stays. */
export function WordsInContext({ before, pieces, after }: InContext) {
  return (
    <span className={styles.words} dir="auto">
      <span className={styles.before}>
        <span>{before}</span>
      </span>
      <span className={styles.found}>
        {pieces.map(({ text, isMark }, index) =>
          isMark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        {after}
      </span>
    </span>
  )
}
