import type { HistoryEntry, NamedCheckpoint } from '@shared/history/history'

/** A line of the list: a day, a change, or a moment with a name. */
export type HistoryRow =
  | { kind: 'day'; key: string; isHeading: true; day: string }
  | { kind: 'entry'; key: string; isHeading: false; seq: number; entry: HistoryEntry }
  | { kind: 'checkpoint'; key: string; isHeading: false; seq: number; checkpoint: NamedCheckpoint }

/**
 * Lines of the list, newest first, under the day they happened. A named moment stands right above the change it was
 * named after; those older than what was read so far wait until it is read.
 */
export function historyRows(
  entries: readonly HistoryEntry[],
  checkpoints: readonly NamedCheckpoint[],
  dayOf: (instant: string) => string,
): HistoryRow[] {
  const rows: HistoryRow[] = []
  const waiting = checkpoints.toSorted((a, b) => a.seq - b.seq || (a.at < b.at ? -1 : 1))
  let today = ''
  const put = (at: string, row: HistoryRow) => {
    const day = dayOf(at)
    if (day !== today) rows.push({ kind: 'day', key: `day ${row.key}`, isHeading: true, day })
    today = day
    rows.push(row)
  }
  for (const entry of entries) {
    for (let next = waiting.at(-1); next && next.seq >= entry.seq; next = waiting.at(-1)) {
      waiting.pop()
      put(next.at, { kind: 'checkpoint', key: next.id, isHeading: false, seq: next.seq, checkpoint: next })
    }
    put(entry.at, { kind: 'entry', key: String(entry.seq), isHeading: false, seq: entry.seq, entry })
  }
  return rows
}
