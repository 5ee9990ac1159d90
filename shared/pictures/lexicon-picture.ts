import { formatBand, type Lexicon, placeOf } from '../lexicons/lexicon'
import { type Interval, scaleName } from '../lexicons/scale'
import { answerPictureWords as words } from './answer-words'
import { fitting } from './fitting'
import { inSameLanguage, type Picture, type PictureTable } from './picture'
import { pictureWords } from './picture-words'
import { axisShapes, type RowFrame, rowFrame, rowWords } from './rows'
import { LETTER, type Scene, type Shape } from './scene'
import { sentences } from './sentences'

/** The terms of a lexicon on a line from 0 to 100%: their bands, where none lies and where two do. */
export function lexiconPicture(lexicon: Lexicon): Picture {
  const [gaps, shared] = [gapsIn(lexicon), sharedIn(lexicon)]
  const terms = lexicon.terms.map((term) => `${term.label} ${formatBand(term)}`).join('; ')
  const title = words.terms(scaleName(lexicon))
  const more = [
    gaps.length > 0 && words.gaps(gaps.map(formatBand).join(', ')),
    shared.length > 0 && words.shared(shared.map(formatBand).join(', ')),
  ]
  return {
    title,
    caption: sentences(words.explained(title), ...more),
    description: sentences(words.described(title, terms), ...more),
    table: { head: [pictureWords.likelihood, words.statedAs], rows: stretchesOf(lexicon) },
    draw: inSameLanguage((width) =>
      scene(lexicon, [...rowsOf(words.noTerm, gaps), ...rowsOf(words.moreThanOne, shared)], width),
    ),
  }
}

const ROW = 20
const BAR = 10

type Row = { name: string; spans: readonly Interval<number>[] }
const rowsOf = (name: string, spans: readonly Interval<number>[]): Row[] =>
  spans.length === 0 ? [] : [{ name, spans }]

function scene(lexicon: Lexicon, others: readonly Row[], width: number): Scene {
  const frame = rowFrame(width, lexicon.terms.length + others.length, ROW, [0, 100])
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, [0, 20, 40, 60, 80, 100], pictureWords.likelihood, (tick) => `${tick}%`),
      ...lexicon.terms.flatMap((term, row) => [
        name(term.label, row, frame),
        bar(term, row, frame, { fill: 'accent-soft', stroke: 'accent' }),
        rowWords(formatBand(term), frame.middle(row), frame),
      ]),
      ...others.flatMap(({ name: told, spans }, index) => {
        const row = lexicon.terms.length + index
        return [
          { ...name(told, row, frame), fill: 'secondary' } satisfies Shape,
          ...spans.map((span) => bar(span, row, frame, { fill: 'surface', stroke: 'ink', dashed: true })),
          rowWords(spans.map(formatBand).join(', '), frame.middle(row), frame),
        ]
      }),
    ],
    marks: [],
  }
}

const name = (text: string, row: number, frame: RowFrame): Shape & { kind: 'text' } => ({
  kind: 'text',
  x: 0,
  y: frame.middle(row) + 4,
  text: fitting(text, Math.floor((frame.left - 6) / LETTER)),
})

type Look = Pick<Shape, 'fill' | 'stroke' | 'dashed'>

const bar = ({ low, high }: Interval<number>, row: number, frame: RowFrame, look: Look): Shape => ({
  kind: 'rect',
  x: frame.x(low) - (low === high ? 1 : 0),
  y: frame.middle(row) - BAR / 2,
  width: Math.max(frame.x(high) - frame.x(low), 2),
  height: BAR,
  ...look,
})

const PERCENTS = Array.from({ length: 101 }, (_, percent) => percent)

/** Which term each whole percent is stated as: edges that two bands share, and bands within others, have one. */
function stretchesOf(lexicon: Lexicon): PictureTable['rows'] {
  const stated = PERCENTS.map((percent) => {
    const place = placeOf(lexicon, percent)
    return place.kind === 'term' ? place.term.label : place.kind === 'outside' ? words.outside : words.between
  })
  const runs: { low: number; high: number; said: string }[] = []
  stated.forEach((said, percent) => {
    const last = runs.at(-1)
    if (last?.said === said) last.high = percent
    else runs.push({ low: percent, high: percent, said })
  })
  return runs.map(({ said, ...span }) => ({
    key: String(span.low),
    cells: [formatBand(span), said],
    leadsNowhere: true,
  }))
}

/** Whole percents that no term has. */
const gapsIn = (lexicon: Lexicon): Interval<number>[] =>
  runsOf(PERCENTS.filter((percent) => placeOf(lexicon, percent).kind !== 'term'))

/** Where the bands of two terms or more lie; an edge that two share is none. */
function sharedIn({ terms }: Lexicon): Interval<number>[] {
  const holds = (percent: number) => terms.filter(({ low, high }) => low <= percent && percent <= high).length
  const inside = PERCENTS.filter((percent) => percent < 100 && holds(percent + 0.5) > 1)
  return runsOf(inside).map(({ low, high }) => ({ low, high: high + 1 }))
}

function runsOf(percents: readonly number[]): Interval<number>[] {
  const runs: Interval<number>[] = []
  for (const percent of percents) {
    const last = runs.at(-1)
    if (last?.high === percent - 1) last.high = percent
    else runs.push({ low: percent, high: percent })
  }
  return runs
}
