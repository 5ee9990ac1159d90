import styles from './MiddleCut.module.css'

/** Letters at the end that are always shown: "… in district 12" and "… in district 14" are told apart. */
const END = 14

/** A line that is cut before its end where it does not fit; the whole is a tooltip, and what is copied and read out. */
export function MiddleCut({ text }: { text: string }) {
  const from = text.length <= 2 * END ? text.length : text.length - END
  // A word stays whole where it can. The space before it goes with what is cut: behind the dots it would be a gap.
  const space = text.indexOf(' ', from)
  const end = space >= from && space < text.length - 3 ? space + 1 : from
  return (
    <bdi className={styles.line} title={text}>
      <span className={styles.start}>{text.slice(0, end)}</span>
      <span className={styles.end}>{text.slice(end)}</span>
    </bdi>
  )
}
