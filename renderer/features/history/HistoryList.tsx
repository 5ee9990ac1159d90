import { clockTime } from '@ui/moment'
import type { Analyst } from '@shared/kinds/analysts'
import { kindOf, KINDS } from '@shared/kinds/registry'
import { counted } from '@shared/words/plural'
import type { HistoryEntry } from '@shared/history/history'
import { MiddleCut } from '@ui/MiddleCut'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Bookmark } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import styles from './HistoryList.module.css'
import { type HistoryRow, rowAway } from './history-rows'

const DAY_HEIGHT = 30
const ROW_HEIGHT = 48
/** Older changes are asked for when so few lines are left below the view. */
const AHEAD = 20

type HistoryListProps = {
  rows: readonly HistoryRow[]
  analysts: ReadonlyMap<string, Analyst>
  chosenKey: string | null
  onChoose: (row: HistoryRow) => void
  /** What stands below the last line; null while there is more, which `onEnd` asks for when the end comes near. */
  ending: string | null
  onEnd: () => void
}

/** Changes, newest first. Only the lines in view exist, however long the history is. */
export function HistoryList({ rows, analysts, chosenKey, onChoose, ending, onEnd }: HistoryListProps) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  // oxlint-disable-next-line react/incompatible-library -- only matters to the React Compiler, which is not used
  const virtualizer = useVirtualizer({
    count: rows.length + 1,
    getScrollElement: () => list.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? DAY_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? 'end',
    overscan: 8,
  })
  const shown = virtualizer.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (ending === null && lastShown > rows.length - AHEAD) onEnd()
  }, [ending, lastShown, rows.length, onEnd])

  const chosen = rows.findIndex(({ key }) => key === chosenKey)
  const chooseByKey = (event: KeyboardEvent) => {
    const steps = stepsOf(event.key, Math.floor((list.current?.clientHeight ?? 0) / ROW_HEIGHT))
    if (steps === null) return
    event.preventDefault()
    const index = rowAway(rows, chosen, steps)
    const row = rows[index]
    if (!row) return
    onChoose(row)
    virtualizer.scrollToIndex(index)
  }

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      data-work
      aria-label="Changes"
      aria-activedescendant={chosen === -1 ? undefined : `${id}-${chosenKey}`}
      tabIndex={0}
      onKeyDown={chooseByKey}
    >
      <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {shown.map(({ index, start, size, key }) => {
          const row = rows[index]
          const place = { height: size, transform: `translateY(${start}px)` }
          if (!row) {
            return (
              <div key={key} className={styles.end} style={place} role="presentation">
                {ending ?? 'Reading older changes…'}
              </div>
            )
          }
          if (row.kind === 'day') {
            return (
              <div key={key} className={styles.day} style={place} role="presentation">
                {row.day}
              </div>
            )
          }
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys and the focus
            <div
              key={key}
              id={`${id}-${row.key}`}
              className={styles.row}
              style={place}
              role="option"
              tabIndex={-1}
              aria-selected={row.key === chosenKey}
              onClick={() => onChoose(row)}
            >
              {row.kind === 'entry' ? (
                <EntryLine entry={row.entry} analyst={analysts.get(row.entry.by ?? '')} />
              ) : (
                <>
                  <span className={styles.time}>{clockTime(row.checkpoint.at)}</span>
                  <span className={styles.named}>
                    <Bookmark size={14} aria-hidden /> {row.checkpoint.name}
                  </span>
                  <span className={styles.facts}>
                    Moment named by {analysts.get(row.checkpoint.by ?? '')?.name ?? 'Assay'}
                  </span>
                </>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function EntryLine({ entry, analyst }: { entry: HistoryEntry; analyst: Analyst | undefined }) {
  return (
    <>
      <span className={styles.time}>{clockTime(entry.at)}</span>
      <span className={styles.label}>
        <MiddleCut text={entry.label} />
      </span>
      <span className={styles.facts} title={entry.said || undefined}>
        {analyst?.name ?? 'Assay'} · {entry.said || countsText(entry.counts)}
      </span>
    </>
  )
}

/** "1 passage, 2 evidence links". */
function countsText(counts: HistoryEntry['counts']): string {
  const named = KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0
    return n === 0 ? [] : [counted(n, kindOf(kind).one, kindOf(kind).many)]
  })
  return named.join(', ') || 'nothing'
}

function stepsOf(key: string, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  }
  return steps[key] ?? null
}
