import { handoversOf } from '@shared/document/queries/memos'
import { analystsInOrder } from '@shared/document/queries/query'
import type { Handover } from '@shared/kinds/handovers'
import type { Memo } from '@shared/kinds/memos'
import { sayDay } from '@shared/words/moments'
import type { Handed } from '@shared/memo/handed-over'
import { memoDifference } from '@shared/memo/memo-difference'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { besideWords } from './beside-words'
import { CompareHandoversDialog } from './CompareHandoversDialog'
import styles from './MemoInspector.module.css'
import { useSaidNow } from './use-said-now'

/** Judgments that are named where several moved. */
const MOST_NAMED = 4

/** When the memo was handed over, by whom, and which of its judgments moved since. */
export function HandOvers({ memo }: { memo: Memo }) {
  const handovers = useQuery(handoversOf, memo.id).toReversed()
  const analysts = useQuery(analystsInOrder)
  const nameOf = (analystId: string): string =>
    analysts.find(({ id }) => id === analystId)?.name ?? besideWords.somebody
  return (
    <section className={styles.section} aria-label={besideWords.handOvers}>
      <h2 className={styles.heading}>{besideWords.handOvers}</h2>
      {handovers.length === 0 && <p className={styles.hint}>{besideWords.notHandedOver}</p>}
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
              {sayDay(each.at.slice(0, 'YYYY-MM-DD'.length))}, <bdi>{nameOf(each.analystId)}</bdi>
              <span className={styles.hint}> {now && movedSince(each, now)}</span>
            </span>
            <Button
              look="quiet"
              aria-label={besideWords.compareOf(sayDay(each.at.slice(0, 'YYYY-MM-DD'.length)))}
              onClick={() => setComparing(each.id)}
            >
              {besideWords.compareAsk}
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
  if (moved.length === 0) return besideWords.nothingMoved
  return besideWords.movedSince(
    moved.map(({ name }) => name),
    MOST_NAMED,
  )
}
