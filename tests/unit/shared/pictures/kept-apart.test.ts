import { keptApart } from '@shared/pictures/kept-apart'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('what has room stays where it is wanted, what would touch moves aside by half each', () => {
  expect(keptApart([50, 10], 10, 0, 100)).toEqual([50, 10])
  expect(keptApart([50, 54], 10, 0, 100)).toEqual([47, 57])
  expect(keptApart([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60])
  expect(keptApart([2, 98, 99], 10, 0, 100)).toEqual([2, 90, 100])
  expect(keptApart([5, 5, 5], 10, 0, 10)).toEqual([0, 5, 10])
  expect(keptApart([], 10, 0, 10)).toEqual([])
})

test('wherever things are wanted, they keep their order, their distance and their bounds', () => {
  const wanted = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(wanted, (given) => {
      const placed = keptApart(given, 12, 0, 200)
      const sorted = placed.toSorted((one, other) => one - other)
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9)
      expect(sorted.at(-1)).toBeLessThanOrEqual(200 + 1e-9)
      sorted.slice(1).forEach((place, at) => expect(place - sorted[at]!).toBeGreaterThanOrEqual(12 - 1e-9))
      given.forEach((one, first) =>
        given.forEach((other, second) => {
          if (one < other) expect(placed[first]).toBeLessThan(placed[second]!)
        }),
      )
    }),
  )
})
