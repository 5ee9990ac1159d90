import { IMPACTS } from '../../lexicons/impact'
import { LEVEL_CODES, LEVEL_NAMES, LEVELS } from '../../lexicons/nist-800-30'
import type { GroupLikelihood } from '../../scoring/group-judgment'
import type { MatrixBox, MatrixCell } from '../../scoring/matrix-cells'
import { LEVEL_COLOURS, PAPER } from '../paper-theme'
import { escapeHtml } from './escape-html'

/** The figure for paper: always light, in points of a page 170 mm wide. */
export const MATRIX_WIDTH = 640
export const MATRIX_HEIGHT = 430

const LEFT = 104
const TOP = 10
const CELL_WIDTH = 104
const CELL_HEIGHT = 72
const GAP = 2
/** More names than fit in a cell are counted instead. */
const NAMES_PER_CELL = 8

/** The risk matrix as an SVG document: cells with their level, the reach of the answers as outlines, names in the cell of the middle answers. */
export function matrixSvg(cells: readonly MatrixCell[], boxes: readonly MatrixBox[], alt: string): string {
  const parts = [
    ...cells.map(cellShape),
    ...boxes.map(reachShape),
    ...cells.map(cellLevel),
    ...cells.flatMap(cellNames),
    ...LEVELS.map((level) =>
      words(LEFT - 10, rowTop(level) + CELL_HEIGHT / 2 + 4, LEVEL_NAMES[level], 'text-anchor="end"'),
    ),
    ...IMPACTS.map(({ level, name }) =>
      words(
        columnLeft(level) + CELL_WIDTH / 2,
        rowTop(1) + CELL_HEIGHT + 18,
        `${level} ${name}`,
        'text-anchor="middle"',
      ),
    ),
    words(columnLeft(3) + CELL_WIDTH / 2, MATRIX_HEIGHT - 8, 'Impact', 'text-anchor="middle" font-weight="bold"'),
    words(0, TOP + 12, 'Likelihood', 'font-weight="bold"'),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MATRIX_WIDTH}" height="${MATRIX_HEIGHT}" ` +
    `viewBox="0 0 ${MATRIX_WIDTH} ${MATRIX_HEIGHT}" role="img" aria-label="${escapeHtml(alt)}" ` +
    `font-family="'Liberation Sans', Arial, sans-serif" font-size="11" fill="${PAPER.ink}">` +
    `<rect width="${MATRIX_WIDTH}" height="${MATRIX_HEIGHT}" fill="${PAPER.page}"/>${parts.join('')}</svg>`
  )
}

const columnLeft = (impact: number): number => LEFT + (impact - 1) * (CELL_WIDTH + GAP)
const rowTop = (likelihood: number): number => TOP + (5 - likelihood) * (CELL_HEIGHT + GAP)

const words = (x: number, y: number, text: string, attributes = ''): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeHtml(text)}</text>`

function cellShape({ likelihood, impact, level }: MatrixCell): string {
  const { fill } = LEVEL_COLOURS[level]
  return `<rect x="${columnLeft(impact)}" y="${rowTop(likelihood)}" width="${CELL_WIDTH}" height="${CELL_HEIGHT}" fill="${fill}"/>`
}

function cellLevel({ likelihood, impact, level }: MatrixCell): string {
  const { ink } = LEVEL_COLOURS[level]
  return words(columnLeft(impact) + 6, rowTop(likelihood) + 14, LEVEL_CODES[level], `fill="${ink}" font-size="10"`)
}

/** Thinnest outline of a reach, tall enough for the name in it. */
const THINNEST = 13

/** Where the answers differ, the outline of their middle half with the name of the risk at its end. */
function reachShape({ reach, risk, judgment }: MatrixBox): string {
  const { likelihood, impact } = reach
  if (isOneAnswer(judgment.likelihood) && impact.low === impact.high) return ''
  const y = (position: number) => rowTop(1) + CELL_HEIGHT - position * (CELL_HEIGHT + GAP)
  const left = columnLeft(impact.low) + 3
  const right = columnLeft(impact.high) + CELL_WIDTH - 3
  const height = Math.max(y(likelihood.low) - y(likelihood.high) - 4, THINNEST)
  const middle = (y(likelihood.low) + y(likelihood.high)) / 2
  const top = Math.min(Math.max(middle - height / 2, TOP + 1), rowTop(1) + CELL_HEIGHT - height - 1)
  // White on the darkest band only where the outline ends there.
  const ink = judgment.level?.high === 5 && impact.high === 5 ? PAPER.page : PAPER.ink
  return (
    `<rect x="${left}" y="${round(top)}" width="${right - left}" height="${round(height)}" rx="4" ` +
    `fill="${PAPER.page}" fill-opacity="0.25" stroke="${ink}" stroke-width="1.2"/>` +
    words(right - 4, round(top + height - 3.5), `R${risk.number}`, `text-anchor="end" font-size="9" fill="${ink}"`)
  )
}

/** Whether the middle answers all say the same; a term fills its level also when everybody chose it. */
const isOneAnswer = (likelihood: GroupLikelihood | null): boolean =>
  likelihood?.kind === 'terms'
    ? likelihood.low.key === likelihood.high.key
    : likelihood !== null && likelihood.low === likelihood.high

const round = (length: number): number => Math.round(length * 10) / 10

function cellNames({ likelihood, impact, boxes }: MatrixCell): string[] {
  if (boxes.length === 0) return []
  const [left, top] = [columnLeft(impact), rowTop(likelihood)]
  if (boxes.length > NAMES_PER_CELL) return [pill(left + 8, top + 34, `${boxes.length} risks`, 64)]
  return boxes.map(({ risk, tied }, index) =>
    pill(left + 4 + (index % 3) * 33, top + 18 + Math.floor(index / 3) * 17, `R${risk.number}${tied ? '=' : ''}`, 31),
  )
}

const pill = (x: number, y: number, name: string, width: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="15" rx="7.5" fill="${PAPER.page}" stroke="${PAPER.ink}"/>` +
  words(x + width / 2, y + 11, name, 'text-anchor="middle" font-size="10" font-weight="bold"')
