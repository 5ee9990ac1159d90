import fc from 'fast-check'

const rating = fc.integer({ min: 1, max: 6 })

/** Ratings from 1 to 6 by 2 to 5 raters of 1 to 12 units, with many ties, some cells empty. */
export const anyTable = (): fc.Arbitrary<(number | null)[][]> => tableOf(fc.option(rating, { freq: 4, nil: null }))

/** The same with every cell filled. */
export const anyFullTable = (): fc.Arbitrary<number[][]> => tableOf(rating)

const tableOf = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((raters) =>
      fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 12 }),
    )
