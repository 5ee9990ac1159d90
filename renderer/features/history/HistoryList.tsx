import { clockTime } from '@shared/words/moments'
import type { Analyst } from '@shared/kinds/analysts'
import { kindOf, KINDS } from '@shared/kinds/registry'
import { counted } from '@shared/language/counts'
import { doneUnnamed, type HistoryEntry, type NamedCheckpoint } from '@shared/history/history'
import type { MenuPoint } from '@ui/menu-point'
import { MiddleCut } from '@ui/MiddleCut'
import { VirtualList } from '@ui/VirtualList'
import { Bookmark } from 'lucide-react'
import styles from './HistoryList.module.css'
import type { HistoryRow } from './history-rows'
import { historyWords } from './history-words'

const DAY_HEIGHT = 30
const ROW_HEIGHT = 48

type HistoryListProps = {
  rows: readonly HistoryRow[]
  analysts: ReadonlyMap<string, Analyst>
  chosenKey: string | null
  onChoose: (row: HistoryRow) => void
  onMenu: (row: HistoryRow, at: MenuPoint) => void
  /** What stands below the last line; null while there is more, which `onEnd` asks for when the end comes near. */
  ending: string | null
  onEnd: () => void
}

/** Changes, newest first. Only the lines in view exist, however long the history is. */
export function HistoryList({ rows, analysts, chosenKey, onChoose, onMenu, ending, onEnd }: HistoryListProps) {
  return (
    <VirtualList
      label={historyWords.changes}
      lines={rows}
      heights={{ heading: DAY_HEIGHT, line: ROW_HEIGHT }}
      chosenKey={chosenKey}
      onChoose={onChoose}
      onMenu={onMenu}
      wordsOf={wordsOf}
      {...(ending === null && { onNearEnd: onEnd })}
      end={ending ?? historyWords.readingOlder}
      render={(row) =>
        row.kind === 'day' ? (
          row.day
        ) : (
          <div className={styles.row}>
            {row.kind === 'entry' ? (
              <EntryLine entry={row.entry} analyst={analysts.get(row.entry.by ?? '')} />
            ) : (
              <>
                <span className={styles.time}>{clockTime(row.checkpoint.at)}</span>
                <span className={styles.named}>
                  <Bookmark size={14} aria-hidden /> {row.checkpoint.name}
                </span>
                <span className={styles.facts}>{namedBy(row.checkpoint, analysts)}</span>
              </>
            )}
          </div>
        )
      }
    />
  )
}

const wordsOf = (row: HistoryRow): string =>
  row.kind === 'day' ? '' : row.kind === 'entry' ? row.entry.label : row.checkpoint.name

function EntryLine({ entry, analyst }: { entry: HistoryEntry; analyst: Analyst | undefined }) {
  return (
    <>
      <span className={styles.time}>{clockTime(entry.at)}</span>
      <span className={styles.label}>
        <MiddleCut text={entry.label} />
      </span>
      <span className={styles.facts} title={entry.said || countsText(entry.counts)}>
        <bdi>{analyst?.name ?? entry.analyst ?? doneUnnamed(Object.keys(entry.counts))}</bdi> ·{' '}
        {entry.said || countsText(entry.counts)}
      </span>
    </>
  )
}

/** Who has been merged into another since is left unnamed: nobody else gave the name. */
function namedBy({ by }: NamedCheckpoint, analysts: ReadonlyMap<string, Analyst>): string {
  if (by === null) return historyWords.namedByAssay
  const analyst = analysts.get(by)
  return analyst ? historyWords.namedBy(analyst.name) : historyWords.namedMoment
}

/** "1 passage, 2 evidence links". */
function countsText(counts: HistoryEntry['counts']): string {
  const named = KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0
    return n === 0 ? [] : [counted(n, kindOf(kind).one, kindOf(kind).many)]
  })
  return named.join(', ') || historyWords.nothing
}
