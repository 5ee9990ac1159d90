import {
  type Stretch,
  unitizingAlpha,
  unitizingAlphaOfPlaces,
  unitizingAlphaOfValue,
  unitizingInterval,
} from '@shared/statistics/unitizing-alpha'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '@shared/statistics/seeded-random'
import { atOnce } from '@shared/steps'
import { about, rounded } from './samples'

const stretch = (start: number, end: number, value = 1): Stretch => ({ start, end, value })

test('two analysts who marked a hundred characters each, of which they share eighty', () => {
  const [one, other] = [[stretch(100, 200)], [stretch(120, 220)]]
  // Apart are 40 characters of each; by chance 2,000 less (1,800² - 1,800 + 200² - 2 · 100²) / (2,000 - 21,800 / 2,000).
  expect(rounded(unitizingAlpha([one, other], 1000))).toEqual({ value: 0.778989 })
  expect(unitizingAlphaOfPlaces([one, other], 1000)).toEqual(unitizingAlpha([one, other], 1000))
})

test('the same places under other values agree in place, and not in value', () => {
  const analysts = [
    [stretch(0, 10, 1), stretch(20, 30, 2), stretch(40, 50, 3)],
    [stretch(0, 10, 2), stretch(20, 30, 1), stretch(40, 50, 3)],
  ]
  expect(unitizingAlphaOfPlaces(analysts, 100)).toEqual({ value: 1 })
  expect(unitizingAlphaOfValue(analysts, 100, 3)).toEqual({ value: 1 })
  expect(rounded([unitizingAlpha(analysts, 100), unitizingAlphaOfValue(analysts, 100, 1)])).toEqual([
    { value: 0.591042 },
    { value: -0.100556 },
  ])
})

/** By its definition: every character of every analyst against every other that it may meet by chance. */
function characterByCharacter(analysts: readonly (readonly Stretch[])[], length: number): number | null {
  const characters = analysts.flatMap((stretches, analyst) =>
    Array.from({ length }, (_, at) => {
      const own = stretches.find(({ start, end }) => start <= at && at < end)
      return { value: own?.value, unit: own ? `${analyst}:${own.start}` : `${analyst}:gap:${at}`, at, analyst }
    }),
  )
  let [meeting, apart, possible, apartByChance] = [0, 0, 0, 0]
  for (const one of characters)
    for (const other of characters) {
      const differs = Number(one.value !== other.value)
      if (one.unit !== other.unit) [possible, apartByChance] = [possible + 1, apartByChance + differs]
      if (one.at === other.at && one.analyst !== other.analyst) [meeting, apart] = [meeting + 1, apart + differs]
    }
  return apartByChance === 0 ? null : 1 - apart / meeting / (apartByChance / possible)
}

const TEXT = 24

const anyStretches = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: TEXT - 1 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })),
  )
  .map((drawn) => {
    const stretches: Stretch[] = []
    for (const [start, length, value] of drawn) {
      const end = Math.min(TEXT, start + length)
      if (stretches.every((each) => each.end <= start || end <= each.start)) stretches.push({ start, end, value })
    }
    return stretches
  })

const anyAnalysts = fc.array(anyStretches, { minLength: 2, maxLength: 4 })

test('it is what counting character by character gives', () => {
  fc.assert(
    fc.property(anyAnalysts, (analysts) => {
      expect(unitizingAlpha(analysts, TEXT).value).toEqual(about(characterByCharacter(analysts, TEXT)))
    }),
  )
})

test('neither the order of analysts, nor that of stretches, nor the numbers of values matter', () => {
  fc.assert(
    fc.property(anyAnalysts, (analysts) => {
      const turned = analysts
        .toReversed()
        .map((own) => own.toReversed().map((each) => ({ ...each, value: 10 - each.value })))
      expect(unitizingAlpha(turned, TEXT)).toEqual(about(unitizingAlpha(analysts, TEXT)))
    }),
  )
})

const MANY = 400
const manyWith = (value: number, moved = 0) =>
  Array.from({ length: 40 }, (_, at) => stretch(at * MANY + moved, at * MANY + 100 + moved, value))
const intervalOf = (analysts: readonly (readonly Stretch[])[], length: number) =>
  atOnce(unitizingInterval(analysts, length, { random: seededRandom(1), resamples: 200 }))

test('the interval lies around alpha, is the same when asked again, and has no width where all agree', () => {
  const analysts = [manyWith(1), [...manyWith(1, 30).slice(0, 20), ...manyWith(1).slice(20)]]
  const { value } = intervalOf(analysts, 40 * MANY)
  const alpha = unitizingAlpha(analysts, 40 * MANY).value!
  expect(value!.low).toBeLessThan(alpha)
  expect(value!.high).toBeGreaterThan(alpha)
  expect(intervalOf(analysts, 40 * MANY)).toEqual({ value })
  expect(intervalOf([manyWith(1), manyWith(1)], 40 * MANY)).toEqual({ value: { low: 1, high: 1, used: 200 } })
})

test('the pieces that are drawn again cut nobody’s stretch, and together they are the text', () => {
  fc.assert(
    fc.property(anyAnalysts, (analysts) => {
      const wide = analysts.map((own) =>
        own.map(({ start, end, value }) => ({ start: start * 150, end: end * 150, value })),
      )
      // Drawn once each, in their order, the pieces give what the whole text gives.
      let at = 0
      const inOrder = () => {
        const next = at
        at = (at + 1) % PIECES
        return next / PIECES
      }
      const PIECES = piecesOf(wide)
      fc.pre(PIECES >= 5)
      const { value } = atOnce(unitizingInterval(wide, TEXT * 150, { random: inOrder, resamples: 1 }))
      expect(value?.low ?? null).toEqual(about(unitizingAlpha(wide, TEXT * 150).value))
    }),
  )
})

/** How many numbers one resample draws. */
function piecesOf(analysts: readonly (readonly Stretch[])[]): number {
  let drawn = 0
  const count = () => {
    drawn += 1
    return 0
  }
  atOnce(unitizingInterval(analysts, TEXT * 150, { random: count, resamples: 1 }))
  return drawn
}

test('a text that has fewer than five pieces has no interval', () => {
  expect(intervalOf([[stretch(0, 100)], [stretch(50, 100)]], 2499)).toEqual({ value: null, reason: 'too-few-units' })
  expect(intervalOf([[stretch(0, 100)], [stretch(50, 100)]], 2500).value?.used).toBeGreaterThan(0)
  expect(intervalOf([[stretch(0, 2400)], [stretch(50, 100)]], 4000)).toEqual({ value: null, reason: 'too-few-units' })
})

test('what cannot be compared says why', () => {
  const tell = (analysts: readonly (readonly Stretch[])[], length = 100) => unitizingAlpha(analysts, length)
  const reason = (why: string) => ({ value: null, reason: why })
  expect(tell([])).toEqual(reason('one-rater'))
  expect(tell([[stretch(0, 5)]])).toEqual(reason('one-rater'))
  expect(tell([[], []])).toEqual(reason('no-variation'))
  expect(tell([[stretch(0, 100)], [stretch(0, 100)]])).toEqual(reason('no-variation'))
  expect(tell([[], []], 0)).toEqual(reason('no-values'))
  expect(tell([[stretch(0, NaN)], []])).toEqual(reason('not-a-number'))
  expect(tell([[stretch(90, 101)], []])).toEqual(reason('out-of-range'))
  expect(tell([[stretch(-1, 5)], []])).toEqual(reason('out-of-range'))
  expect(tell([[stretch(5, 5)], []])).toEqual(reason('out-of-range'))
  expect(tell([[stretch(5, 9), stretch(0, 6)], []])).toEqual(reason('overlapping'))
})
