import { scoreWords } from '@shared/memo/lint/check-memo'
import { Button } from '@ui/Button'
import { useChecks } from './checks-context'
import styles from './MemoPaper.module.css'

/** Above the memo: what the checks found, and the way there. */
export function CheckSummary() {
  const { checked, show } = useChecks()
  return (
    <p className={styles.checks}>
      <Button look="quiet" onClick={() => show(null)}>
        Checks: {checked ? scoreWords(checked.score) : 'under way'}
      </Button>
    </p>
  )
}
