import { isDivided } from '../scoring/group-judgment'
import type { MatrixBox } from '../scoring/matrix-cells'
import { DOT, type PlacedDot } from './matrix-dots'
import type { MatrixLayout } from './matrix-layout'
import type { Shape } from './scene'

/** Half the length of what ends a whisker. */
const END = 3

/** How far the answers reach: upwards over likelihoods, sideways over the columns of the impacts. */
export function whiskerShapes({ box, x, y }: PlacedDot, layout: MatrixLayout): Shape[] {
  const { likelihood, impact } = box.reach
  const column = (level: number) => x + layout.cell(1, level).x - layout.cell(1, box.cell.impact).x
  return [
    ...(likelihood.low === likelihood.high ? [] : upright(x, layout.y(likelihood.high), layout.y(likelihood.low))),
    ...(impact.low === impact.high ? [] : level(y, column(impact.low), column(impact.high))),
  ].flatMap((line) => onAnyLevel(line, box.risk.id))
}

type Line = { x1: number; x2: number; y1: number; y2: number }

const upright = (x: number, top: number, bottom: number): Line[] => [
  { x1: x, x2: x, y1: top, y2: bottom },
  ...[top, bottom].map((y) => ({ x1: x - END, x2: x + END, y1: y, y2: y })),
]

const level = (y: number, left: number, right: number): Line[] => [
  { x1: left, x2: right, y1: y, y2: y },
  ...[left, right].map((x) => ({ x1: x, x2: x, y1: y - END, y2: y + END })),
]

/** Light below dark, so that it is seen on every level. */
const onAnyLevel = (line: Line, of: string): Shape[] => [
  { kind: 'line', ...line, stroke: 'surface', strokeWidth: 3, of },
  { kind: 'line', ...line, stroke: 'ink', strokeWidth: 1.2, of },
]

/** The dot, with the line that leads to its label. */
export function dotShapes({ box, x, y, label }: PlacedDot): Shape[] {
  const lead = { x1: x, y1: y, x2: label.x - label.width / 2, y2: label.y }
  return [
    ...onAnyLevel(lead, box.risk.id).map((line) => (line.stroke === 'ink' ? { ...line, strokeWidth: 0.8 } : line)),
    { kind: 'circle', x, y, radius: DOT, ...lookOf(box), of: box.risk.id },
  ]
}

/** Hollow where the group is divided: the dot is then the gravest answer, not a value of the group. */
const lookOf = ({ judgment }: MatrixBox): Pick<Shape, 'fill' | 'stroke' | 'strokeWidth'> =>
  isDivided(judgment) ? { fill: 'surface', stroke: 'ink', strokeWidth: 1.5 } : { fill: 'ink', stroke: 'surface' }
