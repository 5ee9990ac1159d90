import { scaleLinear } from 'd3-scale'
import { fitting, fittingName } from './fitting'
import { LETTER, type Mark, type Shape, TEXT_SIZE } from './scene'

/** Rows drawn of a picture: what has more is read in its table. */
export const MOST_ROWS = 40

/** Names on the left, an axis in the middle, words on the right; a row a risk. */
export type RowFrame = {
  width: number
  height: number
  left: number
  right: number
  rowHeight: number
  /** Where the middle of a row lies, from the first, which is 0. */
  middle: (row: number) => number
  x: (value: number) => number
}

const TOP = 24
const BOTTOM = 22

/** Room for so many rows of an axis from `domain[0]` to `domain[1]`. */
export function rowFrame(width: number, rows: number, rowHeight: number, domain: readonly [number, number]): RowFrame {
  const [left, right] = [Math.round(width * 0.32), Math.round(width * 0.78)]
  const scale = scaleLinear(domain, [left + 8, right - 8])
  return {
    width,
    height: TOP + rows * rowHeight + BOTTOM,
    left,
    right,
    rowHeight,
    middle: (row) => TOP + (row + 0.5) * rowHeight,
    x: (value) => scale(value),
  }
}

/** Lines across the rows where the axis has a number, with the number below, and what it counts above. */
export function axisShapes(
  frame: RowFrame,
  ticks: readonly number[],
  title: string,
  written: (tick: number) => string,
) {
  const bottom = frame.height - BOTTOM
  return [
    { kind: 'text', x: (frame.left + frame.right) / 2, y: 12, text: title, anchor: 'middle', fill: 'secondary' },
    ...ticks.flatMap((tick): Shape[] => [
      { kind: 'line', x1: frame.x(tick), x2: frame.x(tick), y1: TOP, y2: bottom, stroke: 'line' },
      { kind: 'text', x: frame.x(tick), y: bottom + 14, text: written(tick), anchor: 'middle', fill: 'secondary' },
    ]),
  ] satisfies Shape[]
}

type Named = { id: string; number: number; title: string }

/** The name of a row: the number of the risk, and as much of its title as there is room for. */
export function rowName({ id, number, title }: Named, row: number, frame: RowFrame, before = ''): Shape[] {
  const y = frame.middle(row) + 4
  const lead = `${before}R${number}`
  const from = Math.max(30, lead.length * (LETTER + 1) + 8)
  const letters = Math.floor((frame.left - from - 6) / LETTER)
  return [
    { kind: 'text', x: 0, y, text: lead, bold: true, of: id },
    ...(letters < 4 ? [] : [{ kind: 'text', x: from, y, text: fittingName(title, letters), of: id } satisfies Shape]),
  ]
}

/** Words at the end of a row, as many as there is room for. */
export const rowWords = (text: string, y: number, { width, right }: RowFrame): Shape => ({
  kind: 'text',
  x: right + 8,
  y: y + 4,
  text: fitting(text, Math.floor((width - right - 8) / (LETTER - 0.5))),
  fill: 'secondary',
  size: TEXT_SIZE,
})

/** A whole row can be pointed at, from its name to its words. */
export const rowMark = ({ id, number, title }: Named, row: number, frame: RowFrame, hint: string): Mark => ({
  key: id,
  label: `R${number} ${title}`,
  hint,
  box: { x: 0, y: frame.middle(row) - frame.rowHeight / 2, width: frame.width, height: frame.rowHeight },
})
