import type { Memo } from '@shared/kinds/memos'
import { hashOf } from '@shared/words/hash-of'
import type { Finding } from '@shared/memo/lint/finding'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import type { ReactNode } from 'react'
import { applyFix } from './apply-fix'
import styles from './CheckPanel.module.css'
import { checkWords, WAY_NAMES } from './check-words'
import { goToFinding } from './go-to-finding'
import { useWhenThere } from './when-there'

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

/** One place in which a rule found something: what is wrong there, and what can be done. */
export function FindingItem({ memo, finding, onWaive, children }: FindingItemProps) {
  const editable = useEditable()
  const whenThere = useWhenThere()
  const { rule, message, where, fix } = finding
  return (
    <li id={findingId(finding)} tabIndex={-1} className={styles.place}>
      <p className={styles.message}>{message}</p>
      {onWaive && (
        <p className={styles.acts}>
          <Button
            look="quiet"
            aria-label={`${WAY_NAMES[where.kind]}: ${message}`}
            onClick={() => void goToFinding(where, whenThere)}
          >
            {WAY_NAMES[where.kind]}
          </Button>
          {fix && editable && (
            <Button look="quiet" onClick={() => void applyFix(memo, fix)}>
              {fix.label}
            </Button>
          )}
          {editable && (
            <Button look="quiet" aria-label={checkWords.waiveFinding(rule, message)} onClick={onWaive}>
              {checkWords.waiveAsk}
            </Button>
          )}
        </p>
      )}
      {children}
    </li>
  )
}
