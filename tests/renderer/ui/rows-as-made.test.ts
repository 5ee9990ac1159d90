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
  expect(arranged({ grouping: ['party'] })).toEqual({ rowIds: 'bac', grouped: true, read: true })
})

test('rows are read once for all that is asked of them, and anew once one has changed', () => {
  let [reads, revision] = [0, 1]
  const source = {
    get: (id: string) => {
      reads += 1
      return { id, party: revision === 1 ? id : 'z' }
    },
    subscribe: () => () => {},
    revision: () => revision,
  }
  const options = {
    ids: IDS,
    source,
    columns: COLUMNS,
    isWanted: () => true,
    folded: [],
    onFolded: () => {},
    aboutGroup: () => '',
  }
  const [up, down] = [false, true].map((desc) => ({ ...PLAIN, sorting: [{ id: 'party', desc }] }))
  const { result, rerender } = renderHook((arrangement) => useGridRows({ ...options, arrangement: arrangement! }), {
    initialProps: up,
  })
  const seen = () => ({ rowIds: result.current.rowIds.join(''), reads })
  expect(seen()).toEqual({ rowIds: 'abc', reads: 3 })
  rerender(down)
  expect(seen()).toEqual({ rowIds: 'cba', reads: 3 })
  revision = 2
  rerender(down)
  expect(seen()).toEqual({ rowIds: 'cba', reads: 3 })
  rerender(up)
  expect(seen()).toEqual({ rowIds: 'bac', reads: 6 })
})

test('a fold makes no heading anew: each is described once, however often groups are folded', () => {
  const described: string[] = []
  const options = {
    ids: IDS,
    source: { get: (id: string) => ({ id, party: id }), subscribe: () => () => {}, revision: () => 1 },
    columns: COLUMNS,
    arrangement: { ...PLAIN, grouping: ['party'] },
    isWanted: () => true,
    onFolded: () => {},
    aboutGroup: (rows: readonly Row[]) => {
      described.push(rows.map(({ id }) => id).join(''))
      return `of ${rows.length}`
    },
  }
  const { result, rerender } = renderHook((folded) => useGridRows({ ...options, folded: folded! }), {
    initialProps: [] as string[],
  })
  const shown = () => result.current.groups?.all.map(({ label, about, folded }) => `${label} ${about} ${folded}`)
  rerender(['a'])
  expect(shown()).toEqual(['a of 1 true', 'b of 1 false', 'c of 1 false'])
  rerender(['b', 'c'])
  expect(shown()).toEqual(['a of 1 false', 'b of 1 true', 'c of 1 true'])
  expect(described).toEqual(['a', 'b', 'c'])
})
