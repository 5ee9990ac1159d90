import { lookupWith } from '@domain/lookup'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { onCommit } from '@state/project-store'
import { isKeptStep } from '@shared/document/seen-by'
import { entryOf, type HistoryEntry, type HistoryFilter, isWanted } from '@shared/history/history'
import { useCallback, useEffect, useRef, useState } from 'react'

type Pages = {
  entries: readonly HistoryEntry[]
  /** Sequence number the next older page ends before; null when everything was read. */
  next: number | null
  /** Where that is so, the oldest change there is. */
  from: number | null
}

/**
 * The history from change `start` back, as far as it was asked for, and what happens meanwhile. One list lives for one
 * document shown, one filter and one start: key the component by them.
 */
export function useHistoryPages(filter: HistoryFilter, start: number | null) {
  const [pages, setPages] = useState<Pages | null>(null)
  const asking = useRef(false)
  const next = pages === null ? (start === null ? null : start + 1) : pages.next
  const complete = pages !== null && pages.next === null

  const readOlder = useCallback(() => {
    if (asking.current || complete) return
    asking.current = true
    call('history.list', { before: next, filter })
      .then(({ entries, next: older, from }) =>
        setPages((now) => ({ entries: merged(now?.entries ?? [], entries), next: older, from })),
      )
      .catch(notifyFailure)
      .finally(() => (asking.current = false))
  }, [filter, next, complete])

  useEffect(() => {
    if (pages === null) readOlder()
  }, [pages, readOlder])

  useEffect(() => {
    if (start !== null) return
    return onCommit((commit) => {
      if (isKeptStep(commit)) return
      const find = lookupWith(commit.changes)
      if (!isWanted(commit, filter, find)) return
      const entry = entryOf(commit, find)
      setPages((now) => now && { ...now, entries: merged([entry], now.entries) })
    })
  }, [filter, start])

  return { entries: pages?.entries ?? [], loading: pages === null, complete, from: pages?.from ?? null, readOlder }
}

/** A change made while a page was read is in both. */
function merged(newer: readonly HistoryEntry[], older: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const last = newer.at(-1)?.seq ?? Infinity
  return [...newer, ...older.filter(({ seq }) => seq < last)]
}
