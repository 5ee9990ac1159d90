import { formatPercent } from '../lexicons/percent'
import type { Scales } from '../lexicons/scales'
import { PICTURES_OF_PROJECT } from '../kinds/picture-names'
import type { Interval } from '../lexicons/scale'
import { levelText } from '../lexicons/matrix'
import { groupImpactText, groupLikelihoodText, rankText } from '../scoring/judgment-text'
import type { RiskToPlace } from '../scoring/matrix-cells'
import { answerOn, type GroupPlace, groupPlace, type PercentAnswer, reachOfAnswers } from './percent-answers'
import { flatMapInSteps, type Steps } from '../steps'
import { matrixWords as words } from './matrix-words'
import { inSameLanguage, type Picture } from './picture'
import { pictureWords } from './picture-words'
import { axisShapes, MOST_ROWS, type RowFrame, rowFrame, rowMark, rowName, rowWords } from './rows'
import type { Scene, Shape } from './scene'

/** Risks of one interval plot, which of all they are, and what is to be known besides. */
export type IntervalMaterial = {
  scales: Scales
  risks: readonly RiskToPlace[]
  /** The place of the first, from 1, and how many there are in all. */
  from: number
  of: number
  more: string
}

/** Risks in as many plots as fill a page each, in steps. */
export function* intervalPictures(
  risks: readonly RiskToPlace[],
  scales: Scales,
  more: string,
): Steps<[Picture, ...Picture[]]> {
  const numbers = Array.from({ length: Math.max(1, Math.ceil(risks.length / MOST_ROWS)) }, (_, page) => page)
  const pages = yield* flatMapInSteps(numbers, (page) => [
    intervalPicture({
      scales,
      risks: risks.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS),
      from: page * MOST_ROWS + 1,
      of: risks.length,
      more,
    }),
  ])
  const [first, ...others] = pages
  return [first!, ...others]
}

/** Risks by rank: the likelihood of the group as a dot, how far the answers reach as a whisker, impact and level beside it. */
function intervalPicture({ scales, risks, from, of, more }: IntervalMaterial): Picture {
  const part = risks.length === of ? '' : ` ${words.part(from, from + risks.length - 1, of)}`
  const placed = risks.map((risk) => placedOf(risk, scales))
  const title = PICTURES_OF_PROJECT.intervals
  return {
    title,
    caption: `${words.intervals}${part}${more}`,
    description: `${title}.${part} ${placed.map((each) => described(each, scales)).join(' ')}${more}`,
    table: {
      head: [
        pictureWords.risk,
        pictureWords.rank,
        pictureWords.likelihood,
        pictureWords.answersReachOver,
        pictureWords.impact,
        pictureWords.level,
      ],
      rows: placed.map((each) => ({ key: each.risk.risk.id, cells: cellsOf(each, scales) })),
    },
    draw: inSameLanguage((width) => scene(placed, scales, width)),
  }
}

type Placed = { risk: RiskToPlace; group: GroupPlace; reach: PercentAnswer | null }

const placedOf = (risk: RiskToPlace, scales: Scales): Placed => ({
  risk,
  group: groupPlace(risk.judgment.likelihood),
  reach: reachOfAnswers(risk.scores.flatMap(({ likelihood }) => answerOn(likelihood, scales) ?? [])),
})

const ROW = 18

function scene(placed: readonly Placed[], scales: Scales, width: number): Scene {
  const frame = rowFrame(width, placed.length, ROW, [0, 100])
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, [0, 20, 40, 60, 80, 100], pictureWords.likelihood, (tick) => `${tick}%`),
      ...placed.flatMap((each, row) => [
        ...rowName(each.risk.risk, row, frame),
        ...whisker(each, frame.middle(row), frame),
        ...level(each, frame.middle(row), frame, scales),
        beside(each, frame.middle(row), frame, scales),
      ]),
    ],
    marks: placed.map((each, row) => rowMark(each.risk.risk, row, frame, described(each, scales))),
  }
}

function whisker({ risk: { risk }, group, reach }: Placed, y: number, frame: RowFrame): Shape[] {
  const of = risk.id
  const shapes: Shape[] = []
  if (reach && reach.low < reach.high) {
    const [low, high] = [frame.x(reach.low), frame.x(reach.high)]
    shapes.push({ kind: 'line', x1: low, x2: high, y1: y, y2: y, stroke: 'ink', strokeWidth: 1.2, of })
    for (const end of [low, high])
      shapes.push({ kind: 'line', x1: end, x2: end, y1: y - 4, y2: y + 4, stroke: 'ink', strokeWidth: 1.2, of })
  }
  if (group.kind !== 'value') return shapes
  const [low, high] = [frame.x(group.at.low), frame.x(group.at.high)]
  if (low === high) return [...shapes, { kind: 'circle', x: low, y, radius: 4, fill: 'ink', of }]
  const bar = { x: low, y: y - 4, width: high - low, height: 8, radius: 4 }
  return [...shapes, { kind: 'rect', ...bar, fill: 'accent-soft', stroke: 'ink', of }]
}

const SWATCH = 10
const LEVEL_ROOM = 18

function level({ risk: { judgment } }: Placed, y: number, { right }: RowFrame, { matrix }: Scales): Shape[] {
  const highest = judgment.level && matrix.levels[judgment.level.high - 1]
  if (!highest) return []
  const box = { x: right + 8, y: y - SWATCH / 2, width: SWATCH, height: SWATCH }
  return [{ kind: 'rect', ...box, fill: `level-${highest.colour}`, stroke: 'strong-line' }]
}

/** "VL–VH, impact 1–5": there is no room for their names, which are in the table. */
const beside = ({ risk: { judgment } }: Placed, y: number, frame: RowFrame, { matrix }: Scales): Shape => {
  const { level: levels, impact } = judgment
  const code = (level: number) => matrix.levels[level - 1]?.code ?? ''
  const told = [
    levels ? rangeText(levels, code) : words.noLevel,
    impact && pictureWords.impactOf(rangeText(impact.divided ?? impact)),
  ]
  return rowWords(told.filter(Boolean).join(', '), y, { ...frame, right: frame.right + LEVEL_ROOM })
}

const rangeText = ({ low, high }: Interval<number>, name: (step: number) => string = String): string =>
  low === high ? name(low) : `${name(low)}–${name(high)}`

function described({ risk, reach }: Placed, scales: Scales): string {
  const { judgment } = risk
  const name = `R${risk.risk.number}`
  const likelihood = groupLikelihoodText(judgment.likelihood) || words.notScored
  const impact = groupImpactText(judgment.impact, scales.impactScale) || words.notScored
  return reach && reach.low < reach.high
    ? words.intervalWithReach(name, likelihood, reach.low, reach.high, impact)
    : words.interval(name, likelihood, impact)
}

function cellsOf({ risk, reach }: Placed, { matrix, impactScale }: Scales): string[] {
  const { judgment } = risk
  return [
    `R${risk.risk.number} ${risk.risk.title}`,
    rankText(risk),
    groupLikelihoodText(judgment.likelihood) || '–',
    reach ? (reach.low === reach.high ? formatPercent(reach.low) : words.percentRange(reach.low, reach.high)) : '–',
    groupImpactText(judgment.impact, impactScale) || '–',
    judgment.level ? levelText(matrix.levels, judgment.level) : '–',
  ]
}
