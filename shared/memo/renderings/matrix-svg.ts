import { columnsOf, riskLevel } from '../../lexicons/matrix'
import type { GroupLikelihood } from '../../scoring/group-judgment'
import { impactsOf, type MatrixBox, type MatrixCell } from '../../scoring/matrix-cells'
import { short } from '../../words/short'
import type { TreeBlock } from '../memo-tree'
import { LEVEL_COLOURS, PAPER } from '../paper-theme'
import { escapeHtml } from './escape-html'

/** The figure for paper: always light, in points of a page 170 mm wide. */
export const MATRIX_WIDTH = 640
export const MATRIX_HEIGHT = 430

const LEFT = 104
const TOP = 10
/** Of all columns and of all rows, with the gaps between them. */
const CELLS_WIDTH = 528
const CELLS_HEIGHT = 368
const GAP = 2

/** Of a name in a cell with the space about it; more than these are no longer read, and counted. */
const NAME_WIDTH = 33
const NAME_HEIGHT = 17
const MOST_NAMES = 8
/** Points of a letter of the names of rows and columns. */
const LETTER = 6

type Figure = Extract<TreeBlock, { kind: 'matrix' }>
type Drawn = Pick<Figure, 'matrix' | 'impactScale' | 'cells' | 'boxes' | 'alt'>

/** Where the cells of a matrix lie; levels count from 1. */
type Layout = {
  rows: number
  columns: number
  width: number
  height: number
  left: (impact: number) => number
  top: (likelihood: number) => number
}

function layoutOf({ matrix }: Drawn): Layout {
  const [rows, columns] = [matrix.rows.length, columnsOf(matrix)]
  const width = (CELLS_WIDTH - (columns - 1) * GAP) / columns
  const height = (CELLS_HEIGHT - (rows - 1) * GAP) / rows
  return {
    rows,
    columns,
    width,
    height,
    left: (impact) => LEFT + (impact - 1) * (width + GAP),
    top: (likelihood) => TOP + (rows - likelihood) * (height + GAP),
  }
}

/** The risk matrix as an SVG document: cells with their level, the reach of the answers as outlines, names in the cell of the middle answers. */
export function matrixSvg(figure: Drawn): string {
  const { matrix, cells, boxes, alt } = figure
  const layout = layoutOf(figure)
  const parts = [
    ...cells.map((cell) => cellShape(cell, figure, layout)),
    ...boxes.map((box) => reachShape(box, figure, layout)),
    ...cells.map((cell) => cellLevel(cell, figure, layout)),
    ...cells.flatMap((cell) => cellNames(cell, layout)),
    ...matrix.rows.map((_, index) => rowName(index + 1, figure, layout)),
    ...impactsOf(matrix).map((impact) => columnName(impact, figure, layout)),
    words(LEFT + CELLS_WIDTH / 2, MATRIX_HEIGHT - 8, 'Impact', 'text-anchor="middle" font-weight="bold"'),
    words(0, TOP + 12, 'Likelihood', 'font-weight="bold"'),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MATRIX_WIDTH}" height="${MATRIX_HEIGHT}" ` +
    `viewBox="0 0 ${MATRIX_WIDTH} ${MATRIX_HEIGHT}" role="img" aria-label="${escapeHtml(alt)}" ` +
    `font-family="'Liberation Sans', Arial, sans-serif" font-size="11" fill="${PAPER.ink}">` +
    `<rect width="${MATRIX_WIDTH}" height="${MATRIX_HEIGHT}" fill="${PAPER.page}"/>${parts.join('')}</svg>`
  )
}

const words = (x: number, y: number, text: string, attributes = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeHtml(text)}</text>`

const round = (length: number): number => Math.round(length * 10) / 10

function rowName(level: number, { matrix }: Drawn, layout: Layout): string {
  const name = short(matrix.rows[level - 1]!.name, Math.floor((LEFT - 10) / LETTER))
  return words(LEFT - 10, layout.top(level) + layout.height / 2 + 4, name, 'text-anchor="end"')
}

function columnName(impact: number, { impactScale }: Drawn, layout: Layout): string {
  const name = short(`${impact} ${impactScale.levels[impact - 1]?.name ?? ''}`, Math.floor(layout.width / LETTER))
  return words(layout.left(impact) + layout.width / 2, TOP + CELLS_HEIGHT + 18, name, 'text-anchor="middle"')
}

const coloursOf = (level: number, { matrix }: Drawn) => LEVEL_COLOURS[matrix.levels[level - 1]!.colour]

function cellShape({ likelihood, impact, level }: MatrixCell, figure: Drawn, layout: Layout): string {
  const { fill } = coloursOf(level, figure)
  return (
    `<rect x="${round(layout.left(impact))}" y="${round(layout.top(likelihood))}" ` +
    `width="${round(layout.width)}" height="${round(layout.height)}" fill="${fill}"/>`
  )
}

function cellLevel({ likelihood, impact, level }: MatrixCell, figure: Drawn, layout: Layout): string {
  const { ink } = coloursOf(level, figure)
  const { code } = figure.matrix.levels[level - 1]!
  return words(layout.left(impact) + 6, layout.top(likelihood) + 14, code, `fill="${ink}" font-size="10"`)
}

/** Thinnest outline of a reach, tall enough for the name in it. */
const THINNEST = 13

/** Where the answers differ, the outline of their middle half with the name of the risk at its end, in the ink of that cell. */
function reachShape({ reach, cell, risk, judgment }: MatrixBox, figure: Drawn, layout: Layout): string {
  const { likelihood, impact } = reach
  if (isOneAnswer(judgment.likelihood) && impact.low === impact.high) return ''
  const bottom = TOP + CELLS_HEIGHT
  const y = (position: number) => bottom - position * (layout.height + GAP)
  const left = layout.left(impact.low) + 3
  const right = layout.left(impact.high) + layout.width - 3
  const height = Math.max(y(likelihood.low) - y(likelihood.high) - 4, THINNEST)
  const middle = (y(likelihood.low) + y(likelihood.high)) / 2
  const top = Math.min(Math.max(middle - height / 2, TOP + 1), bottom - height - 1)
  const { ink } = coloursOf(riskLevel(figure.matrix, cell.likelihood, impact.high), figure)
  return (
    `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(height)}" rx="4" ` +
    `fill="${PAPER.page}" fill-opacity="0.25" stroke="${ink}" stroke-width="1.2"/>` +
    words(right - 4, top + height - 3.5, `R${risk.number}`, `text-anchor="end" font-size="9" fill="${ink}"`)
  )
}

/** Whether the middle answers all say the same; a term fills its level also when everybody chose it. */
const isOneAnswer = (likelihood: GroupLikelihood | null): boolean =>
  likelihood?.kind === 'terms'
    ? likelihood.low.key === likelihood.high.key
    : likelihood !== null && likelihood.low === likelihood.high

function cellNames({ likelihood, impact, boxes }: MatrixCell, layout: Layout): string[] {
  if (boxes.length === 0) return []
  const [left, top] = [layout.left(impact), layout.top(likelihood)]
  const across = Math.max(1, Math.floor((layout.width - 2) / NAME_WIDTH))
  const down = Math.max(1, Math.floor((layout.height - 18) / NAME_HEIGHT))
  if (boxes.length > Math.min(MOST_NAMES, across * down)) {
    return [pill(left + 8, top + layout.height / 2 - 2, `${boxes.length} risks`, Math.min(64, layout.width - 16))]
  }
  return boxes.map(({ risk, tied }, index) =>
    pill(
      left + 4 + (index % across) * NAME_WIDTH,
      top + 18 + Math.floor(index / across) * NAME_HEIGHT,
      `R${risk.number}${tied ? '=' : ''}`,
      31,
    ),
  )
}

const pill = (x: number, y: number, name: string, width: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="15" rx="7.5" fill="${PAPER.page}" stroke="${PAPER.ink}"/>` +
  words(x + width / 2, y + 11, name, 'text-anchor="middle" font-size="10" font-weight="bold"')
