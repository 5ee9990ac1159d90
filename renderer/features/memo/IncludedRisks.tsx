import { useMembers } from '@domain/use-members'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import type { Memo } from '@shared/kinds/memos'
import { risksInOrder } from '@shared/document/queries/query'
import { InParts } from '@ui/InParts'
import styles from './MemoInspector.module.css'
import { besideWords } from './beside-words'

/** Which risks the memo speaks of; a new risk is in it until it is taken out. */
export function IncludedRisks({ memo }: { memo: Memo }) {
  const editable = useEditable()
  const risks = useQuery(risksInOrder)
  const excluded = new Set(memo.excludedRiskIds)
  const leftOut = useMembers(memo.excludedRiskIds)
  const include = (riskId: string, included: boolean) => {
    const excludedRiskIds = leftOut([riskId], !included)
    void perform(
      { name: 'memo.update', input: { memoId: memo.id, changes: { excludedRiskIds } } },
      included ? besideWords.takeRisk : besideWords.leaveRisk,
    )
  }
  return (
    <section className={styles.section} aria-label={besideWords.risks}>
      <h2 className={styles.heading}>
        {besideWords.risksIn(risks.filter(({ id }) => !excluded.has(id)).length, risks.length)}
      </h2>
      <ul className={styles.risks}>
        <InParts
          items={risks}
          around={(more) => <li>{more}</li>}
          render={(risk) => (
            <li key={risk.id}>
              <label className={styles.risk}>
                <input
                  type="checkbox"
                  checked={!excluded.has(risk.id)}
                  disabled={!editable}
                  onChange={(event) => include(risk.id, event.target.checked)}
                />
                <span className={styles.number}>R{risk.number}</span>
                <bdi>{risk.title}</bdi>
              </label>
            </li>
          )}
        />
      </ul>
    </section>
  )
}
