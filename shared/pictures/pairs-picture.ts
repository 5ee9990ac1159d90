import { PICTURES_OF_PROJECT } from '../kinds/picture-names'
import type { OrderOfPairs } from '../lexicons/lint-matrix'
import type { Scales } from '../lexicons/scales'
import { scaleName } from '../lexicons/scale'
import { percentsOfGroup } from '../scoring/group-judgment'
import { groupImpactFigures } from '../scoring/judgment-text'
import type { MatrixBox } from '../scoring/matrix-cells'
import type { PairsOfRisks } from '../scoring/pairs-of-risks'
import { shareText, worstWords } from '../scoring/pairs-words'
import { formatCount } from '../language/counts'
import { type Drawn, inSameLanguage } from './picture'
import { pictureWords } from './picture-words'
import { pairsPictureWords as words } from './rank-words'
import { axisShapes, type RowFrame, rowFrame, rowMark, rowName, rowWords } from './rows'
import type { Scene, Shape, Tone } from './scene'

const ROW = 24
const HEIGHT = 12
const title = (): string => PICTURES_OF_PROJECT.pairs

type Row = { key: string; name: string; count: number; cells: number | null; fill: Tone }

/** Of the pairs of risks, and of all cells, how many the matrix orders, ties, or orders wrongly; and the worst pair. */
export function pairsPicture(
  pairs: PairsOfRisks,
  cells: OrderOfPairs,
  boxes: readonly MatrixBox[],
  scales: Scales,
): Drawn {
  if (pairs.pairs === 0) return { title: title(), problem: words.tooFew }
  const rows: readonly Row[] = [
    { key: 'told', name: words.told, count: pairs.told, cells: cells.told, fill: 'accent' },
    {
      key: 'tied',
      name: words.tied,
      count: pairs.tied,
      cells: cells.clear - cells.told - cells.wrong,
      fill: 'accent-soft',
    },
    { key: 'wrong', name: words.wrong, count: pairs.wrong, cells: cells.wrong, fill: 'ink' },
    { key: 'alike', name: words.alike, count: pairs.alike, cells: null, fill: 'surface' },
    { key: 'unsaid', name: words.unsaid, count: pairs.unsaid, cells: cells.pairs - cells.clear, fill: 'surface' },
  ]
  const worst = pairs.worst
    ? [pairs.worst.worse, pairs.worst.other].flatMap(({ id }) => boxes.find(({ risk }) => risk.id === id) ?? [])
    : []
  const lead = words.lead(scaleName(scales.matrix), pairs.told, pairs.pairs, shareText(pairs.told, pairs.pairs))
  return {
    title: title(),
    caption: `${lead} ${worstWords(pairs, boxes, scales)} ${words.explained(cells.pairs)}`,
    description: `${title()}. ${lead} ${rows.map(({ name, count }) => words.count(name, count)).join(' ')} ${worstWords(pairs, boxes, scales)}`,
    table: {
      head: [words.pairs, words.ofRisks, words.share, words.ofCells, words.shareOfCells],
      rows: rows.map(({ key, name, count, cells: of }) => ({
        key,
        leadsNowhere: true,
        cells: [
          key === 'tied' ? words.inOneCell(name, pairs.inOneCell) : name,
          formatCount(count),
          shareText(count, pairs.pairs),
          of === null ? '–' : formatCount(of),
          of === null ? '–' : shareText(of, cells.pairs),
        ],
      })),
    },
    draw: inSameLanguage((width) => scene(rows, pairs.pairs, cells.pairs, worst, width)),
  }
}

function scene(rows: readonly Row[], pairs: number, cells: number, worst: readonly MatrixBox[], width: number): Scene {
  const frame = rowFrame(width, rows.length + (worst.length === 0 ? 0 : worst.length + 1), ROW, [0, 100])
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, [0, 25, 50, 75, 100], words.axis, String),
      ...rows.flatMap((row, index) => share(row, index, frame, pairs, cells)),
      ...(worst.length === 0 ? [] : [headOf(rows.length, frame)]),
      ...worst.flatMap((box, index) => likelihood(box, rows.length + 1 + index, frame)),
    ],
    marks: worst.map(({ risk }, index) => rowMark(risk, rows.length + 1 + index, frame, words.oneOfWorst)),
  }
}

function share({ name, count, cells, fill }: Row, row: number, frame: RowFrame, pairs: number, all: number): Shape[] {
  const y = frame.middle(row)
  const to = (share: number) => frame.x(share * 100) - frame.x(0)
  return [
    { kind: 'text', x: 0, y: y + 4, text: name },
    { kind: 'rect', x: frame.x(0), y: y - HEIGHT / 2, width: to(count / pairs), height: HEIGHT, fill, stroke: 'ink' },
    ...(cells === null
      ? []
      : [
          {
            kind: 'rect',
            x: frame.x(0),
            y: y + HEIGHT / 2 + 1,
            width: to(cells / all),
            height: 3,
            fill: 'secondary',
          } satisfies Shape,
        ]),
    rowWords(`${formatCount(count)} (${shareText(count, pairs)})`, y, frame),
  ]
}

const headOf = (row: number, frame: RowFrame): Shape => ({
  kind: 'text',
  x: 0,
  y: frame.middle(row) + 6,
  text: words.worstPair,
  fill: 'secondary',
})

function likelihood({ risk, judgment }: MatrixBox, row: number, frame: RowFrame): Shape[] {
  const y = frame.middle(row)
  const place = judgment.likelihood && percentsOfGroup(judgment.likelihood)
  const impact = judgment.impact && pictureWords.impactOf(groupImpactFigures(judgment.impact))
  return [
    ...rowName(risk, row, frame),
    ...(place === null
      ? []
      : place.low === place.high
        ? [{ kind: 'circle', x: frame.x(place.low), y, radius: 5, fill: 'ink' } satisfies Shape]
        : [
            {
              kind: 'rect',
              x: frame.x(place.low),
              y: y - 5,
              width: frame.x(place.high) - frame.x(place.low),
              height: 10,
              radius: 5,
              fill: 'ink',
            } satisfies Shape,
          ]),
    rowWords(impact ?? '', y, frame),
  ]
}
