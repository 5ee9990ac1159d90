import { PICTURES_OF_PROJECT } from '../kinds/picture-names'
import type { Risk } from '../kinds/risks'
import type { Reliability } from '../lexicons/admiralty'
import type { EvidenceBalance, GradedOrigin, Side } from '../scoring/evidence-balance'
import { leanWords } from '../scoring/evidence-balance-words'
import { sayDay } from '../words/moments'
import { balancePictureWords as words } from './evidence-words'
import { type Drawn, inSameLanguage } from './picture'
import { pictureWords } from './picture-words'
import { axisShapes, MOST_ROWS, type RowFrame, rowFrame, rowMark, rowName, rowWords } from './rows'
import type { Scene, Shape } from './scene'
import { sentences } from './sentences'

/** A risk with its evidence counted. */
export type BalancedRisk = { risk: Risk; balance: EvidenceBalance }

const ROW = 26
const HEIGHT = 16
const title = (): string => PICTURES_OF_PROJECT.balance

/** Each origin of evidence as a square with its grade: those for the risk to the right, those against to the left. */
export function balancePicture(risks: readonly BalancedRisk[]): Drawn {
  const held = risks.filter(({ balance }) => passagesOf(balance) > 0)
  if (held.length === 0) return { title: title(), problem: pictureWords.noEvidence }
  const drawn = held.slice(0, MOST_ROWS)
  const bare = risks.length - held.length
  return {
    title: title(),
    caption: sentences(
      words.explained,
      bare > 0 && words.leftOut(bare),
      held.length > drawn.length && words.firstDrawn(MOST_ROWS, held.length),
    ),
    description: `${title()}. ${drawn.map(described).join(' ')}`,
    table: {
      head: [
        pictureWords.risk,
        words.points,
        words.for,
        words.against,
        words.context,
        words.reliabilityFor,
        words.reliabilityAgainst,
        words.credibilityFor,
        words.credibilityAgainst,
        words.oldest,
        words.newest,
        words.undated,
      ],
      rows: held.map((each) => ({ key: each.risk.id, cells: cellsOf(each) })),
    },
    draw: inSameLanguage((width) => scene(drawn, width)),
  }
}

const passagesOf = ({ sides }: EvidenceBalance): number =>
  Object.values(sides).reduce((sum, { passages }) => sum + passages, 0)

/** The axis reaches at least so far, so that a square is not drawn as a bar. */
const FEWEST = 4

function scene(risks: readonly BalancedRisk[], width: number): Scene {
  const most = Math.max(
    FEWEST,
    ...risks.map(({ balance: { sides } }) => Math.max(sides.supports.origins.length, sides.contradicts.origins.length)),
  )
  const frame = rowFrame(width, risks.length, ROW, [-most, most])
  const step = Math.ceil(most / 2)
  const ticks = [...new Set([-most, -step, 0, step, most])]
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, ticks, words.axis, (tick) => String(Math.abs(tick))),
      { kind: 'line', x1: frame.x(0), x2: frame.x(0), y1: 24, y2: frame.height - 22, stroke: 'ink' },
      ...risks.flatMap(({ risk, balance }, row) => [
        ...rowName(risk, row, frame),
        ...squares(balance.sides.contradicts.origins, -1, risk, row, frame),
        ...squares(balance.sides.supports.origins, 1, risk, row, frame),
        rowWords(endWords(balance), frame.middle(row), frame),
      ]),
    ],
    marks: risks.map((each, row) => rowMark(each.risk, row, frame, described(each))),
  }
}

/** Narrower than this a letter does not fit in a square. */
const LETTER_ROOM = 11

function squares(origins: readonly GradedOrigin[], way: 1 | -1, { id }: Risk, row: number, frame: RowFrame): Shape[] {
  const width = frame.x(1) - frame.x(0)
  const y = frame.middle(row)
  return origins.flatMap(({ grade }, index): Shape[] => {
    const x = way === 1 ? frame.x(index) : frame.x(-index - 1)
    const box = { kind: 'rect', x: x + 1, y: y - HEIGHT / 2, width: Math.max(width - 2, 1), height: HEIGHT } as const
    const look = grade === null ? ({ fill: 'surface', dashed: true } as const) : ({ fill: 'accent-soft' } as const)
    const square: Shape = { ...box, ...look, stroke: 'accent', of: id }
    const letter: Shape = { kind: 'text', x: x + width / 2, y: y + 4, text: grade ?? '?', anchor: 'middle', of: id }
    return width < LETTER_ROOM ? [square] : [square, letter]
  })
}

function endWords({ sides, newest }: EvidenceBalance): string {
  const context = sides.context.origins.length
  const day = newest === null ? words.noDate : sayDay(newest)
  return context === 0 ? day : words.withContext(context, day)
}

function cellsOf({ risk, balance: { sides, lean, oldest, newest, undated } }: BalancedRisk): string[] {
  return [
    `R${risk.number} ${risk.title}`,
    leanWords(lean),
    ...[sides.supports, sides.contradicts, sides.context].map(sideText),
    gradesText(sides.supports.origins),
    gradesText(sides.contradicts.origins),
    credibilityText(sides.supports),
    credibilityText(sides.contradicts),
    oldest === null ? '–' : sayDay(oldest),
    newest === null ? '–' : sayDay(newest),
    undated === 0 ? '–' : words.sources(undated),
  ]
}

const sideText = ({ origins, passages }: Side): string =>
  passages === 0 ? words.none : words.originsAndPassages(origins.length, passages)

/** "2 B, 1 not rated", of origins. */
function gradesText(origins: readonly GradedOrigin[]): string {
  const counts = new Map<Reliability | null, number>()
  for (const { grade } of origins) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return countsText([...counts], (count, grade) => `${count} ${grade}`)
}

/** "3 of 2, 1 not rated": three passages with credibility 2. */
const credibilityText = ({ credibility }: Side): string =>
  countsText(
    [...credibility].toSorted(([one], [other]) => (one ?? Infinity) - (other ?? Infinity)),
    words.ofGrade,
  )

function countsText<Grade extends Reliability | number>(
  counts: readonly (readonly [Grade | null, number])[],
  rated: (count: number, grade: Grade) => string,
): string {
  const told = counts.map(([grade, count]) => (grade === null ? words.notRated(count) : rated(count, grade)))
  return told.join(', ') || '–'
}

function described({ risk, balance }: BalancedRisk): string {
  const { sides, lean } = balance
  const counts = [
    sides.supports.origins.length,
    sides.contradicts.origins.length,
    sides.context.origins.length,
  ] as const
  const [name, end] = [`R${risk.number}`, endWords(balance)]
  return lean === null ? words.described(name, counts, end) : words.describedLeaning(name, counts, leanWords(lean), end)
}
