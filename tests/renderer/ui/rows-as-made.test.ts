import { type Arrangement, PLAIN } from '@shared/arrangement'
import { renderHook } from '@testing-library/react'
import type { GridColumn } from '@ui/grid-column'
import { useGridRows } from '@ui/use-grid-rows'
import { expect, test } from 'vitest'

type Row = { id: string; party: string }

const COLUMNS: GridColumn<Row>[] = [
  {
    id: 'party',
    header: 'Party',
    width: 80,
    facet: 'words',
    text: ({ party }) => party,
    sortValue: (row) => row.party,
  },
]
const IDS = ['b', 'a', 'c']

function arranged(changes: Partial<Arrangement>) {
  const read: string[] = []
  const source = {
    get: (id: string) => {
      read.push(id)
      return { id, party: id }
    },
    subscribe: () => () => {},
    revision: () => 1,
  }
  const options = {
    ids: IDS,
    source,
    columns: COLUMNS,
    arrangement: { ...PLAIN, ...changes },
    isWanted: ({ id }: Row) => id !== 'c' || changes.text === undefined,
    folded: [],
    onFolded: () => {},
    aboutGroup: () => '',
  }
  const { rowIds, groups } = renderHook(() => useGridRows(options)).result.current
  return { rowIds: rowIds.join(''), grouped: groups !== undefined, read: read.length > 0 }
}

test('rows that nothing is asked of are not read to be listed', () => {
  expect(arranged({})).toEqual({ rowIds: 'bac', grouped: false, read: false })
})

test('a sort, words, a filter of a column and groups each read the rows', () => {
  expect(arranged({ sorting: [{ id: 'party', desc: false }] })).toEqual({ rowIds: 'abc', grouped: false, read: true })
  expect(arranged({ text: 'a' })).toEqual({ rowIds: 'ba', grouped: false, read: true })
  expect(arranged({ filters: { party: { kind: 'values', values: ['c'] } } })).toEqual({
    rowIds: 'c',
    grouped: false,
    read: true,
  })
  expect(arranged({ grouping: 'party' })).toEqual({ rowIds: 'bac', grouped: true, read: true })
})
