import { levelText, percentsOf } from '../lexicons/matrix'
import { formatPercents } from '../lexicons/percent'
import { scaleName } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { groupImpactText, groupLikelihoodText, pooledBy, rankText } from '../scoring/judgment-text'
import { isDivided } from '../scoring/group-judgment'
import { impactsOf, type MatrixBox, type MatrixCell } from '../scoring/matrix-cells'
import { fitting } from './fitting'
import { MOST_DOTS, type PlacedDot, placedDots } from './matrix-dots'
import { dotShapes, whiskerShapes } from './matrix-dot-shapes'
import { type MatrixLayout, matrixLayout, NAME, nameOf, namesIn, type PlacedName } from './matrix-layout'
import { matrixWords as words } from './matrix-words'
import { inSameLanguage, type Picture } from './picture'
import { pictureWords } from './picture-words'
import { LETTER, type Mark, type Scene, type Shape, type Tone } from './scene'
import { sentences } from './sentences'

/** What the matrix shows. */
export type MatrixMaterial = {
  scales: Scales
  cells: readonly MatrixCell[]
  /** Whether it is drawn where the risks stood a round earlier. */
  showsBefore: boolean
  /** The risk whose reach over impacts is drawn, too; of more than a few risks the only one whose reach is. */
  standsOut?: string | null
  /** What is to be known besides, for the caption. */
  more: string
}

/** Which risks have no place on the matrix yet, for its caption; empty where all have one. */
export const notPlaced = (unplaced: readonly { risk: { number: number } }[]): string =>
  unplaced.length === 0 ? '' : ` ${words.notPlaced(unplaced.map(({ risk }) => `R${risk.number}`).join(', '))}`

/**
 * The risk matrix: each risk in the cell of the middle answers, as high as its likelihood, with how far the answers
 * reach.
 */
export function matrixPicture(material: MatrixMaterial): Picture {
  const { cells, scales, showsBefore, more } = material
  const boxes = cells.flatMap((cell) => cell.boxes)
  return {
    title: showsBefore ? words.titleWithBefore : words.title,
    caption: `${sentences(
      boxes.length > MOST_DOTS ? words.places : words.placesWithReach,
      divided(boxes),
      showsBefore && words.before,
      words.lookedUp(scaleName(scales.matrix)),
    )}${more}`,
    description: `${words.lead} ${boxes.map((box) => described(box, scales)).join(' ')}${more}`,
    table: {
      head: [
        pictureWords.risk,
        pictureWords.rank,
        pictureWords.likelihood,
        pictureWords.impact,
        pictureWords.level,
        pictureWords.answersReachOver,
        pictureWords.answers,
      ],
      rows: boxes
        .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.risk.number - other.risk.number)
        .map((box) => ({ key: box.risk.id, cells: cellsOf(box, scales) })),
    },
    draw: inSameLanguage((width) => scene(material, width)),
  }
}

/** Said where it is so; of a few risks how far the answers reach is drawn, too. */
const divided = (boxes: readonly MatrixBox[]): string | false =>
  boxes.some(({ judgment }) => isDivided(judgment)) &&
  (boxes.length > MOST_DOTS ? words.divided : words.dividedWithReach)

/** A few risks are dots, whose labels have room; of more each stands as its name in its cell, or is counted there. */
function scene(material: MatrixMaterial, width: number): Scene {
  const layout = matrixLayout(material.scales.matrix, width)
  const dots = placedDots(
    material.cells.flatMap(({ boxes }) => boxes),
    layout,
  )
  return dots ? dotScene(material, dots, layout) : nameScene(material, layout)
}

function dotScene(material: MatrixMaterial, dots: readonly PlacedDot[], layout: MatrixLayout): Scene {
  const { scales, cells, showsBefore, standsOut = null } = material
  const marks = dots.map(({ box, label }) => mark({ box, ...label, wanted: label.y }))
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...cells.map((cell) => ground(cell, scales, layout)),
      ...axes(scales, layout),
      ...cells.map((cell) => code(cell, scales, layout)),
      ...(showsBefore ? dots.flatMap((dot) => ghost({ ...dot, width: 0, wanted: dot.y }, layout)) : []),
      ...dots.flatMap((dot) => whiskerShapes(dot, layout, dot.box.risk.id === standsOut)),
      ...dots.flatMap(dotShapes),
      ...dots.flatMap(({ box, label: { x, y, width } }) => pill(x, y, nameOf(box), width, box.risk.id)),
    ],
    marks,
  }
}

function nameScene({ scales, cells, showsBefore, standsOut = null }: MatrixMaterial, layout: MatrixLayout): Scene {
  const placed = cells.map((cell) => ({ cell, names: namesIn(cell, layout) }))
  const names = placed.flatMap((each) => each.names ?? [])
  const counted = placed.filter((each) => each.names === null).map(({ cell }) => cell)
  const isAtHand = ({ risk }: MatrixBox) => risk.id === standsOut
  const atHand = [
    ...names.filter(({ box }) => isAtHand(box)),
    ...counted.flatMap((cell) => cell.boxes.filter(isAtHand).map((box) => inMiddle(box, layout))),
  ]
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...cells.map((cell) => ground(cell, scales, layout)),
      ...axes(scales, layout),
      ...(showsBefore ? names.flatMap((name) => ghost(name, layout)) : []),
      ...atHand.flatMap((name) => reach(name, layout)),
      ...cells.map((cell) => code(cell, scales, layout)),
      ...names.flatMap(leader),
      ...names.flatMap((name) => pill(name.x, name.y, nameOf(name.box), name.width, name.box.risk.id)),
      ...counted.flatMap((cell) => count(cell, layout)),
    ],
    marks: names.map(mark),
  }
}

const colour = (level: number, { matrix }: Scales) => matrix.levels[level - 1]!.colour

const ground = ({ likelihood, impact, level }: MatrixCell, scales: Scales, layout: MatrixLayout): Shape => ({
  kind: 'rect',
  ...layout.cell(likelihood, impact),
  fill: `level-${colour(level, scales)}`,
})

function code({ likelihood, impact, level }: MatrixCell, scales: Scales, layout: MatrixLayout): Shape {
  const { x, y } = layout.cell(likelihood, impact)
  const fill: Tone = `on-level-${colour(level, scales)}`
  return { kind: 'text', x: x + 6, y: y + 14, text: scales.matrix.levels[level - 1]!.code, size: 10, fill }
}

function axes({ matrix, impactScale }: Scales, layout: MatrixLayout): Shape[] {
  const room = Math.floor((layout.left - 14) / LETTER)
  const rows = matrix.rows.flatMap(({ name }, index): Shape[] => {
    const { y, height } = layout.cell(index + 1, 1)
    const [x, middle] = [layout.left - 8, y + height / 2]
    return [
      { kind: 'text', x, y: middle, text: fitting(name, room), anchor: 'end' },
      {
        kind: 'text',
        x,
        y: middle + 13,
        text: formatPercents(percentsOf(matrix, index + 1)),
        anchor: 'end',
        size: 10,
        fill: 'secondary',
      },
    ]
  })
  const columns = impactsOf(matrix).map((impact): Shape => {
    const { x, width } = layout.cell(1, impact)
    const name = fitting(`${impact} ${impactScale.levels[impact - 1]?.name ?? ''}`, Math.floor(width / LETTER))
    return { kind: 'text', x: x + width / 2, y: layout.bottom + 16, text: name, anchor: 'middle' }
  })
  const middle = (layout.left + layout.width) / 2
  return [
    ...rows,
    ...columns,
    { kind: 'text', x: middle, y: layout.bottom + 36, text: pictureWords.impact, anchor: 'middle', bold: true },
    { kind: 'text', x: 0, y: layout.top + 10, text: pictureWords.likelihoodBeside, bold: true },
  ]
}

/** Half the width of a frame in the column of its name. */
const HALF = 8

/**
 * Over the answers: from the column of the lowest impact to that of the highest, in each where the name stands in its
 * own.
 */
function reach({ box, x }: PlacedName, layout: MatrixLayout): Shape[] {
  const { likelihood, impact } = box.reach
  if (likelihood.low === likelihood.high && impact.low === impact.high) return []
  const column = (level: number) => x + layout.cell(1, level).x - layout.cell(1, box.cell.impact).x
  const [top, bottom] = [layout.y(likelihood.high), layout.y(likelihood.low)]
  const height = Math.max(bottom - top, 4)
  const frame = {
    kind: 'rect' as const,
    x: column(impact.low) - HALF,
    y: (top + bottom - height) / 2,
    width: column(impact.high) - column(impact.low) + HALF * 2,
    height,
    radius: 3,
    of: box.risk.id,
  }
  // Light below dark, so that it is seen on every level.
  return [
    { ...frame, stroke: 'surface', strokeWidth: 3 },
    { ...frame, stroke: 'ink', strokeWidth: 1.2 },
  ]
}

function ghost({ box, x, y }: PlacedName, layout: MatrixLayout): Shape[] {
  const { ghost: was, risk } = box
  if (!was) return []
  const at = { x: x + layout.cell(1, was.impact).x - layout.cell(1, box.cell.impact).x, y: layout.y(was.middle) }
  const line = { kind: 'line', x1: at.x, y1: at.y, x2: x, y2: y, of: risk.id } as const
  return [
    { ...line, stroke: 'surface', strokeWidth: 3 },
    { ...line, stroke: 'ink', strokeWidth: 1.2, dashed: true },
    { kind: 'circle', ...at, radius: 5, fill: 'surface', stroke: 'ink', dashed: true, of: risk.id },
  ]
}

/** To where a name belongs that had to make room. */
function leader({ box, x, y, wanted }: PlacedName): Shape[] {
  if (Math.abs(y - wanted) <= NAME.height / 2) return []
  return [
    { kind: 'line', x1: x, y1: y, x2: x, y2: wanted, stroke: 'ink', of: box.risk.id },
    { kind: 'circle', x, y: wanted, radius: 2.5, fill: 'ink', of: box.risk.id },
  ]
}

const pill = (x: number, y: number, name: string, width: number, of?: string): Shape[] => [
  {
    kind: 'rect',
    x: x - width / 2,
    y: y - NAME.height / 2,
    width,
    height: NAME.height,
    radius: NAME.height / 2,
    fill: 'surface',
    stroke: 'ink',
    ...(of === undefined ? {} : { of }),
  },
  { kind: 'text', x, y: y + 4, text: name, anchor: 'middle', bold: true, ...(of === undefined ? {} : { of }) },
]

function count({ likelihood, impact, boxes }: MatrixCell, layout: MatrixLayout): Shape[] {
  const { x, y, width, height } = layout.cell(likelihood, impact)
  const told = words.risks(boxes.length)
  const fits = told.length * NAME.letter + NAME.around <= width - 4
  const shown = fits ? told : String(boxes.length)
  return pill(x + width / 2, y + height / 2 + 4, shown, shown.length * NAME.letter + NAME.around)
}

function inMiddle(box: MatrixBox, layout: MatrixLayout): PlacedName {
  const { x, width } = layout.cell(box.cell.likelihood, box.cell.impact)
  const y = layout.y(box.middle)
  return { box, x: x + width / 2, y, width: 0, wanted: y }
}

const mark = ({ box, x, y, width }: PlacedName): Mark => ({
  key: box.risk.id,
  label: nameOf(box),
  hint: hintOf(box),
  box: { x: x - width / 2, y: y - NAME.height / 2, width, height: NAME.height },
})

/** Its rank and title, and what its place rests on. */
const hintOf = ({ judgment: { likelihood }, ...box }: MatrixBox): string =>
  [rankText(box), box.risk.title, likelihood && pooledBy(likelihood)].filter(Boolean).join(' · ')

function wordsOf({ judgment }: MatrixBox, { impactScale, matrix }: Scales) {
  return {
    likelihood: groupLikelihoodText(judgment.likelihood),
    impact: groupImpactText(judgment.impact, impactScale),
    level: judgment.level ? levelText(matrix.levels, judgment.level) : '',
  }
}

function described(box: MatrixBox, scales: Scales): string {
  const { likelihood, impact, level } = wordsOf(box, scales)
  return words.described(`R${box.risk.number}`, likelihood, impact, level)
}

function cellsOf(box: MatrixBox, scales: Scales): string[] {
  const { likelihood, impact, level } = wordsOf(box, scales)
  const { matrix, impactScale } = scales
  const reached = `${levelText(matrix.rows, box.rows)}; ${groupImpactText(box.reach.impact, impactScale)}`
  return [
    `R${box.risk.number} ${box.risk.title}`,
    rankText(box),
    likelihood,
    impact,
    level,
    reached,
    String(box.judgment.scoredBy),
  ]
}
