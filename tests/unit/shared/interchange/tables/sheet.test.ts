import { firstTable, type Sheet } from '@shared/interchange/tables/sheet'
import { expect, test } from 'vitest'

const rows = [1, 2].map((number) => ({ number, cells: ['x'] }))
const table: Sheet = { name: '', rows, notes: [] }
const empty: Sheet = { ...table, rows: [] }
const tooLong: Sheet = { ...empty, isTooLong: true }
const hidden: Sheet = { ...table, isHidden: true }

test.each([
  ['the first with a table', [empty, table, table], 1],
  ['one that is too long to read', [empty, tooLong, table], 1],
  ['one that is shown before one that is hidden', [hidden, empty, table], 2],
  ['a hidden one where no other has a table', [empty, hidden], 1],
  ['the first where none has', [empty, empty], 0],
])('the sheet that is meant is %s', (_, sheets, place) => {
  expect(firstTable(sheets)).toBe(place)
})
