import { line } from 'd3-shape'
import { levelText } from '../lexicons/matrix'
import { percentsOfGroup } from '../scoring/group-judgment'
import { groupImpactFigures, groupImpactText, groupLikelihoodFigures } from '../scoring/judgment-text'
import type { RiskMovement, Side } from '../scoring/movement'
import type { Move, Way } from '../scoring/moves'
import { movementWords, WAY_NAMES } from './movement-words'
import { inSameLanguage, type Picture } from './picture'
import { pictureWords } from './picture-words'
import { axisShapes, MOST_ROWS, type RowFrame, rowFrame, rowMark, rowName, rowWords } from './rows'
import type { Scene, Shape } from './scene'
import { sentences } from './sentences'

/** What the two times are called, what the picture is called, and what it rests on. */
export type MovementWords = { title: string; before: string; now: string; basis: string }

/** What somebody is called who answered a risk; null where that is not said. */
export type NameOfAnalyst = (riskId: string, analystId: string) => string | null

const ROW = 26
const TICKS = [0, 20, 40, 60, 80, 100]

/** Where the group went on each risk between two times: an arrow a risk, that of the largest change first. */
export function movementPicture(moved: readonly RiskMovement[], words: MovementWords, nameOf: NameOfAnalyst): Picture {
  const drawn = moved.slice(0, MOST_ROWS)
  return {
    title: words.title,
    caption: sentences(
      movementWords.explained(words.before, words.now),
      words.basis,
      moved.length > drawn.length && movementWords.farthestDrawn(MOST_ROWS, moved.length),
    ),
    description: `${words.title}. ${drawn.map((each) => `R${each.risk.number}: ${described(each)}`).join(' ')}`,
    table: {
      head: [
        pictureWords.risk,
        movementWords.likelihoodIn(words.before),
        movementWords.likelihoodIn(words.now),
        movementWords.change,
        pictureWords.impact,
        pictureWords.level,
        pictureWords.answers,
        movementWords.whoMoved,
      ],
      rows: moved.map((each) => ({ key: each.risk.id, cells: cellsOf(each, nameOf) })),
    },
    draw: inSameLanguage((width) => scene(drawn, width)),
  }
}

function scene(moved: readonly RiskMovement[], width: number): Scene {
  const frame = rowFrame(width, moved.length, ROW, [0, 100])
  return {
    width,
    height: frame.height,
    shapes: [
      ...axisShapes(frame, TICKS, movementWords.axis, String),
      ...moved.flatMap((each, row) => [
        ...rowName(each.risk, row, frame),
        ...arrow(each, row, frame),
        rowWords(movedText(each), frame.middle(row), frame),
      ]),
    ],
    marks: moved.map((each, row) => rowMark(each.risk, row, frame, described(each))),
  }
}

/** Half of the height of an arrow's head, and its length. */
const HEAD = { half: 4, length: 7 }
const DOT = 4

function arrow({ risk, before, now }: RiskMovement, row: number, frame: RowFrame): Shape[] {
  const y = frame.middle(row)
  const of = risk.id
  const ends = [before, now].map(({ judgment }) => judgment.likelihood && percentsOfGroup(judgment.likelihood))
  const bands = ends.flatMap((place, index): Shape[] => {
    if (place === null) return []
    const [x, width] = [frame.x(place.low), frame.x(place.high) - frame.x(place.low)]
    if (width === 0) {
      const dot = { kind: 'circle', x, y, radius: DOT, stroke: 'ink', strokeWidth: 1.5, of } as const
      return [{ ...dot, fill: index === 0 ? 'surface' : 'ink' }]
    }
    const band = { kind: 'rect', x, y: y - DOT, width, height: DOT * 2, radius: DOT, stroke: 'ink', of } as const
    return [index === 0 ? { ...band, fill: 'surface' } : { ...band, fill: 'ink', fillOpacity: 0.55 }]
  })
  const [was, is] = ends.map((place) => place && frame.x((place.low + place.high) / 2))
  if (typeof was !== 'number' || typeof is !== 'number') return bands
  return [...shaft(was, is, y, of), ...bands]
}

function shaft(was: number, is: number, y: number, of: string): Shape[] {
  const way = Math.sign(is - was)
  const tip = is - way * DOT
  const shapes: Shape[] = [{ kind: 'line', x1: was, x2: is, y1: y, y2: y, stroke: 'ink', strokeWidth: 1.5, of }]
  if (Math.abs(is - was) < DOT * 2 + HEAD.length) return shapes
  const back = tip - way * HEAD.length
  const d = line()([
    [tip, y],
    [back, y - HEAD.half],
    [back, y + HEAD.half],
    [tip, y],
  ])
  return d === null ? shapes : [...shapes, { kind: 'path', d, fill: 'ink', of }]
}

const answered = ({ answers }: Side): number =>
  answers.filter(({ likelihood, impact }) => likelihood !== null || impact !== null).length

const likelihoodText = ({ judgment }: Side): string => groupLikelihoodFigures(judgment.likelihood) || '–'

/** "up 12.5", "down 5", "0"; nothing where one of the two was not said, or in terms. */
function changeText({ change, before, now }: RiskMovement): string {
  const kinds = [before, now].map(({ judgment }) => judgment.likelihood?.kind)
  if (change === null || kinds.some((kind) => kind !== 'percent')) return '–'
  const size = String(Math.round(Math.abs(change) * 10) / 10)
  return change > 0 ? movementWords.up(size) : change < 0 ? movementWords.down(size) : size
}

const impactOf = ({ judgment }: Side, { scales }: RiskMovement): string =>
  groupImpactText(judgment.impact, scales.impactScale) || '–'

const levelOf = ({ judgment }: Side, { scales }: RiskMovement): string =>
  judgment.level ? levelText(scales.matrix.levels, judgment.level) : '–'

const fromTo = (before: string, now: string): string => (before === now ? now : `${before} → ${now}`)

function cellsOf(each: RiskMovement, nameOf: NameOfAnalyst): string[] {
  const { risk, before, now } = each
  return [
    `R${risk.number} ${risk.title}`,
    likelihoodText(before),
    likelihoodText(now),
    changeText(each),
    fromTo(impactOf(before, each), impactOf(now, each)),
    fromTo(levelOf(before, each), levelOf(now, each)),
    fromTo(String(answered(before)), String(answered(now))),
    whoMoved(each, (analystId) => nameOf(risk.id, analystId)),
  ]
}

/** Whether somebody said something else than before, of either. */
const isMoved = ({ likelihood, impact }: Move): boolean =>
  [likelihood, impact].some(({ way }) => way === 'up' || way === 'down' || way === 'changed')

/** Of impacts the levels alone: there is no room for their names beside an arrow. */
function movedText({ moves, before, now }: RiskMovement): string {
  const counts = [answered(now), moves.filter(isMoved).length] as const
  const [was, is] = [before, now].map(({ judgment }) => groupImpactFigures(judgment.impact) || '–')
  return was === is ? movementWords.moved(...counts) : movementWords.movedWithImpact(...counts, was!, is!)
}

const WAYS: readonly Way[] = ['up', 'down', 'changed', 'stayed', 'new', 'gone']

/** "Up: B and C; stayed: A", or without names "2 up, 1 stayed"; impacts count where the likelihood stayed. */
function whoMoved({ moves }: RiskMovement, nameOf: (analystId: string) => string | null): string {
  return WAYS.flatMap((way) => {
    const there = moves.filter((move) => wayOf(move) === way)
    if (there.length === 0) return []
    const names = there.flatMap(({ analystId }) => nameOf(analystId) ?? [])
    return names.length < there.length
      ? `${there.length} ${WAY_NAMES[way]}`
      : `${WAY_NAMES[way]}: ${names.toSorted(byName).join(', ')}`
  }).join('; ')
}

/** Made once: to make it takes longer than to compare. */
const { compare: byName } = new Intl.Collator('en', { numeric: true })

const wayOf = ({ likelihood, impact }: Move): Way | null =>
  (likelihood.way === 'stayed' || likelihood.way === null) && impact.way !== null ? impact.way : likelihood.way

function described(each: RiskMovement): string {
  const { before, now } = each
  const moved = each.moves.filter(isMoved).length
  return movementWords.described(likelihoodText(before), likelihoodText(now), answered(now), moved)
}
