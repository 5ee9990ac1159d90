import { PICTURES_OF_PROJECT } from '../kinds/picture-names'
import { scaleLinear } from 'd3-scale'
import type { Matrix } from '../lexicons/matrix'
import type { Fate, LeftOut } from '../scoring/leave-out'
import { linchpins } from '../scoring/leave-out'
import { fallsOf, levelsOf, linchpinWords, namesWith, partName, turnsWords } from '../scoring/leave-out-words'
import { leaveOutPictureWords as words } from './evidence-words'
import { fittingName } from './fitting'
import { type Drawn, inSameLanguage } from './picture'
import { pictureWords } from './picture-words'
import { axisShapes, MOST_ROWS, type RowFrame, rowFrame, rowWords } from './rows'
import { LETTER, type Scene, type Shape } from './scene'
import { sentences } from './sentences'

const ROW = 26
const HEIGHT = 12
const title = (): string => PICTURES_OF_PROJECT['leave-out']

/** What falls without each source, and without each origin that several share: a bar of risks each, the worst first. */
export function leaveOutPicture(leftOut: readonly LeftOut[], matrix: Matrix): Drawn {
  if (leftOut.length === 0) return { title: title(), problem: pictureWords.noEvidence }
  const drawn = leftOut.slice(0, MOST_ROWS)
  return {
    title: title(),
    caption: sentences(
      linchpinWords(linchpins(leftOut)),
      words.explained,
      leftOut.length > drawn.length && words.worstDrawn(MOST_ROWS, leftOut.length),
    ),
    description: `${title()}. ${drawn.map((each) => described(each, matrix)).join(' ')}`,
    table: {
      head: [
        words.sourceOrOrigin,
        words.withoutEvidence,
        words.levels,
        words.judgments,
        words.singleOrigin,
        words.otherWay,
        words.less,
      ],
      rows: leftOut.map((each) => ({ key: each.key, cells: cellsOf(each, matrix) })),
    },
    draw: inSameLanguage((width) => scene(drawn, width, matrix)),
  }
}

function scene(leftOut: readonly LeftOut[], width: number, matrix: Matrix): Scene {
  const most = Math.max(...leftOut.map(({ risks }) => risks.length))
  const frame = rowFrame(width, leftOut.length, ROW, [0, most])
  const ticks = scaleLinear([0, most], [0, 1])
    .ticks(Math.min(4, most))
    .filter((tick) => Number.isInteger(tick))
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, ticks, words.axis, String),
      ...leftOut.flatMap((each, row) => [
        partTitle(each, row, frame),
        ...bar(each, row, frame),
        rowWords(endWords(each), frame.middle(row), frame),
      ]),
    ],
    marks: leftOut.map((each, row) => ({
      key: each.key,
      label: partName(each),
      hint: described(each, matrix),
      box: { x: 0, y: frame.middle(row) - ROW / 2, width, height: ROW },
    })),
  }
}

/** What is written before a row: an origin is told from a source by what stands before its name. */
function partTitle({ kind, name, key }: LeftOut, row: number, frame: RowFrame): Shape {
  const told = kind === 'origin' ? words.origin(name) : name
  const text = fittingName(told, Math.floor((frame.left - 6) / LETTER))
  return {
    kind: 'text',
    x: 0,
    y: frame.middle(row) + 4,
    text,
    ...(kind === 'origin' ? { bold: true as const } : {}),
    of: key,
  }
}

const LOOKS: readonly { fate: Fate; look: Pick<Shape, 'fill' | 'stroke' | 'dashed'> }[] = [
  { fate: 'bare', look: { fill: 'ink', stroke: 'ink' } },
  { fate: 'single', look: { fill: 'accent-soft', stroke: 'accent' } },
  // Dashed, since pale and hollow are one where the system rules the colours.
  { fate: 'less', look: { fill: 'surface', stroke: 'strong-line', dashed: true } },
]

function bar({ key, risks }: LeftOut, row: number, frame: RowFrame): Shape[] {
  let from = 0
  return LOOKS.flatMap(({ fate, look }): Shape[] => {
    const count = risks.filter((risk) => risk.fate === fate).length
    const start = from
    from += count
    if (count === 0) return []
    const [x, end] = [frame.x(start), frame.x(from)]
    return [{ kind: 'rect', x, y: frame.middle(row) - HEIGHT / 2, width: end - x, height: HEIGHT, ...look, of: key }]
  })
}

const endWords = (each: LeftOut): string =>
  each.bare > 0
    ? words.noneLeft(namesWith(each, 'bare'))
    : each.single > 0
      ? words.single(namesWith(each, 'single'))
      : words.lessInRow

const cellsOf = (each: LeftOut, matrix: Matrix): string[] =>
  [
    partName(each),
    namesWith(each, 'bare'),
    levelsOf(
      each.risks.filter(({ fate }) => fate === 'bare'),
      matrix,
    ),
    each.judgments === 0 ? '' : String(each.judgments),
    namesWith(each, 'single'),
    turnsWords(each),
    namesWith(each, 'less'),
  ].map((cell) => cell || '–')

const described = (each: LeftOut, matrix: Matrix): string =>
  words.without(partName(each), fallsOf(each, matrix).join(' '))
