import { endingFrom } from '@shared/words/ending'
import styles from './MiddleCut.module.css'

/** Letters at the end that are always shown. */
const END = { 1: 14, 2: 24 } as const

/** Letters that two lines, or three where they are narrow, hold whole. */
const WHOLE = 60

/**
 * Words that are cut before their end where they do not fit in one line, or in two, of which the second is their end. The
 * whole is a tooltip, and what is copied and read out.
 */
export function MiddleCut({ text, lines = 1 }: { text: string; lines?: 1 | 2 }) {
  if (lines === 2 && text.length <= WHOLE) return <bdi className={styles.whole}>{text}</bdi>
  const end = endingFrom(text, END[lines])
  return (
    <bdi className={lines === 1 ? styles.line : `${styles.line} ${styles.lines}`} title={text}>
      <span className={styles.start}>{text.slice(0, end)}</span>
      <span className={styles.end}>{text.slice(end)}</span>
    </bdi>
  )
}
