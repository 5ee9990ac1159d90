import type { HistoryEntry, NamedCheckpoint } from '@shared/history/history'
import { expect, test } from 'vitest'
import { historyRows } from '../../../renderer/features/history/history-rows'
import { lineAway } from '../../../renderer/ui/VirtualList'

const entry = (seq: number, at: string): HistoryEntry => ({
  seq,
  at,
  by: null,
  label: `Change ${seq}`,
  operations: [],
  undoes: null,
  redoes: null,
  counts: {},
  said: '',
  analyst: null,
})
const named = (seq: number, at: string): NamedCheckpoint => ({ id: `named ${seq}`, name: 'Named', seq, at, by: null })
const dayOf = (at: string) => at.slice(0, 10)
const keys = (...args: Parameters<typeof historyRows>) => historyRows(...args).map(({ key }) => key)

const entries = [entry(3, '2026-11-23T09:00'), entry(2, '2026-11-22T18:00'), entry(1, '2026-11-22T17:00')]

test('changes stand under the day they happened', () => {
  expect(keys(entries, [], dayOf)).toEqual(['day 3', '3', 'day 2', '2', '1'])
})

test('a named moment stands right above the change it was named after', () => {
  const rows = keys(entries, [named(2, '2026-11-22T18:30'), named(3, '2026-11-23T10:00')], dayOf)
  expect(rows).toEqual(['day named 3', 'named 3', '3', 'day named 2', 'named 2', '2', '1'])
})

test('a named moment older than what was read waits', () => {
  expect(keys(entries.slice(0, 1), [named(1, '2026-11-22T17:10')], dayOf)).toEqual(['day 3', '3'])
})

test('keys go from change to change, over the days, and stop at the ends', () => {
  const rows = historyRows(entries, [], dayOf)
  const key = (from: number, steps: number) => rows[lineAway(rows, from, steps)]?.key
  expect(key(1, 1)).toBe('2')
  expect(key(3, -1)).toBe('3')
  expect(key(1, -1)).toBe('3')
  expect(key(1, Infinity)).toBe('1')
  expect(key(4, -Infinity)).toBe('3')
})
