import type { Memo } from '@shared/kinds/memos'
import { hashOf } from '@shared/words/hash-of'
import { ruleNamed } from '@shared/memo/lint/rules'
import type { Finding, Severity } from '@shared/memo/lint/finding'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import type { ReactNode } from 'react'
import { applyFix } from './apply-fix'
import styles from './CheckPanel.module.css'
import { goToFinding, placeWords } from './go-to-finding'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }

/** Names the item of a finding in the list, while its words stay as they are. */
export const findingId = ({ rule, about, message }: Finding): string =>
  `finding-${rule}-${hashOf(`${about} ${message}`).toString(16)}`

type FindingItemProps = {
  memo: Memo
  finding: Finding
  /** Absent where it is waived. */
  onWaive?: () => void
  children?: ReactNode
}

/** One finding: what is wrong, why it matters, and what can be done. */
export function FindingItem({ memo, finding, onWaive, children }: FindingItemProps) {
  const editable = useEditable()
  const { rule, severity, message, why, where, fix } = finding
  return (
    <li id={findingId(finding)} tabIndex={-1} className={`${styles.item} ${styles[severity]}`}>
      <p className={styles.rule}>{`${SEVERITIES[severity]} ${rule}: ${ruleNamed(rule)}`}</p>
      <p className={styles.message}>{message}</p>
      <p className={styles.why}>{why}</p>
      {onWaive && (
        <p className={styles.acts}>
          <Button look="quiet" aria-label={`${placeWords(where)}: ${message}`} onClick={() => goToFinding(where)}>
            {placeWords(where)}
          </Button>
          {fix && editable && (
            <Button look="quiet" onClick={() => void applyFix(memo, fix)}>
              {fix.label}
            </Button>
          )}
          {editable && (
            <Button look="quiet" aria-label={`Waive ${rule}: ${message}`} onClick={onWaive}>
              Waive…
            </Button>
          )}
        </p>
      )}
      {children}
    </li>
  )
}
