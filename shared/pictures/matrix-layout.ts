import { columnsOf, type Matrix } from '../lexicons/matrix'
import { isDivided } from '../scoring/group-judgment'
import type { MatrixBox, MatrixCell } from '../scoring/matrix-cells'
import { keptApart } from './kept-apart'

type Box = { x: number; y: number; width: number; height: number }

/** Where the parts of a matrix lie in a picture of some width; levels count from 1. */
export type MatrixLayout = {
  width: number
  height: number
  /** Where the cells begin and end. */
  left: number
  top: number
  bottom: number
  cell: (likelihood: number, impact: number) => Box
  /** The height of a place on the likelihood axis, which runs from 0 to the number of rows. */
  y: (position: number) => number
}

const TOP = 4
const BELOW = 44
const GAP = 2
/** Wider pictures have room for the percents of a row beside its name. */
const WIDE = 560

export function matrixLayout(matrix: Matrix, width: number): MatrixLayout {
  const [rows, columns] = [matrix.rows.length, columnsOf(matrix)]
  const left = width < WIDE ? 84 : 112
  const cellWidth = (width - left - (columns - 1) * GAP) / columns
  const cellHeight = Math.min(108, Math.max(66, cellWidth * 0.68))
  const bottom = TOP + rows * cellHeight + (rows - 1) * GAP
  const step = cellHeight + GAP
  return {
    width,
    height: Math.ceil(bottom + BELOW),
    left,
    top: TOP,
    bottom,
    cell: (likelihood, impact) => ({
      x: left + (impact - 1) * (cellWidth + GAP),
      y: TOP + (rows - likelihood) * step,
      width: cellWidth,
      height: cellHeight,
    }),
    y: (position) => Math.min(bottom, Math.max(TOP, bottom + GAP / 2 - position * step)),
  }
}

/** Of a name: its height, the room about it, and about as wide as a letter of it is. */
export const NAME = { height: 18, around: 14, letter: 7 } as const
/** What the code of the level takes of its cell, and the least room between what stands in it. */
export const CODE = { width: 26, height: 16 } as const
const ROOM = 3

/** "R3", "R3=" for a shared rank; an asterisk for a divided group. */
export const nameOf = ({ risk, tied, judgment }: MatrixBox): string =>
  `R${risk.number}${tied ? '=' : ''}${isDivided(judgment) ? '*' : ''}`
const nameWidth = (box: MatrixBox): number => nameOf(box).length * NAME.letter + NAME.around

/** The name of a risk where it stands, and the height it is wanted at. */
export type PlacedName = { box: MatrixBox; x: number; y: number; width: number; wanted: number }

/**
 * The names of the risks of a cell, each as high as its likelihood where there is room, none on another or on the code
 * of the level; null where there is no room for all of them.
 */
export function namesIn({ likelihood, impact, boxes }: MatrixCell, layout: MatrixLayout): PlacedName[] | null {
  if (boxes.length === 0) return []
  const cell = layout.cell(likelihood, impact)
  const width = Math.max(...boxes.map(nameWidth))
  // Beside the code where that leaves room for a name, else below it.
  const isBeside = cell.width - CODE.width >= width + ROOM
  const from = cell.x + (isBeside ? CODE.width : ROOM)
  const lanes = Math.max(1, Math.floor((cell.x + cell.width - from) / (width + ROOM)))
  const top = cell.y + (isBeside ? ROOM : CODE.height) + NAME.height / 2
  const bottom = cell.y + cell.height - ROOM - NAME.height / 2
  const deep = Math.floor((bottom - top) / (NAME.height + 1)) + 1
  if (boxes.length > lanes * deep) return null
  const inLanes = lanesOf(boxes, lanes, deep, layout)
  const laneWidth = (cell.x + cell.width - from) / inLanes.length
  return inLanes.flatMap((lane, at) => {
    const wanted = lane.map(({ middle }) => layout.y(middle))
    const placed = keptApart(wanted, NAME.height + 1, top, bottom)
    return lane.map((box, index) => ({
      box,
      x: from + (at + 0.5) * laneWidth,
      y: placed[index]!,
      width: nameWidth(box),
      wanted: wanted[index]!,
    }))
  })
}

/**
 * Each risk in the emptiest lane where its name touches no other, so that frames lie beside each other; else where
 * there is room.
 */
function lanesOf(boxes: readonly MatrixBox[], count: number, deep: number, { y }: MatrixLayout): MatrixBox[][] {
  const lanes: MatrixBox[][] = Array.from({ length: Math.min(count, boxes.length) }, () => [])
  for (const box of boxes) {
    const open = lanes.filter(({ length }) => length < deep)
    const free = open.filter((lane) => lane.every((each) => Math.abs(y(each.middle) - y(box.middle)) > NAME.height))
    const [emptiest] = (free.length > 0 ? free : open).toSorted((one, other) => one.length - other.length)
    emptiest?.push(box)
  }
  return lanes
}
