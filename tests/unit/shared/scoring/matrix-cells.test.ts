import type { TermKey } from '@shared/lexicons/icd-203'
import type { Impact, Likelihood, Risk, Score } from '@shared/project/model'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { likelihoodPosition, matrixCells } from '@shared/scoring/matrix-cells'
import type { RankedRisk } from '@shared/scoring/ranking'
import { expect, test } from 'vitest'

const answer = (value: number | TermKey, impact: Impact | null): Score => {
  const likelihood: Likelihood =
    typeof value === 'number' ? { kind: 'percent', percent: value } : { kind: 'term', lexicon: 'icd-203', term: value }
  return { likelihood, impact } as Score
}
const ranked = (number: number, ...scores: Score[]): RankedRisk => ({
  risk: { id: `r${number}`, number } as Risk,
  judgment: groupJudgment(scores),
  rank: number,
  tied: false,
})
const boxes = (...risks: RankedRisk[]) => matrixCells(risks).cells.flatMap((cell) => cell.boxes)

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

test('the box reaches over the middle half of the answers, across levels', () => {
  const [box] = boxes(ranked(1, answer(10, 2), answer(30, 3), answer(90, 5)))
  expect(box?.reach.likelihood).toEqual({ low: likelihoodPosition(20), high: likelihoodPosition(60) })
  expect(box?.reach.impact).toEqual({ low: 2, high: 5 })
  expect(box?.middle).toBe(likelihoodPosition(30))
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
