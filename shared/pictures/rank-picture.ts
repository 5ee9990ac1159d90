import { levelText } from '../lexicons/matrix'
import type { Scales } from '../lexicons/scales'
import { groupImpactText, groupLikelihoodFigures, rankText } from '../scoring/judgment-text'
import type { RankedSurely } from '../scoring/ranking-certainty'
import { RESAMPLES } from '../statistics/bootstrap'
import type { RankCertainty, Standings } from '../statistics/rank-certainty'
import { inSameLanguage, type Picture } from './picture'
import { pictureWords } from './picture-words'
import { rankWords as words } from './rank-words'
import { axisShapes, type RowFrame, rowFrame, rowMark, rowName, rowWords } from './rows'
import type { Scene, Shape } from './scene'
import { sentences } from './sentences'

const ROW = 28
/** Numbers below the axis at most. */
const MOST_TICKS = 8

type Ranked = RankedSurely['ranked'][number]
type Sure = { ranked: readonly Ranked[]; certainty: RankCertainty }

/** Ranks as dots in bars of the ranks they have in most resamples, and between two how often the upper one is above. */
export function rankPicture(
  surely: Omit<RankedSurely, 'certainty'> & Sure,
  scales: Scales,
  told: { title: string; basis: string },
): Picture {
  const { ranked, certainty, analysts, of } = surely
  return {
    title: told.title,
    caption: sentences(
      words.explained(RESAMPLES, analysts),
      told.basis,
      of > ranked.length && words.firstCompared(ranked.length, of),
    ),
    description: `${told.title}. ${ranked.map((each, row) => described(each, row, surely)).join(' ')}`,
    table: {
      head: [
        pictureWords.risk,
        pictureWords.rank,
        words.ranks,
        words.aboveNext,
        words.levelWithNext,
        pictureWords.likelihood,
        pictureWords.impact,
        pictureWords.level,
        pictureWords.answers,
      ],
      rows: ranked.map((each, row) => {
        const { risk, judgment, answers } = each
        const next = withNext(certainty, row)
        return {
          key: risk.id,
          cells: [
            `R${risk.number} ${risk.title}`,
            rankText(each),
            ranksText(certainty, row),
            next ? percent(next.above) : '–',
            next ? percent(next.level) : '–',
            groupLikelihoodFigures(judgment.likelihood),
            groupImpactText(judgment.impact, scales.impactScale),
            judgment.level ? levelText(scales.matrix.levels, judgment.level) : '',
            String(answers),
          ],
        }
      }),
    },
    draw: inSameLanguage((width) => scene(surely, width)),
  }
}

const withNext = ({ pairs }: RankCertainty, row: number): Standings => pairs[row]?.[row + 1] ?? null

/** "83%"; what never happened in the resamples is not said to be impossible, nor what always did to be certain. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%'
  if (share > 0.99 && share < 1) return '>99%'
  return `${Math.round(share * 100)}%`
}

function ranksText({ ranks }: RankCertainty, row: number): string {
  const span = ranks[row]
  if (!span) return '–'
  return span.low === span.high ? String(span.low) : pictureWords.range(String(span.low), String(span.high))
}

function scene({ ranked, certainty }: Sure, width: number): Scene {
  const count = ranked.length
  const frame = rowFrame(width, count, ROW, [1, Math.max(count, 2)])
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, ticksTo(count), pictureWords.rank, String),
      ...ranked.flatMap((each, row) => [
        ...rowName(each.risk, row, frame, `${rankText(each)} · `),
        ...bar(each, row, frame, certainty),
        ...between(row, frame, certainty),
      ]),
    ],
    marks: ranked.map((each, row) => rowMark(each.risk, row, frame, described(each, row, { ranked, certainty }))),
  }
}

/** Whole ranks from 1 on, as many as can be read. */
function ticksTo(count: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / (MOST_TICKS - 1)))
  return Array.from({ length: Math.floor((count - 1) / step) + 1 }, (_, index) => 1 + index * step)
}

function bar({ risk, rank }: Ranked, row: number, frame: RowFrame, { ranks }: RankCertainty): Shape[] {
  const y = frame.middle(row)
  const of = risk.id
  const span = ranks[row]
  const bars: Shape[] = span
    ? [
        {
          kind: 'rect',
          x: frame.x(span.low) - 5,
          y: y - 5,
          width: frame.x(span.high) - frame.x(span.low) + 10,
          height: 10,
          radius: 5,
          fill: 'accent-soft',
          stroke: 'accent',
          of,
        },
      ]
    : []
  return [...bars, { kind: 'circle', x: frame.x(rank ?? 1), y, radius: 3.5, fill: 'ink', of }]
}

/** How sure the order of a row and the next is, on the line between them. */
function between(row: number, frame: RowFrame, certainty: RankCertainty): Shape[] {
  const next = withNext(certainty, row)
  if (!next) return []
  const above = percent(next.above)
  const told = next.level === 0 ? words.above(above) : words.aboveOrLevel(above, percent(next.level))
  const y = frame.middle(row) + frame.rowHeight / 2
  return [
    { kind: 'line', x1: frame.right, x2: frame.right + 4, y1: y, y2: y, stroke: 'strong-line' },
    rowWords(told, y, frame),
  ]
}

function described({ risk, ...each }: Ranked, row: number, { ranked, certainty }: Sure): string {
  const next = withNext(certainty, row)
  const than = ranked[row + 1]
  const own = [`R${risk.number}`, rankText(each), ranksText(certainty, row)] as const
  return next && than
    ? words.describedAbove(...own, `R${than.risk.number}`, percent(next.above))
    : words.described(...own)
}
