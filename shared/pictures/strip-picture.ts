import { scaleLinear } from 'd3-scale'
import { formatBand, type Lexicon } from '../lexicons/lexicon'
import { scaleName } from '../lexicons/scale'
import { listed } from '../language/counts'
import { answerPictureWords } from './answer-words'
import { type GroupPlace, type PercentAnswer, reachOfAnswers } from './percent-answers'
import { inSameLanguage, type Picture } from './picture'
import type { Scene, Shape } from './scene'
import { sentences } from './sentences'

/** What a strip shows of one risk. Whose answer is whose is not in it. */
export type StripMaterial = {
  /** "R3". */
  name: string
  lexicon: Lexicon
  answers: readonly PercentAnswer[]
  cannotJudge: number
  group: GroupPlace
}

/** Where every analyst stood on one risk, on a line from 0 to 100% with the terms of the lexicon behind. */
export function stripPicture(material: StripMaterial): Picture {
  const { name, lexicon, answers, cannotJudge, group } = material
  const sorted = answers.toSorted((one, other) => one.low - other.low || one.high - other.high)
  const reach = reachOfAnswers(answers)
  const cells = [
    sorted.map(percents).join(', ') || '–',
    reach ? percents(reach) : '–',
    groupWords(group),
    String(cannotJudge),
  ]
  return {
    title: answerPictureWords.strip(name),
    caption: answerPictureWords.stripExplained(name, scaleName(lexicon), groupWords(group)),
    description: sentences(
      answerPictureWords.stripDescribed(name, answers.length, listed(sorted.map(percents)), groupWords(group)),
      cannotJudge > 0 && answerPictureWords.apart(cannotJudge),
    ),
    table: {
      head: [
        answerPictureWords.eachAnswer,
        answerPictureWords.fromLeast,
        answerPictureWords.group,
        answerPictureWords.couldNotJudge,
      ],
      rows: [{ key: name, cells }],
    },
    draw: inSameLanguage((width) => scene({ ...material, answers: sorted }, width)),
  }
}

const percents = ({ low, high }: PercentAnswer): string => (low === high ? `${low}%` : formatBand({ low, high }))

function groupWords(group: GroupPlace): string {
  if (group.kind === 'value') return answerPictureWords.groupAt(percents(group.at))
  return group.kind === 'divided' ? answerPictureWords.dividedGroup : answerPictureWords.noGroup
}

const BAND = 15
const DOT = 3.5
/** From the middle of one row of dots to the next, and rows at most: more answers lie closer. */
const ROW = 9
const MOST_ROWS = 6
const LETTER = 5
const SIZE = 9

function scene({ lexicon, answers, group }: StripMaterial, width: number): Scene {
  const x = scaleLinear([0, 100], [14, width - 14])
  const lanes = rowsOf(lexicon.terms.map(({ low, high }) => ({ low, high })))
  const top = (Math.max(...lanes) + 1) * BAND
  const rows = rowsOf(answers.map(({ low, high }) => ({ low: x(low) - DOT - 1, high: x(high) + DOT + 1 })))
  const count = Math.max(1, ...rows.map((row) => row + 1))
  const step = (ROW * Math.min(count, MOST_ROWS)) / count
  const base = top + 6 + step * count
  return {
    width,
    height: base + 32,
    shapes: [
      ...lexicon.terms.flatMap((term, index) => bandShapes(term, index, lanes[index]!, base)),
      { kind: 'line', x1: x(0), x2: x(100), y1: base + 4, y2: base + 4, stroke: 'strong-line' },
      ...[0, 20, 40, 60, 80, 100].flatMap(tick),
      ...reachShapes(),
      ...groupShapes(),
      ...answers.map((answer, index) => answerShape(answer, top + 4 + step * (rows[index]! + 0.5))),
    ],
    marks: [],
  }

  function bandShapes({ label, low, high }: Lexicon['terms'][number], index: number, lane: number, bottom: number) {
    const [left, wide] = [x(low), Math.max(x(high) - x(low), 1)]
    const y = lane * BAND
    const shapes: Shape[] = [
      {
        kind: 'rect',
        x: left,
        y,
        width: wide,
        height: bottom + 4 - y,
        fill: index % 2 === 0 ? 'accent-soft' : 'surface',
        fillOpacity: 0.7,
        stroke: 'line',
        strokeWidth: 0.75,
      },
    ]
    if (label.length * LETTER + 4 > wide) return shapes
    return [...shapes, words(label, (x(low) + x(high)) / 2, y + 11, 'secondary')]
  }

  function tick(percent: number): Shape[] {
    return [
      { kind: 'line', x1: x(percent), x2: x(percent), y1: base + 4, y2: base + 8, stroke: 'strong-line' },
      words(`${percent}%`, x(percent), base + 18, 'secondary'),
    ]
  }

  function reachShapes(): Shape[] {
    const reach = reachOfAnswers(answers)
    if (!reach || reach.low === reach.high) return []
    return [
      {
        kind: 'line',
        x1: x(reach.low),
        x2: x(reach.high),
        y1: base + 4,
        y2: base + 4,
        stroke: 'ink',
        strokeWidth: 2.5,
      },
    ]
  }

  function groupShapes(): Shape[] {
    const reach = reachOfAnswers(answers)
    const at = group.kind === 'value' ? group.at : reach
    if (!at || group.kind === 'none') return []
    const middle = (x(at.low) + x(at.high)) / 2
    const label = group.kind === 'value' ? groupWords(group) : answerPictureWords.divided
    const half = (label.length * LETTER) / 2
    const said = words(label, Math.min(Math.max(middle, half + 2), width - half - 2), base + 29, 'ink', true)
    if (group.kind === 'divided') return [said]
    const line = { x1: x(at.low), x2: x(at.high), stroke: 'accent', strokeWidth: 2 } as const
    return at.low === at.high
      ? [{ kind: 'line', ...line, y1: top, y2: base + 8 }, said]
      : [{ kind: 'line', ...line, y1: top + 1, y2: top + 1 }, said]
  }

  /** A percent is a dot, a term a bar as wide as its band. */
  function answerShape({ low, high }: PercentAnswer, y: number): Shape {
    if (low === high) return { kind: 'circle', x: x(low), y, radius: DOT, fill: 'ink', stroke: 'surface' }
    const bar = { x: x(low) - DOT, y: y - DOT + 0.5, width: x(high) - x(low) + 2 * DOT, height: 2 * DOT - 1 }
    return { kind: 'rect', ...bar, radius: DOT, fill: 'surface', stroke: 'ink', strokeWidth: 1.2 }
  }
}

const words = (text: string, x: number, y: number, fill: 'ink' | 'secondary', bold = false): Shape => ({
  kind: 'text',
  x,
  y,
  text,
  anchor: 'middle',
  size: SIZE,
  fill,
  ...(bold ? { bold: true } : {}),
})

type Span = { low: number; high: number }

/** The first row for each in which it touches none before it; what meets at an edge only stands in one row. */
function rowsOf(spans: readonly Span[]): number[] {
  const ends: number[] = []
  return spans.map(({ low, high }) => {
    const free = ends.findIndex((end) => end <= low)
    const row = free === -1 ? ends.length : free
    ends[row] = high
    return row
  })
}
