import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { apart } from '@shared/scoring/apart'
import { expect, test } from 'vitest'

/** Answers by the lowest and the highest step they may be. */
const isApart = (...steps: [number, number][]) =>
  apart(
    steps.map(([low, high]) => ({ low, high })),
    USUAL_STOP_RULE,
  )

test('one answer, or none, is never apart', () => {
  expect([isApart(), isApart([0, 0])]).toEqual([false, false])
})

test('more than a step in the middle half, or more than two altogether, is apart', () => {
  expect([
    isApart([0, 0], [0, 0], [2, 2], [2, 2]),
    isApart([0, 0], [1, 1], [1, 1], [2, 2]),
    isApart([0, 0], [3, 3], [3, 3], [3, 3], [3, 3]),
  ]).toEqual([true, false, true])
})

test('answers that may be the same step are not', () => {
  expect([isApart([0, 2], [0, 2], [2, 2], [2, 2]), isApart([0, 1], [3, 5])]).toEqual([false, false])
})
