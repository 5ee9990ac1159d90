import { scoreWords } from '@shared/memo/lint/check-memo'
import { Button } from '@ui/Button'
import { checkWords } from './check-words'
import { useChecks } from './checks-context'
import styles from './MemoPaper.module.css'

/** Above the memo: what the checks found, and the way there. */
export function CheckSummary() {
  const { checked, show } = useChecks()
  return (
    <p className={styles.checks}>
      <Button look="quiet" onClick={() => show(null)}>
        {checkWords.summary(checked && scoreWords(checked.score))}
      </Button>
    </p>
  )
}
