import type { GridColumn, RowSource } from '@ui/grid-column'
import { fillEdits, fillFrom, pasteBounds, pasteEdits, reachedFrom, sortOut } from '@ui/grid-edits'
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

describe('filling', () => {
  const textOf = (rowId: string, columnId: string) => `${columnId}${rowId}`
  const filled = (of: ReturnType<typeof bounds>, what: 'row' | 'column') => {
    const fill = fillFrom(of, what)
    return fill && written(fillEdits(shown, fill.from, fill.to, textOf))
  }

  test('down repeats the first selected row, to the right the first selected column', () => {
    expect(filled(bounds(1, 3, 0, 1), 'row')).toEqual(['a3=a2', 'b3=b2', 'a4=a2', 'b4=b2'])
    expect(filled(bounds(1, 2, 0, 2), 'column')).toEqual(['b2=a2', 'c2=a2', 'b3=a3', 'c3=a3'])
  })

  test('from the first row or column on takes that', () => {
    expect(filled(bounds(0, 1, 0, 0), 'row')).toEqual(['a2=a1'])
    expect(filled(bounds(0, 0, 0, 1), 'column')).toEqual(['b1=a1'])
  })

  test('takes the row above, or the column before, when one is selected', () => {
    expect(filled(bounds(1, 1, 2, 2), 'row')).toEqual(['c2=c1'])
    expect(filled(bounds(1, 2, 1, 1), 'column')).toEqual(['b2=a2', 'b3=a3'])
  })

  test('has nothing to take above the first row, nor before the first column', () => {
    expect(filled(bounds(0, 0, 0, 2), 'row')).toBeNull()
    expect(filled(bounds(0, 2, 0, 0), 'column')).toBeNull()
  })

  test('further repeats what is selected in its order, also upwards and to the left', () => {
    const to = (from: ReturnType<typeof bounds>, reached: ReturnType<typeof bounds>) =>
      written(fillEdits(shown, from, reached, textOf))
    expect(to(bounds(0, 1, 0, 0), bounds(0, 3, 0, 0))).toEqual(['a3=a1', 'a4=a2'])
    expect(to(bounds(2, 3, 1, 1), bounds(0, 3, 1, 1))).toEqual(['b1=b3', 'b2=b4'])
    expect(to(bounds(1, 3, 1, 1), bounds(0, 3, 1, 1))).toEqual(['b1=b4'])
    expect(to(bounds(0, 0, 1, 2), bounds(0, 0, 0, 2))).toEqual(['a1=c1'])
  })

  test('reaches down, up or sideways, whichever is farther', () => {
    const selected = bounds(1, 2, 1, 1)
    expect(reachedFrom(selected, 2, 1)).toBeNull()
    expect(reachedFrom(selected, 3, 1)).toEqual(bounds(1, 3, 1, 1))
    expect(reachedFrom(selected, 0, 1)).toEqual(bounds(0, 2, 1, 1))
    expect(reachedFrom(selected, 2, 2)).toEqual(bounds(1, 2, 1, 2))
    expect(reachedFrom(selected, 1, 0)).toEqual(bounds(1, 2, 0, 1))
    expect(reachedFrom(selected, 3, 2)).toEqual(bounds(1, 3, 1, 1))
    expect(reachedFrom(bounds(0, 0, 0, 0), 1, 2)).toEqual(bounds(0, 0, 0, 2))
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
