import type { MatrixBox } from '../scoring/matrix-cells'
import { keptApart } from './kept-apart'
import { CODE, type MatrixLayout, NAME, nameOf } from './matrix-layout'

/** Of more risks the dots and their labels would not be told apart: they stand in cells, and in an interval plot. */
export const MOST_DOTS = 15

export const DOT = 3.5
/** From the middle of one lane of dots to the next. */
const LANE = 9
/** From the middle of one label to the next, the room about its words, and between it and the nearest dot. */
const LABEL = { step: 19, around: 8, gap: 6 } as const

/** A risk at its percent in the column of its impact, with its label at the right of that column. */
export type PlacedDot = {
  box: MatrixBox
  x: number
  y: number
  /** The middle of the label. */
  label: { x: number; y: number; width: number }
}

/**
 * Where dots and labels stand: each dot as high as its likelihood, in a lane of its own as far as there is room for
 * lanes, no label on another or on a dot. Null where there are too many to be told apart.
 */
export function placedDots(boxes: readonly MatrixBox[], layout: MatrixLayout): PlacedDot[] | null {
  if (boxes.length > MOST_DOTS) return null
  const deep = Math.floor((layout.bottom - layout.top) / LABEL.step)
  const impacts = [...new Set(boxes.map(({ cell }) => cell.impact))]
  const columns = impacts.map((impact) => boxes.filter(({ cell }) => cell.impact === impact))
  if (columns.some(({ length }) => length > deep)) return null
  const widest = Math.max(0, ...boxes.map((box) => nameOf(box).length * NAME.letter + LABEL.around))
  return columns.flatMap((column) => placedIn(column, widest, layout))
}

function placedIn(column: readonly MatrixBox[], widest: number, layout: MatrixLayout): PlacedDot[] {
  const { x: left, width } = layout.cell(1, column[0]!.cell.impact)
  const labelWidth = Math.min(widest, width - LABEL.gap - LANE)
  const until = left + width - labelWidth - LABEL.gap
  // Beside the codes of the levels where that leaves room for a lane.
  const from = until - left - CODE.width >= LANE ? left + CODE.width : left
  const sorted = column.toSorted((one, other) => other.middle - one.middle || one.risk.number - other.risk.number)
  const lanes = lanesOf(sorted, Math.max(1, Math.floor((until - from) / LANE)), layout)
  const heights = keptApart(
    sorted.map(({ middle }) => layout.y(middle)),
    LABEL.step,
    layout.top + NAME.height / 2,
    layout.bottom - NAME.height / 2,
  )
  return sorted.map((box, index) => ({
    box,
    x: from + (lanes[index]! + 0.5) * LANE,
    y: layout.y(box.middle),
    label: { x: left + width - labelWidth / 2, y: heights[index]!, width: labelWidth },
  }))
}

/** A lane for each, in which it and its whisker touch nothing; else one in which its dot touches no other dot. */
function lanesOf(boxes: readonly MatrixBox[], count: number, { y }: MatrixLayout): number[] {
  const taken: MatrixBox[][] = Array.from({ length: count }, () => [])
  return boxes.map((box) => {
    const dotsApart = (each: MatrixBox) => Math.abs(y(each.middle) - y(box.middle)) > 2 * DOT
    const apart = (each: MatrixBox) =>
      dotsApart(each) && (each.reach.likelihood.low > highest(box) || box.reach.likelihood.low > highest(each))
    const free = taken.findIndex((lane) => lane.every(apart))
    const open = free === -1 ? taken.findIndex((lane) => lane.every(dotsApart)) : free
    const lane = open === -1 ? shortest(taken) : open
    taken[lane]!.push(box)
    return lane
  })
}

const highest = ({ reach }: MatrixBox): number => reach.likelihood.high

const shortest = (lanes: readonly (readonly unknown[])[]): number =>
  lanes.reduce((least, lane, at) => (lane.length < lanes[least]!.length ? at : least), 0)
