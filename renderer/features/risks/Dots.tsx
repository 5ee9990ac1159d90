import styles from './Dots.module.css'
import { riskWords } from './risk-words'

/** A level from 1: the number first, then as many dots of all there are; unset is a dash, never 0. */
export function Dots({ value, of }: { value: number | null; of: number }) {
  if (value === null) return <span aria-label={riskWords.notSet}>–</span>
  return (
    <span className={styles.dots}>
      <span className={styles.number}>{value}</span>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} aria-hidden className={index < value ? `${styles.dot} ${styles.filled}` : styles.dot} />
      ))}
    </span>
  )
}
