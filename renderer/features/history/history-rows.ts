import type { HistoryEntry, NamedCheckpoint } from '@shared/history/history'

/** A line of the list: a day, a change, or a moment with a name. */
export type HistoryRow =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'entry'; key: string; seq: number; entry: HistoryEntry }
  | { kind: 'checkpoint'; key: string; seq: number; checkpoint: NamedCheckpoint }

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
    if (day !== today) rows.push({ kind: 'day', key: `day ${row.key}`, day })
    today = day
    rows.push(row)
  }
  for (const entry of entries) {
    for (let next = waiting.at(-1); next && next.seq >= entry.seq; next = waiting.at(-1)) {
      waiting.pop()
      put(next.at, { kind: 'checkpoint', key: next.id, seq: next.seq, checkpoint: next })
    }
    put(entry.at, { kind: 'entry', key: String(entry.seq), seq: entry.seq, entry })
  }
  return rows
}

/** The next line that can be chosen, `steps` lines from here; the nearest there is at either end. */
export function rowAway(rows: readonly HistoryRow[], from: number, steps: number): number {
  const direction = steps < 0 ? -1 : 1
  let index = from
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    let next = index + direction
    while (rows[next]?.kind === 'day') next += direction
    if (!rows[next]) break
    index = next
  }
  return index
}
