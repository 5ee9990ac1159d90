import { handoversOf } from '@shared/document/queries/memos'
import { analystsInOrder } from '@shared/document/queries/query'
import type { Handover } from '@shared/kinds/handovers'
import type { Memo } from '@shared/kinds/memos'
import { formatDay } from '@shared/words/days'
import { listedBriefly } from '@shared/words/sentence'
import type { Handed } from '@shared/memo/handed-over'
import { memoDifference } from '@shared/memo/memo-difference'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { CompareHandoversDialog } from './CompareHandoversDialog'
import styles from './MemoInspector.module.css'
import { useSaidNow } from './use-said-now'

/** Judgments that are named where several moved. */
const MOST_NAMED = 4

/** When the memo was handed over, by whom, and which of its judgments moved since. */
export function HandOvers({ memo }: { memo: Memo }) {
  const handovers = useQuery(handoversOf, memo.id).toReversed()
  const analysts = useQuery(analystsInOrder)
  const nameOf = (analystId: string): string => analysts.find(({ id }) => id === analystId)?.name ?? 'somebody'
  return (
    <section className={styles.section} aria-label="Hand-overs">
      <h2 className={styles.heading}>Hand-overs</h2>
      {handovers.length === 0 && (
        <p className={styles.hint}>Not handed over yet. An export records what the memo said.</p>
      )}
      {handovers.length > 0 && <HandOverList {...{ memo, handovers, nameOf }} />}
    </section>
  )
}

type HandOverListProps = {
  memo: Memo
  handovers: readonly Handover[]
  nameOf: (analystId: string) => string
}

function HandOverList({ memo, handovers, nameOf }: HandOverListProps) {
  const now = useSaidNow(memo.id)
  const [comparing, setComparing] = useState<string | null>(null)
  return (
    <>
      <ul className={styles.queries}>
        {handovers.map((each) => (
          <li key={each.id} className={styles.query}>
            <span className={styles.queryName}>
              {formatDay(each.at.slice(0, 'YYYY-MM-DD'.length))}, <bdi>{nameOf(each.analystId)}</bdi>
              <span className={styles.hint}> {now && movedSince(each, now)}</span>
            </span>
            <Button
              look="quiet"
              aria-label={`Compare the hand-over of ${formatDay(each.at.slice(0, 10))}…`}
              onClick={() => setComparing(each.id)}
            >
              Compare…
            </Button>
          </li>
        ))}
      </ul>
      {comparing !== null && now && (
        <CompareHandoversDialog {...{ memo, now }} beforeId={comparing} onClose={() => setComparing(null)} />
      )}
    </>
  )
}

function movedSince(handover: Handover, now: Handed): string {
  const moved = memoDifference(handover, now).judgments.filter(({ kind }) => kind !== 'same')
  if (moved.length === 0) return 'Nothing moved since.'
  return `Moved since: ${listedBriefly(
    moved.map(({ name }) => name),
    MOST_NAMED,
  )}.`
}
