import type { Risk } from '@shared/kinds/risks'
import type { Impact } from '@shared/lexicons/impact'
import type { Matrix } from '@shared/lexicons/matrix'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment, type SaidBy } from '@shared/scoring/group-judgment'
import { matrixCells, type MatrixBox } from '@shared/scoring/matrix-cells'
import { pairsOfRisks } from '@shared/scoring/pairs-of-risks'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** The matrix every project begins with, and one in which a graver risk of the middle row has the lowest level. */
const first = FIRST_SCALES.matrix
const upsideDown: Matrix = { ...first, cells: first.cells.map((row, at) => (at === 2 ? [5, 4, 3, 2, 1] : row)) }

const said = (value: number | string, impact: number): SaidBy => ({
  analystId: 'ann',
  likelihood:
    typeof value === 'number' ? { kind: 'percent', percent: value } : { kind: 'term', lexicon: 'icd-203', term: value },
  impact: impact as Impact,
})

function boxesOf(matrix: Matrix, answers: readonly (readonly SaidBy[])[]): MatrixBox[] {
  const ranked = answers.map((scores, index) => ({
    risk: { id: `r${index + 1}`, number: index + 1, position: index + 1 } as Risk,
    judgment: groupJudgment(scores, { ...FIRST_SCALES, matrix }),
    rank: index + 1,
    tied: false,
    scores,
  }))
  return matrixCells(ranked, { ...FIRST_SCALES, matrix }).cells.flatMap(({ boxes }) => boxes)
}

function told(matrix: Matrix, ...answers: (readonly [number | string, number])[]) {
  const { worst, ...counts } = atOnce(
    pairsOfRisks(
      boxesOf(
        matrix,
        answers.map((each) => [said(...each)]),
      ),
    ),
  )
  return { ...counts, worst: worst && `R${worst.worse.number} and R${worst.other.number} ${worst.is}` }
}

const nothing = { pairs: 1, told: 0, tied: 0, inOneCell: 0, wrong: 0, alike: 0, unsaid: 0, worst: null }

test('a pair of which one is worse by any reckoning is told, tied or wrong by its levels', () => {
  expect(told(first, [85, 5], [30, 2])).toEqual({ ...nothing, told: 1 })
  expect(told(first, [30, 3], [70, 3])).toEqual({ ...nothing, tied: 1, inOneCell: 1, worst: 'R2 and R1 tied' })
  expect(told(first, [15, 2], [10, 1])).toEqual({ ...nothing, told: 1 })
  expect(told(upsideDown, [50, 4], [50, 2])).toEqual({ ...nothing, wrong: 1, worst: 'R1 and R2 wrong' })
})

test('pairs that lie in two cells of one level are tied, but not in one cell', () => {
  expect(told(first, [30, 3], [30, 4])).toEqual({ ...nothing, tied: 1, worst: 'R2 and R1 tied' })
})

test('of a likelier and a graver risk nothing can be said, and neither of bands that overlap', () => {
  expect(told(first, [85, 2], [30, 5])).toEqual({ ...nothing, unsaid: 1 })
  expect(told(first, ['likely', 3], [60, 3])).toEqual({ ...nothing, unsaid: 1 })
  expect(told(first, ['likely', 4], [90, 4])).toEqual({ ...nothing, told: 1 })
})

test('of bands that touch the higher is likelier', () => {
  expect(told(first, ['likely', 4], ['very-likely', 4])).toEqual({ ...nothing, told: 1 })
  expect(told(first, ['likely', 4], [80, 4])).toEqual({ ...nothing, told: 1 })
})

test('risks that were judged the same are alike', () => {
  expect(told(first, ['likely', 3], ['likely', 3])).toEqual({ ...nothing, alike: 1 })
})

test('the worst pair is the one whose levels are most upside down, else that whose percents lie furthest apart', () => {
  expect(told(upsideDown, [50, 3], [50, 2], [50, 5]).worst).toBe('R3 and R2 wrong')
  expect(told(upsideDown, [50, 5], [50, 1], [10, 5]).worst).toBe('R1 and R2 wrong')
  expect(told(first, [21, 3], [60, 3], [79, 3]).worst).toBe('R3 and R1 tied')
  expect(told(first, [70, 3], [30, 3], [70, 3]).worst).toBe('R1 and R2 tied')
})

test('risks without a place are in no pair', () => {
  expect(atOnce(pairsOfRisks(boxesOf(first, [[said(50, 3)], [{ ...said(50, 3), likelihood: null }]]))).pairs).toBe(0)
})

const anySaid = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('likely', 'unlikely', 'very-likely')),
  impact: fc.integer({ min: 1, max: 5 }),
})
const anyRisks = fc.array(fc.array(anySaid, { minLength: 1, maxLength: 2 }), { maxLength: 8 })

test('every pair is counted once, whatever the order of the risks, and a consistent matrix is never wrong', () => {
  fc.assert(
    fc.property(anyRisks, (answers) => {
      const all = answers.map((scores) => scores.map(({ value, impact }) => said(value, impact)))
      const counts = (of: typeof all) => {
        const { worst, ...rest } = atOnce(pairsOfRisks(boxesOf(first, of)))
        return { ...rest, hasWorst: worst !== null }
      }
      const found = counts(all)
      expect(found.pairs * 2).toBe(all.length ** 2 - all.length)
      expect(found.told + found.tied + found.wrong + found.alike + found.unsaid).toBe(found.pairs)
      expect(found.wrong).toBe(0)
      expect(found.hasWorst).toBe(found.tied > 0)
      expect(counts(all.toReversed())).toEqual(found)
    }),
  )
})
