import styles from './MiddleCut.module.css'

/** Letters at the end that are always shown: "… in district 12" and "… in district 14" are told apart. */
const END = { 1: 14, 2: 24 } as const

/**
 * Words that are cut before their end where they do not fit in one line, or in two, of which the second is their end. The
 * whole is a tooltip, and what is copied and read out.
 */
export function MiddleCut({ text, lines = 1 }: { text: string; lines?: 1 | 2 }) {
  const least = END[lines]
  const from = text.length <= 2 * least ? text.length : text.length - least
  // A word stays whole where it can. The space before it goes with what is cut: behind the dots it would be a gap.
  const space = text.indexOf(' ', from)
  const end = space >= from && space < text.length - 3 ? space + 1 : from
  return (
    <bdi className={lines === 1 ? styles.line : `${styles.line} ${styles.lines}`} title={text}>
      <span className={styles.start}>{text.slice(0, end)}</span>
      <span className={styles.end}>{text.slice(end)}</span>
    </bdi>
  )
}
