import type { Bearing } from '@shared/lexicons/bearing'
import { diagnosticity, rankedHypotheses, type Ratings } from '@shared/scoring/competing-hypotheses'
import { expect, test } from 'vitest'

const LETTERS: Readonly<Record<string, Bearing | null>> = {
  C: 'consistent',
  I: 'inconsistent',
  N: 'neutral',
  A: 'not-applicable',
  _: null,
}

/** One line of letters a piece of evidence, one letter a hypothesis. */
function ratings(...lines: string[]): Ratings {
  const hypothesisIds = Array.from(lines[0] ?? '', (_, index) => `h${index + 1}`)
  const evidenceIds = lines.map((_, index) => `e${index + 1}`)
  const rating: Ratings['rating'] = (evidenceId, hypothesisId) =>
    LETTERS[lines[evidenceIds.indexOf(evidenceId)]![hypothesisIds.indexOf(hypothesisId)]!]!
  return { hypothesisIds, evidenceIds, rating }
}

test.each([
  ['CCC', 'same-for-all'],
  ['NN', 'same-for-all'],
  ['CCI', 'tells-apart'],
  ['CN', 'tells-apart'],
  ['CI_', 'tells-apart'],
  ['CC_', 'open'],
  ['__', 'open'],
  ['CA', 'same-for-all'],
  ['AA', 'same-for-all'],
  ['C', 'open'],
])('evidence rated %s: %s', (line, tells) => {
  expect(diagnosticity(ratings(line), 'e1')).toBe(tells)
})

const standings = (...lines: string[]) =>
  rankedHypotheses(ratings(...lines)).map(({ hypothesisId, against, unset, rank, tied }) => [
    hypothesisId,
    against,
    unset,
    `${rank ?? '–'}${tied ? '=' : ''}`,
  ])

test('the hypothesis against which the least speaks stands first, however much speaks for another', () => {
  expect(standings('CNI', 'CNI', 'CNC', 'INC')).toEqual([
    ['h2', 0, 0, '1'],
    ['h1', 1, 0, '2'],
    ['h3', 2, 0, '3'],
  ])
})

test('alike they share a rank, and what nobody rated is not counted but said', () => {
  expect(standings('I_IA_', 'C__C_')).toEqual([
    ['h4', 0, 0, '1'],
    ['h1', 1, 0, '2='],
    ['h3', 1, 1, '2='],
    ['h2', 0, 2, '–'],
    ['h5', 0, 2, '–'],
  ])
})

test('without evidence nothing has a rank', () => {
  expect(rankedHypotheses({ ...ratings('CC'), evidenceIds: [] }).map(({ rank }) => rank)).toEqual([null, null])
})
