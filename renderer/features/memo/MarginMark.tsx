import type { CheckedWords } from '@shared/memo/lint/finding'
import { checkWords } from './check-words'
import { useChecks, useFindingsIn } from './checks-context'
import styles from './MemoPaper.module.css'

/** Beside words in which checks found something: how much, and the way to it. */
export function MarginMark({ label, words }: { label: string; words: CheckedWords }) {
  const { show } = useChecks()
  const findings = useFindingsIn(words)
  const [first] = findings
  if (!first) return null
  const name = checkWords.findingsIn(findings.length, label, first.message)
  return (
    <button
      type="button"
      className={first.severity === 'error' ? `${styles.mark} ${styles.error}` : styles.mark}
      aria-label={name}
      title={first.message}
      onClick={() => show(first)}
    >
      {findings.length}
    </button>
  )
}
