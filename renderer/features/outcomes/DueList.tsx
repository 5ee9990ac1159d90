import { waysToRisk } from '@domain/risk-menu'
import { useSpoken } from '@state/language'
import type { Due, DueRisk } from '@shared/document/queries/outcomes'
import { useMenu } from '@domain/CommandMenu'
import { outcomeLabel } from '@shared/kinds/outcomes'
import { daysBetween } from '@shared/words/days'
import { sayDay } from '@shared/words/moments'
import { choose } from '@state/place'
import { today } from '@ui/moment'
import { MiddleCut } from '@ui/MiddleCut'
import { type ListLine, VirtualList } from '@ui/VirtualList'
import { useMemo } from 'react'
import { DUE_NAMES, outcomeWords } from './outcome-words'
import styles from './Outcomes.module.css'

const HEIGHTS = { heading: 30, line: 48 }

type DueLine = ListLine & { words: string } & ({ isHeading: true } | { isHeading: false; due: DueRisk })

type DueListProps = { due: readonly DueRisk[]; chosenId: string; onResolve: () => void }

/** All risks by when it is to be known what became of them; Enter says so. */
export function DueList({ due, chosenId, onResolve }: DueListProps) {
  const spoken = useSpoken()
  // oxlint-disable-next-line react/exhaustive-deps -- lines hold words
  const lines = useMemo(() => linesOf(due), [due, spoken])
  const open = due.filter((each) => each.outcome === null).length
  const { openAt, menu } = useMenu()
  return (
    <>
      <VirtualList
        label={outcomeWords.byHorizon}
        lines={lines}
        heights={HEIGHTS}
        chosenKey={chosenId}
        onChoose={(line) => choose({ screen: 'outcomes', riskId: line.key })}
        onOpen={onResolve}
        onMenu={(line, at) =>
          openAt(at, outcomeWords.aRisk, ['outcome.resolve', null, ...waysToRisk(line.key), 'window.risks'])
        }
        wordsOf={(line) => (line.isHeading ? '' : line.due.risk.title)}
        follows
        end={outcomeWords.notResolved(open)}
        render={(line) =>
          line.isHeading ? (
            line.words
          ) : (
            <div className={styles.line}>
              <span className={styles.name}>
                <span className={styles.number}>R{line.due.risk.number}</span> <MiddleCut text={line.due.risk.title} />
              </span>
              <span className={styles.facts}>{line.words}</span>
            </div>
          )
        }
      />
      {menu}
    </>
  )
}

function linesOf(due: readonly DueRisk[]): DueLine[] {
  const counts = new Map<Due, number>()
  for (const each of due) counts.set(each.due, (counts.get(each.due) ?? 0) + 1)
  return due.flatMap((each, index): DueLine[] => {
    const line: DueLine = { key: each.risk.id, isHeading: false, due: each, words: whenWords(each) }
    if (due[index - 1]?.due === each.due) return [line]
    const words = outcomeWords.group(DUE_NAMES[each.due], counts.get(each.due) ?? 0)
    return [{ key: each.due, isHeading: true, words }, line]
  })
}

/** "1 Mar 2024, 12 days ago"; "Yes, known on 3 Mar 2024". */
function whenWords({ risk: { horizon }, outcome }: DueRisk): string {
  if (outcome) return outcomeWords.knownSince(outcomeLabel(outcome.outcome), sayDay(outcome.knownOn))
  if (horizon === null) return outcomeWords.noHorizon
  const days = daysBetween(today(), horizon)
  if (days === 0) return outcomeWords.dueToday(sayDay(horizon))
  return days < 0 ? outcomeWords.dueAgo(sayDay(horizon), -days) : outcomeWords.dueIn(sayDay(horizon), days)
}
