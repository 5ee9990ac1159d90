import { CREDIBILITIES, RELIABILITIES, Reliability } from '@shared/lexicons/admiralty'
import { expect, test } from 'vitest'

test('the reliability of a source runs from A to E, and F is no grade of it', () => {
  expect(RELIABILITIES.map(({ key, label }) => [key, label])).toEqual([
    ['A', 'Completely reliable'],
    ['B', 'Usually reliable'],
    ['C', 'Fairly reliable'],
    ['D', 'Not usually reliable'],
    ['E', 'Unreliable'],
    ['F', 'Cannot be judged'],
  ])
  expect(RELIABILITIES.map(({ key }) => key)).toEqual(Reliability.options)
})

test('the credibility of information runs from 1 to 5, and 6 is no grade of it', () => {
  expect(CREDIBILITIES.map(({ key, label }) => [key, label])).toEqual([
    [1, 'Confirmed'],
    [2, 'Probably true'],
    [3, 'Possibly true'],
    [4, 'Doubtful'],
    [5, 'Improbable'],
    [6, 'Cannot be judged'],
  ])
})

test('no two grades are explained in the same words', () => {
  const meanings = [...RELIABILITIES, ...CREDIBILITIES].map(({ meaning }) => meaning)
  expect(new Set(meanings).size).toBe(12)
  expect(meanings.filter((meaning) => meaning.startsWith('No basis'))).toEqual([
    'No basis to judge the source.',
    'No basis to judge the information.',
  ])
})
