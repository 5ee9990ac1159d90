import { byPosition } from '../kinds/kind'
import type { Risk } from '../kinds/risks'
import type { Interval } from '../lexicons/scale'
import type { Steps } from '../steps'
import { percentsOfGroup } from './group-judgment'
import type { MatrixBox } from './matrix-cells'

/** Two risks of which the first is worse by any reckoning. */
export type Pair = { worse: Risk; other: Risk }

/** What a matrix makes of the pairs of risks that it places. */
export type PairsOfRisks = {
  pairs: number
  /** One of the two is worse by any reckoning, and has the higher level. */
  told: number
  /** One is worse by any reckoning, and both have the same level, or levels that overlap. */
  tied: number
  /** Of these, those that stand in one cell. */
  inOneCell: number
  /** One is worse by any reckoning, and has the lower level. */
  wrong: number
  /** Both were judged the same. */
  alike: number
  /** One is likelier and the other graver, or their answers overlap: which is worse cannot be said. */
  unsaid: number
  /**
   * The pair whose levels are most upside down; without one, that whose likelihoods lie furthest apart at one level.
   */
  worst: (Pair & { is: 'wrong' | 'tied' }) | null
}

/** Where risks that were judged the same stand: in percents, and in levels of impact and of risk. */
type Place = {
  likelihood: Interval<number>
  impact: Interval<number>
  level: Interval<number>
  cell: MatrixBox['cell']
  risks: Risk[]
}

/**
 * How well the matrix orders the risks it places, pair by pair. Impacts are ordinals, so that a pair can be told only
 * where one risk is worse by any reckoning: at least as likely and as grave as the other, and more so in one of the
 * two. A term stands for all of its band, middle answers between two levels for both.
 */
export function* pairsOfRisks(boxes: readonly MatrixBox[]): Steps<PairsOfRisks> {
  const places = placesOf(boxes)
  const found = { pairs: 0, told: 0, tied: 0, inOneCell: 0, wrong: 0, alike: 0, unsaid: 0 }
  let worst: Compared | null = null
  for (const [index, place] of places.entries()) {
    const among = (place.risks.length * (place.risks.length - 1)) / 2
    found.pairs += among
    found.alike += among
    for (const other of places.slice(index + 1)) {
      const count = place.risks.length * other.risks.length
      const compared = compare(place, other)
      found.pairs += count
      found[compared?.is ?? 'unsaid'] += count
      if (compared?.is === 'tied' && isSameCell(place, other)) found.inOneCell += count
      if (compared && compared.is !== 'told' && isWorse(compared, worst)) worst = compared
      yield
    }
  }
  return { ...found, worst: worst && pairOf(worst) }
}

/** Risks that were judged the same need not be compared one by one. */
function placesOf(boxes: readonly MatrixBox[]): Place[] {
  const places = new Map<string, Place>()
  for (const { risk, judgment, cell } of boxes.toSorted((one, another) => byPosition(one.risk, another.risk))) {
    const { impact, level } = judgment
    if (!judgment.likelihood || !impact || !level) continue
    const likelihood = percentsOfGroup(judgment.likelihood)
    const key = [likelihood, impact, level].map(({ low, high }) => `${low} ${high}`).join(', ')
    const place = places.get(key)
    if (place) place.risks.push(risk)
    else places.set(key, { likelihood, impact, level, cell, risks: [risk] })
  }
  return [...places.values()]
}

type Compared = { is: 'told' | 'tied' | 'wrong'; worse: Place; other: Place }

function compare(one: Place, another: Place): Compared | null {
  const worse = isSurelyWorse(one, another) ? one : isSurelyWorse(another, one) ? another : null
  if (worse === null) return null
  const other = worse === one ? another : one
  const is = worse.level.low > other.level.high ? 'told' : worse.level.high < other.level.low ? 'wrong' : 'tied'
  return { is, worse, other }
}

/** Of two places: bands that touch share an end and are not the same, very likely begins where likely ends. */
const isSurelyWorse = (one: Place, another: Place): boolean =>
  gap(one.likelihood, another.likelihood) >= 0 && gap(one.impact, another.impact) >= 0

/** How far one lies above another that it does not lie below. */
const gap = (one: Interval<number>, another: Interval<number>): number => one.low - another.high

const isSameCell = ({ cell }: Place, other: Place): boolean =>
  cell.likelihood === other.cell.likelihood && cell.impact === other.cell.impact

/**
 * A wrong order is worse than none, then steps of level, percents, levels of impact; of equals the first in the
 * register stays.
 */
function isWorse(one: Compared, another: Compared | null): boolean {
  if (another === null) return true
  const [left, right] = [badness(one), badness(another)]
  const at = left.findIndex((value, index) => value !== right[index])
  return at !== -1 && left[at]! > right[at]!
}

const badness = ({ is, worse, other }: Compared): readonly number[] => [
  is === 'wrong' ? gap(other.level, worse.level) : 0,
  gap(worse.likelihood, other.likelihood),
  gap(worse.impact, other.impact),
]

const pairOf = ({ is, worse, other }: Compared): PairsOfRisks['worst'] =>
  is === 'told' ? null : { is, worse: worse.risks[0]!, other: other.risks[0]! }
