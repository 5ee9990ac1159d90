import type { Due, DueRisk } from '@shared/document/queries/outcomes'
import { outcomeLabel } from '@shared/kinds/outcomes'
import { daysBetween, formatDay } from '@shared/words/days'
import { counted } from '@shared/words/plural'
import { choose } from '@state/place'
import { today } from '@ui/moment'
import { type ListLine, VirtualList } from '@ui/VirtualList'
import { useMemo } from 'react'
import styles from './Outcomes.module.css'

const HEADINGS: Readonly<Record<Due, string>> = {
  past: 'Past its horizon',
  month: 'Due this month',
  later: 'Due later',
  none: 'Without a horizon',
  resolved: 'Resolved',
}
const HEIGHTS = { heading: 30, line: 48 }

type DueLine = ListLine & { words: string } & ({ isHeading: true } | { isHeading: false; due: DueRisk })

type DueListProps = { due: readonly DueRisk[]; chosenId: string; onResolve: () => void }

/** All risks by when it is to be known what became of them; Enter says so. */
export function DueList({ due, chosenId, onResolve }: DueListProps) {
  const lines = useMemo(() => linesOf(due), [due])
  const open = due.filter((each) => each.outcome === null).length
  return (
    <VirtualList
      label="Risks by horizon"
      lines={lines}
      heights={HEIGHTS}
      chosenKey={chosenId}
      onChoose={(line) => choose({ screen: 'outcomes', riskId: line.key })}
      onOpen={onResolve}
      follows
      end={`${counted(open, 'risk')} not resolved`}
      render={(line) =>
        line.isHeading ? (
          line.words
        ) : (
          <div className={styles.line}>
            <span className={styles.name} title={line.due.risk.title}>
              <span className={styles.number}>R{line.due.risk.number}</span> <bdi>{line.due.risk.title}</bdi>
            </span>
            <span className={styles.facts}>{line.words}</span>
          </div>
        )
      }
    />
  )
}

function linesOf(due: readonly DueRisk[]): DueLine[] {
  const counts = new Map<Due, number>()
  for (const each of due) counts.set(each.due, (counts.get(each.due) ?? 0) + 1)
  return due.flatMap((each, index): DueLine[] => {
    const line: DueLine = { key: each.risk.id, isHeading: false, due: each, words: whenWords(each) }
    if (due[index - 1]?.due === each.due) return [line]
    const words = `${HEADINGS[each.due]} · ${counts.get(each.due) ?? 0}`
    return [{ key: each.due, isHeading: true, words }, line]
  })
}

/** "1 Mar 2024, 12 days ago"; "Yes, known on 3 Mar 2024". */
function whenWords({ risk: { horizon }, outcome }: DueRisk): string {
  if (outcome) return `${outcomeLabel(outcome.outcome)}, known on ${formatDay(outcome.knownOn)}`
  if (horizon === null) return 'no day by which it happens'
  const days = daysBetween(today(), horizon)
  if (days === 0) return `${formatDay(horizon)}, today`
  return `${formatDay(horizon)}, ${days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`}`
}
