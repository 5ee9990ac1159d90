import { cohenKappa, crossTable } from '@shared/statistics/cohen-kappa'
import { fleissKappa } from '@shared/statistics/fleiss-kappa'
import { krippendorffAlpha } from '@shared/statistics/krippendorff-alpha'
import { pairwiseAgreement } from '@shared/statistics/pairwise-agreement'
import { textAgreement } from '@shared/statistics/rated-text'
import type { Stretch } from '@shared/statistics/unitizing-alpha'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { about, rounded } from './samples'

const stretch = (start: number, end: number, value = 1): Stretch => ({ start, end, value })

test('text that neither analyst marked counts: leaving it out would give .660', () => {
  const { observed, kappa, alpha } = atOnce(textAgreement([[stretch(100, 200)], [stretch(120, 220)]], 1000))
  expect(rounded([observed, kappa, alpha])).toEqual([{ value: 0.96 }, { value: 0.777778 }, { value: 0.777889 }])
})

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

/** A row for each character: what each analyst gave it, 0 for nothing. */
const characters = (analysts: readonly (readonly Stretch[])[]): number[][] =>
  Array.from({ length: TEXT }, (_, at) =>
    analysts.map((own) => own.find(({ start, end }) => start <= at && at < end)?.value ?? 0),
  )

test('it is what a table of all characters gives', () => {
  fc.assert(
    fc.property(anyAnalysts, (analysts) => {
      const table = characters(analysts)
      const pairs = table.map(([first, second]) => [first!, second!] as const)
      const kappa =
        analysts.length === 2 ? cohenKappa(crossTable(pairs, [0, 1, 2, 3]).value!, 'same', 1) : fleissKappa(table, 1)
      expect(atOnce(textAgreement(analysts, TEXT))).toEqual(
        about({
          observed: pairwiseAgreement(table, 0, 1),
          kappa,
          alpha: krippendorffAlpha(table, 'nominal', 1),
        }),
      )
    }),
  )
})

test('neither the order of analysts, nor that of stretches, nor the numbers of values matter', () => {
  fc.assert(
    fc.property(anyAnalysts, (analysts) => {
      const turned = analysts
        .toReversed()
        .map((own) => own.toReversed().map((each) => ({ ...each, value: 10 - each.value })))
      expect(atOnce(textAgreement(turned, TEXT))).toEqual(about(atOnce(textAgreement(analysts, TEXT))))
    }),
  )
})

test('what cannot be compared says why', () => {
  const reasonOf = (analysts: readonly (readonly Stretch[])[], length = 100) => {
    const { observed, kappa, alpha } = atOnce(textAgreement(analysts, length))
    return [observed, kappa, alpha].map((each) => (each.value === null ? each.reason : each.value))
  }
  expect(reasonOf([[stretch(0, 5)]])).toEqual(['one-rater', 'one-rater', 'one-rater'])
  expect(reasonOf([[], []])).toEqual([1, 'no-variation', 'no-variation'])
  expect(reasonOf([[], [], []])).toEqual([1, 'no-variation', 'no-variation'])
  // One character of more than can be counted one by one.
  expect(reasonOf([[stretch(0, 5)], []], 4e31)).toEqual([1, 'no-variation', 'no-variation'])
  expect(reasonOf([[stretch(5, 9), stretch(0, 6)], []])).toEqual(['overlapping', 'overlapping', 'overlapping'])
  expect(reasonOf([[stretch(90, 101)], []])).toEqual(['out-of-range', 'out-of-range', 'out-of-range'])
})
