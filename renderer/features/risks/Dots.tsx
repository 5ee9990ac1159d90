import { IMPACTS, type Impact } from '@shared/lexicons/impact'
import styles from './Dots.module.css'

/** A level from 1 to 5: the number first, then as many of five dots; unset is a dash, never 0. */
export function Dots({ value }: { value: Impact | null }) {
  if (value === null) return <span aria-label="not set">–</span>
  return (
    <span className={styles.dots}>
      <span className={styles.number}>{value}</span>
      {IMPACTS.map(({ level }) => (
        <span key={level} aria-hidden className={level <= value ? `${styles.dot} ${styles.filled}` : styles.dot} />
      ))}
    </span>
  )
}
