import type { GridColumn, RowSource } from '@ui/grid-column'
import { fillDownEdits, pasteBounds, pasteEdits, sortOut } from '@ui/grid-edits'
import { describe, expect, test } from 'vitest'

const shown = { rowIds: ['1', '2', '3', '4'], columnIds: ['a', 'b', 'c'] }
const bounds = (minRowIndex: number, maxRowIndex: number, minColumnIndex: number, maxColumnIndex: number) => ({
  minRowIndex,
  maxRowIndex,
  minColumnIndex,
  maxColumnIndex,
})
const written = (edits: { rowId: string; columnId: string; text: string }[]) =>
  edits.map(({ rowId, columnId, text }) => `${columnId}${rowId}=${text}`)

describe('a paste', () => {
  test('of one cell fills the selection', () => {
    const target = pasteBounds(shown, bounds(0, 1, 0, 1), [['x']])
    expect(written(pasteEdits(shown, target, [['x']]))).toEqual(['a1=x', 'b1=x', 'a2=x', 'b2=x'])
  })

  test('of one row into many repeats it', () => {
    const target = pasteBounds(shown, bounds(0, 2, 1, 2), [['x', 'y']])
    expect(written(pasteEdits(shown, target, [['x', 'y']]))).toEqual(['b1=x', 'c1=y', 'b2=x', 'c2=y', 'b3=x', 'c3=y'])
  })

  test('that does not divide the selection starts at its first cell', () => {
    const texts = [['x'], ['y']]
    expect(pasteBounds(shown, bounds(0, 2, 0, 0), texts)).toEqual(bounds(0, 1, 0, 0))
  })

  test('that divides only the height or only the width of the selection starts at its first cell', () => {
    expect(pasteBounds(shown, bounds(0, 1, 0, 1), [['x', 'y', 'z']])).toEqual(bounds(0, 0, 0, 2))
    expect(pasteBounds(shown, bounds(0, 1, 0, 1), [['x'], ['y'], ['z']])).toEqual(bounds(0, 2, 0, 0))
  })

  test('ends at the edge of the grid', () => {
    const texts = [
      ['p', 'q'],
      ['r', 's'],
    ]
    const target = pasteBounds(shown, bounds(3, 3, 2, 2), texts)
    expect(written(pasteEdits(shown, target, texts))).toEqual(['c4=p'])
  })

  test('of ragged rows leaves the cells they lack', () => {
    const texts = [['x'], ['y', 'z']]
    const target = pasteBounds(shown, bounds(0, 0, 0, 0), texts)
    expect(written(pasteEdits(shown, target, texts))).toEqual(['a1=x', 'a2=y', 'b2=z'])
  })
})

describe('filling down', () => {
  const textOf = (rowId: string, columnId: string) => `${columnId}${rowId}`

  test('repeats the first selected row', () => {
    expect(written(fillDownEdits(shown, bounds(1, 3, 0, 1), textOf))).toEqual(['a3=a2', 'b3=b2', 'a4=a2', 'b4=b2'])
  })

  test('from the first row on takes the first row', () => {
    expect(written(fillDownEdits(shown, bounds(0, 1, 0, 0), textOf))).toEqual(['a2=a1'])
  })

  test('takes the row above when one row is selected', () => {
    expect(written(fillDownEdits(shown, bounds(1, 1, 2, 2), textOf))).toEqual(['c2=c1'])
  })

  test('has nothing to take above the first row', () => {
    expect(fillDownEdits(shown, bounds(0, 0, 0, 2), textOf)).toEqual([])
  })
})

test('edits are sorted into those that change something, those refused with the reason, and the rest', () => {
  type Row = { id: string; a: string; b: string }
  const columns: GridColumn<Row>[] = [
    {
      id: 'a',
      header: 'A',
      width: 10,
      text: ({ a }) => a,
      edit: { check: (text) => (text === 'bad' ? { ok: false, why: 'It is bad.' } : { ok: true }) },
    },
    { id: 'b', header: 'B', width: 10, text: ({ b }) => b, readOnly: 'Computed.' },
    { id: 'c', header: 'C', width: 10, text: () => '' },
  ]
  const row = { id: '1', a: 'same', b: '' }
  const source: RowSource<Row> = { get: (id) => (id === '1' ? row : undefined), subscribe: () => () => undefined }
  const edit = (rowId: string, columnId: string, text: string) => ({ rowId, columnId, text })
  const { accepted, refused } = sortOut(
    [
      edit('1', 'a', 'new'),
      edit('1', 'a', 'same'),
      edit('1', 'a', 'bad'),
      edit('1', 'b', 'x'),
      edit('1', 'c', 'y'),
      edit('9', 'a', 'x'),
      edit('1', 'z', 'x'),
    ],
    columns,
    source,
  )
  expect(accepted).toEqual([edit('1', 'a', 'new')])
  expect(refused.map(({ text, why }) => `${text}: ${why}`)).toEqual([
    'bad: It is bad.',
    'x: Computed.',
    'y: C cannot be edited.',
  ])
})
