import { act, fireEvent, render, screen } from '@testing-library/react'
import { Grid } from '@ui/Grid'
import { type Arrangement, PLAIN } from '@shared/arrangement'
import { type DraftKeeper, DraftKeeperProvider } from '@ui/draft-keeper'
import type { CellEdit, CellPlace, CellRefusal, GridColumn } from '@ui/grid-column'
import { useGridRows } from '@ui/use-grid-rows'
import { useState } from 'react'

export type Row = { id: string; name: string; size?: number; note: string }

const NOTHING_FOLDED: readonly string[] = []
const all = () => true
const aboutGroup = (rows: readonly Row[]) => `${rows.length}`
const placeOf = ({ rowId, columnId }: CellPlace) => `${rowId}.${columnId}`
type Sorting = Arrangement['sorting']

export const COLUMNS: GridColumn<Row>[] = [
  { id: 'id', header: 'Id', width: 50, text: ({ id }) => id, readOnly: 'The id never changes.' },
  {
    id: 'name',
    header: 'Name',
    width: 90,
    grow: true,
    facet: 'words',
    text: ({ name }) => name,
    sortValue: ({ name }) => name,
    edit: {
      check: (text) => (text === 'no' ? { ok: false, why: 'Not that name.' } : { ok: true, says: `Named ${text}` }),
      options: [
        { text: 'red', label: 'Red as blood' },
        { text: 'green', label: 'Green as grass' },
        { text: 'no', label: 'Refused' },
      ],
      hint: 'A colour, say.',
    },
  },
  {
    id: 'size',
    header: 'Size',
    width: 60,
    align: 'end',
    text: ({ size }) => (size === undefined ? '' : String(size)),
    sortValue: ({ size }) => size,
    edit: { check: (text) => (/^\d*$/.test(text) ? { ok: true } : { ok: false, why: 'Digits only.' }) },
  },
  {
    id: 'note',
    header: 'Note',
    width: 70,
    text: ({ note }) => note,
    edit: { check: () => ({ ok: true }), multiline: true },
  },
  { id: 'sum', header: 'Sum', width: 40, text: () => '=' },
]

type SheetOptions = {
  readOnly?: boolean
  hidden?: readonly string[]
  active?: string | null
  sorting?: Sorting
  widths?: Record<string, number>
  arrangement?: Partial<Arrangement>
}

/** A sheet of rows a1, a2, … with everything a grid can say to the outside, and handles to change it from there. */
export function showSheet(rows: readonly Partial<Row>[], options: SheetOptions = {}) {
  const held = new Map(
    rows.map((row, index): [string, Row] => {
      const id = `a${index + 1}`
      return [id, { id, name: `name ${id}`, note: '', ...row }]
    }),
  )
  const heard = {
    said: [] as string[],
    edits: [] as { edits: string[]; label: string | undefined }[],
    refused: [] as string[][],
    rows: [] as string[],
    sorted: [] as Sorting[],
    widths: [] as object[],
    filterOf: [] as string[],
    drafts: new Map<string, string>(),
  }
  const givenUp = new Map<string, string>()
  const keeper: DraftKeeper = {
    at: (place) => heard.drafts.get(place),
    beside: () => undefined,
    keep: (place, text) => {
      givenUp.delete(place)
      heard.drafts.set(place, text)
    },
    drop: (place, text) =>
      void ((text ?? heard.drafts.get(place)) === heard.drafts.get(place) && heard.drafts.delete(place)),
    giveUp: (place, text) => {
      heard.drafts.delete(place)
      givenUp.set(place, text)
    },
    givenUpAt: (place) => givenUp.get(place),
    subscribe: () => () => {},
  }
  const listeners = new Set<() => void>()
  const source = {
    get: (id: string) => held.get(id),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    revision: () => 0,
  }
  const onEdit = (edits: CellEdit[], label?: string) => {
    heard.edits.push({ edits: edits.map(({ rowId, columnId, text }) => `${rowId}.${columnId}=${text}`), label })
    for (const { rowId, columnId, text } of edits) {
      const value = columnId === 'size' ? (text === '' ? undefined : Number(text)) : text
      held.set(rowId, { ...held.get(rowId)!, [columnId]: value })
    }
    act(() => listeners.forEach((listener) => listener()))
  }
  type State = { rowIds: readonly string[]; active: string | null; folded: readonly string[] } & Arrangement
  let change: (state: Partial<State>) => void
  function Sheet() {
    const [state, setState] = useState<State>({
      rowIds: [...held.keys()],
      active: options.active ?? null,
      folded: NOTHING_FOLDED,
      ...PLAIN,
      pinned: ['id', 'name'],
      hidden: [...(options.hidden ?? [])],
      sorting: options.sorting ?? [],
      widths: options.widths ?? {},
      ...options.arrangement,
    })
    const { rowIds: ids, active: _, folded, ...arrangement } = state
    const { rowIds, groups } = useGridRows({
      ids,
      source,
      columns: COLUMNS,
      arrangement,
      isWanted: all,
      folded,
      onFolded: (keys) => change({ folded: keys }),
      aboutGroup,
    })
    change = (next) => setState((now) => ({ ...now, ...next }))
    return (
      <DraftKeeperProvider value={keeper}>
        <button type="button">Outside</button>
        <Grid
          label="Sheet"
          rowIds={rowIds}
          groups={groups}
          columns={COLUMNS}
          source={source}
          arrangement={arrangement}
          onArrange={(changes) => {
            if (changes.sorting) heard.sorted.push(changes.sorting)
            if (changes.widths) heard.widths.push(changes.widths)
            change(changes)
          }}
          onFilter={(columnId) => heard.filterOf.push(columnId)}
          activeRowId={state.active}
          onActiveRow={(rowId) => {
            heard.rows.push(rowId)
            change({ active: rowId })
          }}
          onEdit={onEdit}
          placeOf={placeOf}
          onRefused={(refused: CellRefusal[]) =>
            heard.refused.push(refused.map(({ rowId, columnId, text, why }) => `${rowId}.${columnId}=${text}: ${why}`))
          }
          announce={(text) => heard.said.push(text)}
          readOnly={options.readOnly ?? false}
          empty={<p>No rows.</p>}
        />
      </DraftKeeperProvider>
    )
  }
  render(<Sheet />)
  return { ...heard, held, become: (state: Partial<State>) => act(() => change(state)) }
}

export const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Sheet' })

/** The cell, e.g. "a2.name". */
export function cell(place: string): HTMLElement {
  const [rowId, columnId] = place.split('.')
  return grid().querySelector<HTMLElement>(`[data-row="${rowId}"] > [data-column="${columnId}"]`)!
}

const cellOf = (element: Element) =>
  `${element.closest<HTMLElement>('[data-row]')!.dataset['row']}.${element.closest<HTMLElement>('[data-column]')!.dataset['column']}`

/** The cell that has the focus, as "a2.name"; what has it when no cell has. */
export function focused(): string {
  const element = document.activeElement!
  return element.closest('[data-row]') ? cellOf(element) : (element.textContent ?? '')
}

/** The selected cells from the first to the last, as "a1.id a2.name". */
export function selection(): string {
  const cells = [...grid().querySelectorAll('[aria-selected="true"]')].map(cellOf)
  return cells.length > 1 ? `${cells[0]} ${cells.at(-1)} (${cells.length})` : (cells[0] ?? '')
}

export const press = (place: string) => fireEvent.mouseDown(cell(place), { button: 0 })

/** Row ids from top to bottom. */
export const order = (): string[] =>
  [...grid().querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row']!)
