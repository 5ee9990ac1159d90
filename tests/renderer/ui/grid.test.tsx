import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PLAIN } from '@shared/arrangement'
import { Grid } from '@ui/Grid'
import type { CellEdit, GridColumn } from '@ui/grid-column'
import { useMemo, useState } from 'react'
import { expect, test } from 'vitest'

type Row = { id: string; word: string }

/** A grid of words, with what it said and which rows it rendered. */
function showGrid(words: string[], onEdits?: (edits: CellEdit[]) => void) {
  const rows = new Map(words.map((word, index) => [`row-${index}`, { id: `row-${index}`, word }]))
  const said: string[] = []
  const rendered: string[] = []
  const listeners = new Set<() => void>()
  const source = {
    get: (id: string) => rows.get(id),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const columns: GridColumn<Row>[] = [
    { id: 'id', header: 'Id', width: 50, text: ({ id }) => id, readOnly: 'The id never changes.' },
    {
      id: 'word',
      header: 'Word',
      width: 90,
      text: ({ word }) => word,
      show: ({ id, word }) => {
        rendered.push(id)
        return word
      },
      edit: { check: (text) => (text === 'no' ? { ok: false, why: 'Not that word.' } : { ok: true }) },
    },
  ]
  const edit = (edits: CellEdit[]) => {
    onEdits?.(edits)
    for (const { rowId, text } of edits) rows.set(rowId, { id: rowId, word: text })
    act(() => listeners.forEach((listener) => listener()))
  }
  function Words() {
    const [active, setActive] = useState<string | null>(null)
    const rowIds = useMemo(() => [...rows.keys()], [])
    return (
      <Grid
        label="Words"
        rowIds={rowIds}
        columns={columns}
        source={source}
        arrangement={PINNED}
        onArrange={() => undefined}
        activeRowId={active}
        onActiveRow={setActive}
        onEdit={edit}
        placeOf={placeOf}
        onRefused={() => undefined}
        announce={(text) => said.push(text)}
        readOnly={false}
        empty={null}
      />
    )
  }
  render(<Words />)
  return { said, rendered }
}
const placeOf = ({ rowId, columnId }: { rowId: string; columnId: string }) => `${rowId}.${columnId}`
const PINNED = { ...PLAIN, pinned: ['id'] }
const cellOf = (text: string) => screen.getByText(text).closest<HTMLElement>('[data-column]')!

test('an edit renders its own row and no other', async () => {
  const { rendered } = showGrid(['one', 'two', 'three', 'four'])
  fireEvent.mouseDown(cellOf('two'))
  await userEvent.keyboard('second')
  rendered.length = 0
  await userEvent.keyboard('{Escape}{Delete}')
  expect(new Set(rendered)).toEqual(new Set(['row-1']))
})

test('moving renders the row that was left and the row that was reached', async () => {
  const { rendered } = showGrid(['one', 'two', 'three', 'four'])
  fireEvent.mouseDown(cellOf('one'))
  rendered.length = 0
  await userEvent.keyboard('{ArrowDown}')
  expect(new Set(rendered)).toEqual(new Set(['row-0', 'row-1']))
  expect(cellOf('two')).toHaveFocus()
})

test('a refused text keeps the editor open, says why and changes nothing', async () => {
  const edits: CellEdit[] = []
  const { said } = showGrid(['one'], (each) => edits.push(...each))
  fireEvent.mouseDown(cellOf('one'))
  await userEvent.keyboard('no{Enter}')
  expect(screen.getByRole('textbox', { name: 'Word' })).toBeInvalid()
  expect(screen.getByText('Not that word.')).toBeVisible()
  expect(said).toEqual(['Not taken. Not that word.'])
  await userEvent.keyboard('{Escape}')
  expect(cellOf('one')).toHaveFocus()
  expect(edits).toEqual([])
})

test('typing into a cell that cannot be edited says why', async () => {
  const { said } = showGrid(['one'])
  fireEvent.mouseDown(cellOf('row-0'))
  await userEvent.keyboard('x')
  expect(said).toEqual(['The id never changes.'])
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('an edit that changes nothing is none', async () => {
  const edits: CellEdit[] = []
  showGrid(['one'], (each) => edits.push(...each))
  fireEvent.mouseDown(cellOf('one'))
  await userEvent.keyboard('one{Enter}')
  expect(edits).toEqual([])
})

test('the up arrow leaves the first row for the headers, which take no tab stop', async () => {
  showGrid(['one'])
  fireEvent.mouseDown(cellOf('one'))
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByRole('button', { name: 'Word' })).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole('button', { name: 'Id' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(cellOf('row-0')).toHaveFocus()
})
