import type { Steps } from '../steps'
import { type BootstrapInterval, bootstrapInterval, type Resampling } from './bootstrap'
import { LEAST_UNITS } from './rating-table'
import { problemOfNumbers, type Reason, type Result, without } from './result'

/** A stretch of text that an analyst gave a value, from the first character to the one after the last. */
export type Stretch = { start: number; end: number; value: number }

/** What stands for text that nobody gave a value. */
const GAP = null
type Unit = { start: number; end: number; value: number | typeof GAP }

/**
 * Krippendorff's unitizing alpha for values without order (nominal): whether analysts marked the same stretches of a
 * text and gave them the same values. Text without a value counts; each stretch is one unit, of which no part is paired
 * with another part by chance (Krippendorff, Mathet, Bouvry & Widlöcher, "On the reliability of unitizing textual
 * continua: Further developments", Quality & Quantity 50, 2016; Content Analysis, 4th ed. 2019, section 12.6.3). The
 * stretches of one analyst may not overlap: where tags do, ask for each tag alone.
 */
export function unitizingAlpha(analysts: readonly (readonly Stretch[])[], length: number): Result {
  const problem = problemOfStretches(analysts, length)
  if (problem) return without(problem)
  const value = alphaOf(sumsOf(analysts, length, placesOfValues(analysts)))
  return value === null ? without('no-variation') : { value }
}

/**
 * Characters of a piece of text that are drawn again as one, about: a passage or two, so that what hangs together stays
 * so.
 */
const PIECE = 500

/**
 * The interval of {@link unitizingAlpha} over pieces of the text drawn again, a resample a step. The text is cut where
 * nobody marked anything, since a stretch that is cut would be two.
 */
export function* unitizingInterval(
  analysts: readonly (readonly Stretch[])[],
  length: number,
  resampling: Resampling,
): Steps<Result<BootstrapInterval>> {
  const problem = problemOfStretches(analysts, length)
  if (problem) return without(problem)
  const places = placesOfValues(analysts)
  const pieces: Float64Array[] = []
  const left = analysts.map(inOrder)
  let from = 0
  for (const to of yield* cuts(analysts.flat(), length)) {
    const within = left.map((stretches) => stretches.splice(0, countUntil(stretches, to)))
    const moved = within.map((stretches) =>
      stretches.map(({ start, end, value }) => ({ start: start - from, end: end - from, value })),
    )
    pieces.push(filled(sumsOf(moved, to - from, places)))
    from = to
    yield
  }
  if (pieces.length < LEAST_UNITS) return without('too-few-units')
  return yield* bootstrapInterval(pieces.length, (drawn) => alphaOf(added(pieces, drawn, places)), resampling)
}

function countUntil(stretches: readonly Stretch[], to: number): number {
  const beyond = stretches.findIndex(({ end }) => end > to)
  return beyond === -1 ? stretches.length : beyond
}

/** Where pieces of a text end: where they are long enough, and nobody's stretch goes on. */
function* cuts(stretches: readonly Stretch[], length: number): Steps<number[]> {
  const ends: number[] = []
  const ahead = inOrder(stretches)
  let [from, at] = [0, 0]
  for (;;) {
    let end = from + PIECE
    for (; at < ahead.length && ahead[at]!.start < end; at += 1) end = Math.max(end, ahead[at]!.end)
    // What would be left is no piece of its own.
    if (length - end < PIECE) return [...ends, length]
    ends.push(end)
    from = end
    yield
  }
}

/** The sums that are not zero, each behind its place: a piece of text has few of all the values that there are. */
function filled(sums: Float64Array): Float64Array {
  const found: number[] = []
  sums.forEach((sum, place) => {
    if (sum !== 0) found.push(place, sum)
  })
  return Float64Array.from(found)
}

function added(pieces: readonly Float64Array[], drawn: readonly number[], places: Places): Float64Array {
  const total = noSums(places)
  for (const index of drawn) {
    const piece = pieces[index]!
    for (let at = 0; at < piece.length; at += 2) total[piece[at]!]! += piece[at + 1]!
  }
  return total
}

/** Where the sums of each value stand among those of all; text without a value comes first. */
type Places = ReadonlyMap<Unit['value'], number>

const placesOfValues = (analysts: readonly (readonly Stretch[])[]): Places =>
  new Map([GAP, ...new Set(analysts.flat().map(({ value }) => value))].map((value, place) => [value, place]))

const noSums = (places: Places) => new Float64Array(1 + 2 * places.size)

/**
 * What alpha is counted from: the length that was agreed on, then for each value its length and its pairs of characters
 * that chance may not draw. The sums of two pieces of text are those of both together.
 */
function sumsOf(analysts: readonly (readonly Stretch[])[], length: number, places: Places): Float64Array {
  const texts = analysts.map((stretches) => partition(stretches, length))
  const sums = noSums(places)
  sums[0] = agreedLength(texts)
  for (const unit of texts.flat()) {
    const place = 1 + 2 * places.get(unit.value)!
    sums[place]! += lengthOf(unit)
    sums[place + 1]! += selfPairs(unit)
  }
  return sums
}

function alphaOf(sums: Float64Array): number | null {
  let [all, notWithItself, sameByChance, values] = [0, 0, 0, 0]
  for (let place = 1; place < sums.length; place += 2) {
    const [length, self] = [sums[place]!, sums[place + 1]!]
    all += length
    notWithItself += self
    sameByChance += length ** 2 - self
    if (length > 0) values += 1
  }
  const pairs = all ** 2 - notWithItself
  const expected = values < 2 ? 0 : (all * (pairs - sameByChance)) / pairs
  return expected === 0 ? null : 1 - (all - sums[0]!) / expected
}

/** The same for where stretches lie, whatever their values (binary; section 12.6.4). */
export const unitizingAlphaOfPlaces = (analysts: readonly (readonly Stretch[])[], length: number): Result =>
  unitizingAlpha(
    analysts.map((stretches) => stretches.map((stretch) => ({ ...stretch, value: 0 }))),
    length,
  )

/** The same for one value against all other text, marked or not. */
export const unitizingAlphaOfValue = (
  analysts: readonly (readonly Stretch[])[],
  length: number,
  value: number,
): Result =>
  unitizingAlpha(
    analysts.map((stretches) => stretches.filter((stretch) => stretch.value === value)),
    length,
  )

/** Why stretches of a text show no agreement; null when they may. */
export function problemOfStretches(analysts: readonly (readonly Stretch[])[], length: number): Reason | null {
  const stretches = analysts.flat()
  const characters = [length, ...stretches.flatMap(({ start, end }) => [start, end])]
  const problem = problemOfNumbers([...characters, ...stretches.map(({ value }) => value)])
  if (problem) return problem
  if (!characters.every(Number.isInteger)) return 'out-of-range'
  if (analysts.length < 2) return 'one-rater'
  if (length <= 0) return 'no-values'
  if (stretches.some(({ start, end }) => start < 0 || end <= start || end > length)) return 'out-of-range'
  return analysts.some(overlaps) ? 'overlapping' : null
}

const inOrder = (stretches: readonly Stretch[]) => stretches.toSorted((a, b) => a.start - b.start)

const overlaps = (stretches: readonly Stretch[]) =>
  inOrder(stretches).some(({ start }, index, all) => index > 0 && start < all[index - 1]!.end)

/** The whole text in units: an analyst's stretches and the gaps between them. */
function partition(stretches: readonly Stretch[], length: number): Unit[] {
  let at = 0
  const units = inOrder(stretches).flatMap((stretch) => {
    const gap = { start: at, end: stretch.start, value: GAP }
    at = stretch.end
    return [gap, stretch]
  })
  return [...units, { start: at, end: length, value: GAP }].filter((unit) => lengthOf(unit) > 0)
}

const lengthOf = ({ start, end }: Pick<Unit, 'start' | 'end'>) => end - start

const sharedLength = (one: Pick<Unit, 'start' | 'end'>, other: Pick<Unit, 'start' | 'end'>) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/**
 * Pairs that chance may not draw: characters of one stretch with each other, in a gap each character with itself only.
 */
const selfPairs = (unit: Unit) => (unit.value === GAP ? lengthOf(unit) : lengthOf(unit) ** 2)

/** Length that has the same value from two analysts, over all pairs of analysts, each counted from both sides. */
function agreedLength(texts: readonly (readonly Unit[])[]): number {
  let agreed = 0
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) agreed += 2 * agreedBetween(one, other)
  })
  return agreed / (texts.length - 1)
}

/** Both texts are whole and in order, so that one walk along them meets every pair of units that share characters. */
function agreedBetween(one: readonly Unit[], other: readonly Unit[]): number {
  let agreed = 0
  let [i, j] = [0, 0]
  for (let [a, b] = [one[i], other[j]]; a && b; [a, b] = [one[i], other[j]]) {
    if (a.value === b.value) agreed += sharedLength(a, b)
    if (a.end <= b.end) i += 1
    if (b.end <= a.end) j += 1
  }
  return agreed
}
