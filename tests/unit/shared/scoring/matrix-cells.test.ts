import type { Impact } from '@shared/lexicons/impact'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import * as drawn from '@shared/scoring/matrix-cells'
import { expect, test } from 'vitest'

const matrixCells = (ranked: readonly drawn.RiskToPlace[]) => drawn.matrixCells(ranked, FIRST_SCALES)
const likelihoodPosition = (percent: number) => drawn.likelihoodPosition(percent, FIRST_SCALES.matrix)

const answer = (value: number | string, impact: Impact | null): Score => {
  const likelihood: Likelihood =
    typeof value === 'number' ? { kind: 'percent', percent: value } : { kind: 'term', lexicon: 'icd-203', term: value }
  return { likelihood, impact } as Score
}
const ranked = (number: number, ...scores: Score[]): drawn.RiskToPlace => ({
  risk: { id: `r${number}`, number } as Risk,
  judgment: groupJudgment(scores, FIRST_SCALES),
  rank: number,
  tied: false,
  scores,
})
const boxes = (...risks: drawn.RiskToPlace[]) => matrixCells(risks).cells.flatMap((cell) => cell.boxes)

test('there are 25 cells, the most likely row first, each with its looked-up level', () => {
  const { cells } = matrixCells([])
  expect(cells.map(({ level }) => level).join('')).toBe('1234512345123341222311122')
})

test('a risk is counted in the cell of the middle answers', () => {
  const { cells } = matrixCells([ranked(1, answer(85, 5)), ranked(2, answer(60, 4), answer(70, 4))])
  const holding = cells.filter((cell) => cell.boxes.length > 0)
  expect(holding.map(({ likelihood, impact, level }) => [likelihood, impact, level])).toEqual([
    [4, 5, 5],
    [3, 4, 3],
  ])
})

test('one analyst alone has no spread', () => {
  const [box] = boxes(ranked(1, answer(50, 3)))
  expect(box?.reach.likelihood.low).toBe(box?.reach.likelihood.high)
  expect(box?.reach.impact).toEqual({ low: 3, high: 3 })
})

test('the box reaches over all answers of fewer than five, over the middle half of more', () => {
  const few = [answer(21, 2), answer(50, 3), answer(60, 4)]
  const [box] = boxes(ranked(1, ...few))
  expect(box?.reach).toEqual({
    likelihood: { low: likelihoodPosition(21), high: likelihoodPosition(60) },
    impact: { low: 2, high: 4 },
  })
  expect(box?.middle).toBe(likelihoodPosition(50))
  const [four, five] = [few.concat(answer(40, 3)), few.concat(answer(40, 3), answer(50, 3))]
  expect(boxes(ranked(1, ...four))[0]?.reach.likelihood).toEqual(box?.reach.likelihood)
  expect(boxes(ranked(1, ...five))[0]?.reach).toEqual({
    likelihood: { low: likelihoodPosition(40), high: likelihoodPosition(50) },
    impact: { low: 3, high: 3 },
  })
})

test('of terms and percents together it reaches from the lowest level of any to the highest', () => {
  const mixed = [answer('very-unlikely', 1), answer(60, 2), answer('likely', 2)]
  expect(boxes(ranked(1, ...mixed))[0]?.reach).toEqual({
    likelihood: { low: 1, high: 3 },
    impact: { low: 1, high: 2 },
  })
})

test('an impact under another scale is counted nowhere', () => {
  const other: Impact = { scale: 'other', level: 5, name: 'worst' }
  expect(boxes(ranked(1, answer(60, 2), answer(60, other)))[0]?.reach.impact).toEqual({ low: 2, high: 2 })
})

test('where a risk stood a round earlier is told if that is another place', () => {
  const before = (...scores: Score[]) => ({
    ...ranked(1, answer(60, 3)),
    before: groupJudgment(scores, FIRST_SCALES),
  })
  expect(
    [before(answer(60, 3)), before(answer(60, 4)), before(answer(30, 3)), before(answer(30, null))].map(
      (risk) => boxes(risk)[0]?.ghost,
    ),
  ).toEqual([
    null,
    { likelihood: 3, impact: 4, middle: likelihoodPosition(60) },
    { likelihood: 3, impact: 3, middle: likelihoodPosition(30) },
    null,
  ])
})

test('a term fills its level', () => {
  expect(boxes(ranked(1, answer('likely', 3)))[0]?.reach.likelihood).toEqual({ low: 2, high: 3 })
})

test('32% and 68% share the level "moderate" and stand apart in it', () => {
  expect(likelihoodPosition(32)).toBeCloseTo(2.19, 2)
  expect(likelihoodPosition(68)).toBeCloseTo(2.8, 2)
  expect([0, 5, 21, 80, 96, 100].map(likelihoodPosition)).toEqual([0, 1, 2, 3, 4, 5])
})

test('risks without a likelihood or an impact have no place', () => {
  const { unplaced } = matrixCells([ranked(1), ranked(2, answer(50, null)), ranked(3, answer(50, 3))])
  expect(unplaced.map(({ risk }) => risk.number)).toEqual([1, 2])
})

test('the cells run from the most likely row down and from the least impact up', () => {
  const { cells, unplaced } = matrixCells([])
  expect(cells.map(({ likelihood, impact }) => `${likelihood}${impact}`).join(' ')).toBe(
    '51 52 53 54 55 41 42 43 44 45 31 32 33 34 35 21 22 23 24 25 11 12 13 14 15',
  )
  expect(cells.every((cell) => cell.boxes.length === 0)).toBe(true)
  expect(unplaced).toEqual([])
})

test('a risk judged in percent is placed by its median and reaches over its answers', () => {
  const risk = ranked(1, answer(10, 2), answer(30, 3), answer(50, 4))
  expect(boxes(risk)).toEqual([
    {
      ...risk,
      cell: { likelihood: 3, impact: 3 },
      reach: { likelihood: { low: 1 + 5 / 16, high: 2 + 29 / 59 }, impact: { low: 2, high: 4 } },
      rows: { low: 2, high: 3 },
      middle: 2 + 9 / 59,
      ghost: null,
    },
  ])
})

test('a risk judged in terms is counted in the upper of two cells and stands in the middle of both', () => {
  const risk = ranked(1, answer('likely', 2), answer('very-likely', 4))
  expect(boxes(risk)).toEqual([
    {
      ...risk,
      cell: { likelihood: 4, impact: 4 },
      reach: { likelihood: { low: 2, high: 4 }, impact: { low: 2, high: 4 } },
      rows: { low: 3, high: 4 },
      middle: 3,
      ghost: null,
    },
  ])
})

test('a divided group stands where its gravest answer lies, never in a middle that nobody gave', () => {
  const risk = ranked(1, answer(10, 5), answer(90, 1), answer(90, 5))
  const crossed = ranked(2, answer(3, 5), answer(97, 1))
  expect(boxes(risk, crossed).map(({ cell, middle, reach, rows }) => ({ cell, middle, reach, rows }))).toEqual([
    {
      cell: { likelihood: 4, impact: 5 },
      middle: likelihoodPosition(90),
      reach: {
        likelihood: { low: likelihoodPosition(10), high: likelihoodPosition(90) },
        impact: { low: 1, high: 5 },
      },
      rows: { low: 2, high: 4 },
    },
    {
      cell: { likelihood: 1, impact: 5 },
      middle: likelihoodPosition(3),
      reach: {
        likelihood: { low: likelihoodPosition(3), high: likelihoodPosition(97) },
        impact: { low: 1, high: 5 },
      },
      rows: { low: 1, high: 5 },
    },
  ])
})

test('where a divided group stood a round earlier is not told', () => {
  const before = groupJudgment([answer(10, 1), answer(90, 5)], FIRST_SCALES)
  expect(boxes({ ...ranked(1, answer(60, 3)), before })[0]?.ghost).toBeNull()
})

test('risks in one cell keep the order of their ranks', () => {
  const { cells } = matrixCells([ranked(2, answer(70, 4)), ranked(1, answer(60, 4)), ranked(3, answer(60, 3))])
  const numbers = cells.map(({ boxes: inCell }) => inCell.map(({ risk }) => risk.number))
  expect(numbers.filter((each) => each.length > 0)).toEqual([[3], [2, 1]])
})

test('a risk is either placed or not, never both', () => {
  const risks = [ranked(1, answer('likely', 1)), ranked(2, answer('likely', null)), ranked(3), ranked(4, answer(0, 5))]
  const { unplaced } = matrixCells(risks)
  expect(boxes(...risks).map(({ risk }) => risk.number)).toEqual([1, 4])
  expect(unplaced).toEqual([risks[1], risks[2]])
})

test.each([
  [4, 4 / 5],
  [20, 1 + 15 / 16],
  [20.5, 1 + 15.5 / 16],
  [79, 2 + 58 / 59],
  [95, 3 + 15 / 16],
  [98, 4.5],
])('%d%% stands at %d: each level is one unit tall', (value, position) => {
  expect(likelihoodPosition(value)).toBeCloseTo(position, 10)
})

test('more percents never stand lower', () => {
  const positions = Array.from({ length: 201 }, (_, half) => likelihoodPosition(half / 2))
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  expect(new Set(positions).size).toBe(201)
})
