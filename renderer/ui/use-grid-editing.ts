import type { CellSelectionBounds } from '@tanstack/react-table'
import { short } from '@shared/words/short'
import { useRef, useState } from 'react'
import { unfinished, useDraftKeeper } from './draft-keeper'
import type { AskUnclear, CellEdit, CellPlace, CellRefusal, RowSource, Taking } from './grid-column'
import {
  type Bounds,
  cellsIn,
  checkEdit,
  fillEdits,
  fillFrom,
  leftOut,
  pasteBounds,
  pasteEdits,
  type Shown,
  sortOut,
} from './grid-edits'
import { moveSelection } from './grid-moves'
import type { GridTable } from './grid-table'
import { gridWords } from './grid-words'
import type { After, Editing } from './GridEditor'

type GridEditingOptions<Row> = Taking<Row> & {
  table: GridTable
  source: RowSource<Row>
  shown: Shown
  bounds: CellSelectionBounds | null
  readOnly: boolean
  placeOf: (cell: CellPlace) => string
  onRetyped?: (cell: CellPlace) => void
  onUnclear?: AskUnclear
  onRefused: (refused: CellRefusal[]) => void
  announce: (text: string) => void
}

/** So many letters of unfinished words are shown where a paste left them. */
const SHOWN_WORDS = 60

/** What can be done to the cells of a grid, one at a time and many as one step. */
export function useGridEditing<Row>(options: GridEditingOptions<Row>) {
  const { table, columns, source, shown, bounds, readOnly, placeOf, announce } = options
  const { onEdit, onRetyped, onUnclear, onRefused } = options
  const keeper = useDraftKeeper()
  const now: Taking<Row> = { columns, onEdit }
  const [editing, setEditing] = useState<Editing<Row> | null>(null)
  /** Edits on their way to the disk, by place, with what was typed there and is finished with them. */
  const sent = useRef(new Map<string, { typed: string | undefined }>())
  const columnOf = (columnId: string) => columns.find(({ id }) => id === columnId)
  const textOf = (rowId: string, columnId: string) => {
    const row = source.get(rowId)
    return row === undefined ? '' : (columnOf(columnId)?.text(row) ?? '')
  }

  const typedIn = (cell: CellPlace) => unfinished(keeper.at(placeOf(cell)), textOf(cell.rowId, cell.columnId))
  const unfinishedIn = (cell: CellPlace) => {
    const typed = typedIn(cell)
    return typed === sent.current.get(placeOf(cell))?.typed ? null : typed
  }
  /** What the cell shows. */
  const shownIn = (rowId: string, columnId: string) => typedIn({ rowId, columnId }) ?? textOf(rowId, columnId)
  const isFilled = (rowId: string, columnId: string) => shownIn(rowId, columnId) !== ''
  /** What was typed in a cell is finished as soon as the edit that has it is on disk. */
  const finish = (edits: readonly CellEdit[], { onEdit }: Taking<Row>, label?: string) => {
    const going = edits.map((edit) => ({ place: placeOf(edit), typed: keeper.at(placeOf(edit)) }))
    for (const each of going) sent.current.set(each.place, each)
    void Promise.resolve(onEdit([...edits], label)).then((taken) => {
      for (const each of going) {
        const { place, typed } = each
        if (sent.current.get(place) === each) sent.current.delete(place)
        if (taken === null || keeper.at(place) !== typed) continue
        if (typed !== undefined || keeper.givenUpAt(place) !== undefined) keeper.drop(place)
      }
    })
  }

  const giveUp = (place: CellPlace, text: string) => {
    keeper.giveUp(placeOf(place), text)
    announce(gridWords.oldValueIsBack)
  }

  /** Edits that would lay another text over words typed in a cell and not finished, which are nowhere else. */
  const overUnfinished = (edits: readonly CellEdit[]): CellRefusal[] =>
    edits.flatMap((edit) => {
      const words = unfinishedIn(edit)
      if (words === null || words === edit.text) return []
      return { ...edit, why: gridWords.overUnfinished(short(words, SHOWN_WORDS)) }
    })

  /** What cannot be done is listed, the rest is done; `what` names so many edits as a step. */
  const editMany = (edits: CellEdit[], what: (count: number) => string, outside: CellRefusal[] = [], under = now) => {
    if (readOnly) return announce(gridWords.readOnly)
    const over = overUnfinished(edits)
    const left = new Set(over.map(placeOf))
    const free = edits.filter((edit) => !left.has(placeOf(edit)))
    const { accepted, refused: inside } = sortOut(free, under.columns, source)
    const refused = [...over, ...inside, ...outside]
    if (accepted.length > 0) finish(accepted, under, what(accepted.length))
    if (refused.length > 0) onRefused(refused)
    const [taken, not] = [accepted.length, refused.length]
    announce(not > 0 ? gridWords.changedAndRefused(taken, not) : gridWords.changed(taken))
  }

  /** Goes on with edits whose texts are clear, column by column. */
  const clear = (edits: CellEdit[], goOn: (edits: CellEdit[]) => void, asked: readonly string[] = []) => {
    for (const { id, edit } of columns) {
      const texts = edits.filter(({ columnId }) => columnId === id).map(({ text }) => text)
      const unclear = asked.includes(id) ? null : edit?.unclear?.(texts)
      if (!unclear || !onUnclear) continue
      return onUnclear(unclear, (read) =>
        clear(
          edits.map((each) => (each.columnId === id ? { ...each, text: read(each.text) } : each)),
          goOn,
          [...asked, id],
        ),
      )
    }
    return goOn(edits)
  }

  const select = ({ minRowIndex, minColumnIndex, maxRowIndex, maxColumnIndex }: Bounds) =>
    table.selectCellRange({
      anchorRowId: shown.rowIds[minRowIndex]!,
      anchorColumnId: shown.columnIds[minColumnIndex]!,
      focusRowId: shown.rowIds[maxRowIndex]!,
      focusColumnId: shown.columnIds[maxColumnIndex]!,
    })

  /** Puts a text into every selected cell. */
  const fillWith = (text: string, under = now) => {
    if (!bounds) return
    const places = cellsIn(shown, bounds).flat()
    editMany(
      places.map((place) => ({ ...place, text })),
      gridWords.fill,
      [],
      under,
    )
  }

  /** Takes the text of the open editor, or says why not. Whoever is `leaving` it may have typed by mistake and mended that. */
  const commit = (text: string, after: After, leaving = false): string | null => {
    const row = editing && source.get(editing.rowId)
    const under = editing?.typedUnder ?? now
    const column = editing && under.columns.find(({ id }) => id === editing.columnId)
    if (!row || !column) {
      setEditing(null)
      return null
    }
    // What the cell holds goes out too when it is to replace a text that is on its way.
    const stays = column.text(row) === text && !sent.current.has(placeOf(editing))
    const check = stays ? null : checkEdit(column, row, text)
    if (check?.ok === false) {
      announce(gridWords.notTaken(check.why))
      return check.why
    }
    setEditing(null)
    if (stays && text !== '' && !leaving && keeper.at(placeOf(editing)) === text) onRetyped?.(editing)
    if (stays) keeper.drop(placeOf(editing))
    else if (after !== 'fill') finish([{ rowId: editing.rowId, columnId: editing.columnId, text }], under)
    if (after === 'fill') fillWith(text, under)
    else if (after !== 'stay') moveSelection(table, { do: 'move', to: after }, { page: 1, isFilled })
    return null
  }

  return {
    editing,

    /** Opens the editor; `typed` replaces what the cell holds. */
    begin: (place: CellPlace, how: { typed?: string; choosing?: boolean; selectAll?: boolean } = {}) => {
      const column = columnOf(place.columnId)
      if (readOnly) return announce(gridWords.readOnly)
      if (!column?.edit) return announce(column?.readOnly ?? gridWords.cellIsFixed)
      // What was typed there and not finished goes on: it is nowhere else.
      const before = unfinishedIn(place) ?? (how.typed === undefined ? shownIn(place.rowId, place.columnId) : '')
      const text = before + (how.typed ?? '')
      if (how.typed) keeper.keep(placeOf(place), text)
      const { choosing = false, selectAll = false, typed } = how
      setEditing({ ...place, text, choosing, selectAll, typedUnder: typed ? now : null })
    },

    /** Keeps what stands in the open editor, wherever the next key goes. */
    type: (text: string) => {
      if (!editing) return
      keeper.keep(placeOf(editing), text)
      if (!editing.typedUnder) setEditing({ ...editing, typedUnder: now })
    },

    commit,

    /** The open editor was left: its text is taken, or stays in the cell when it is refused. */
    leave: (text: string) => {
      const why = commit(text, 'stay', true)
      if (why === null) return
      announce(gridWords.notTakenButKept(why))
      setEditing(null)
    },

    /** Brings back what the cell holds; false when nothing else was typed there. */
    giveUp: (place: CellPlace, text = unfinishedIn(place)): boolean => {
      setEditing(null)
      if (text === null || text === textOf(place.rowId, place.columnId)) return false
      giveUp(place, text)
      return true
    },

    /** Opens the editor with what was given up in this cell; false when that is nothing. */
    bringBack: (place: CellPlace): boolean => {
      const text = keeper.givenUpAt(placeOf(place))
      if (text === undefined || text === textOf(place.rowId, place.columnId)) return false
      keeper.keep(placeOf(place), text)
      setEditing({ ...place, text, choosing: false, selectAll: false, typedUnder: null })
      return true
    },

    clear: () => {
      if (!bounds) return
      const cleared = cellsIn(shown, bounds).flatMap((row) => row.map((place) => ({ ...place, text: '' })))
      const [only, another] = cleared
      const words = only && !another ? unfinishedIn(only) : null
      if (only && words !== null) return giveUp(only, words)
      editMany(cleared, gridWords.clear)
    },

    /** Whether a cell shows something. */
    isFilled,

    /** Fills the selection from its first row or column, or with what the active cell holds. */
    fill: (what: 'row' | 'column' | 'cell', active: CellPlace) => {
      if (what === 'cell') return fillWith(shownIn(active.rowId, active.columnId))
      const fill = bounds && fillFrom(bounds, what)
      const filled = fill ? fillEdits(shown, fill.from, fill.to, shownIn) : []
      editMany(filled, what === 'row' ? gridWords.fillDown : gridWords.fillRight)
    },

    /** Fills a larger rectangle with what one in it holds, and selects it. */
    fillTo: (from: Bounds, to: Bounds) => {
      select(to)
      editMany(fillEdits(shown, from, to, shownIn), gridWords.fill)
    },

    copy: () => {
      if (!bounds) return []
      return cellsIn(shown, bounds).map((row) => row.map(({ rowId, columnId }) => shownIn(rowId, columnId)))
    },

    /** Lays the texts over the selection and selects where they went. */
    paste: (texts: string[][]) => {
      if (!bounds || texts.length === 0) return
      const target = pasteBounds(shown, bounds, texts)
      select(target)
      clear(pasteEdits(shown, target, texts), (edits) => editMany(edits, gridWords.paste, leftOut(target, texts)))
    },
  }
}
