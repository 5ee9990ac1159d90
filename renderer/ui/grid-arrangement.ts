import type { Arrangement } from '@shared/arrangement'
import type { GridColumn } from './grid-column'

type Placed = { id: string; width: number; least?: number }
type Look = Pick<Arrangement, 'order' | 'hidden' | 'pinned' | 'wrapped' | 'widths'>

/** No column is made narrower or wider, unless it says so. */
const NARROWEST = 48
const WIDEST = 900

/** Every column in its place, those that stay in view first; hidden ones too. */
export function inPlace<Column extends { id: string }>(
  columns: readonly Column[],
  { order, pinned }: Pick<Look, 'order' | 'pinned'>,
): Column[] {
  const placed = order.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  columns.forEach((column, index) => {
    if (placed.includes(column)) return
    // A column that was added since stands after the one it was made after.
    const before = columns[index - 1]
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, column)
  })
  const stays = ({ id }: Column) => pinned.includes(id)
  return [...placed.filter(stays), ...placed.filter((column) => !stays(column))]
}

/** A column as it is shown: its place among all of them, from 1, and whether its text takes several lines. */
export type ShownColumn<Row> = GridColumn<Row> & { place: number; wraps: boolean }

/** The columns that are shown, in their places and as wide as they were made; one that was given a width grows no more. */
export function shownColumns<Row>(columns: readonly GridColumn<Row>[], look: Look): ShownColumn<Row>[] {
  return inPlace(columns, look).flatMap((column, index) => {
    if (look.hidden.includes(column.id) && !column.names) return []
    const shown = { ...column, place: index + 1, wraps: look.wrapped.includes(column.id) }
    const width = look.widths[column.id]
    return width === undefined ? shown : { ...shown, width: widthWithin(column, width), grow: false }
  })
}

/** A width that a column can have. */
export const widthWithin = ({ least = NARROWEST }: Pick<Placed, 'least'>, width: number): number =>
  Math.round(Math.max(least, Math.min(WIDEST, width)))

/** So many of the shown columns stay in view: those that are to, as long as they leave room for others. */
export function fixedCount(shown: readonly Placed[], pinned: readonly string[], room: number | null): number {
  const wanted = shown.filter(({ id }) => pinned.includes(id))
  let width = 0
  const fitting = wanted.findIndex((column) => (width += column.width) > (room || Infinity) * MOST_FIXED)
  return fitting < 0 ? wanted.length : fitting
}

/** The part of a table's width that columns that stay in view may take. */
const MOST_FIXED = 0.6

/** The arrangement with a column before or after another, which it stays in view with. */
export function movedBeside(
  columns: readonly Placed[],
  { order, pinned }: Pick<Look, 'order' | 'pinned'>,
  id: string,
  beside: { id: string; after: boolean },
): Pick<Look, 'order' | 'pinned'> {
  const ids = inPlace(columns, { order, pinned }).map((column) => column.id)
  const others = ids.filter((each) => each !== id)
  others.splice(others.indexOf(beside.id) + (beside.after ? 1 : 0), 0, id)
  return { order: others, pinned: toggled(pinned, id, pinned.includes(beside.id)) }
}

/** The list with or without one of its items. */
export const toggled = (list: readonly string[], id: string, on = !list.includes(id)): string[] => {
  const others = list.filter((each) => each !== id)
  return on ? [...others, id] : others
}
