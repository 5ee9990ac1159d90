import { formatBand, formatTerm, TERM_KEYS, TERMS, termByKey, termFor, termIndex } from '@shared/lexicons/icd-203'
import { describe, expect, test } from 'vitest'

describe('the term for a percent', () => {
  test.each([
    [1, 'almost-no-chance'],
    [4, 'almost-no-chance'],
    [5, 'very-unlikely'],
    [20, 'unlikely'],
    [45, 'roughly-even-chance'],
    [54.5, 'roughly-even-chance'],
    [55, 'likely'],
    [80, 'very-likely'],
    [95, 'almost-certain'],
    [99, 'almost-certain'],
  ])('%d is %s: a shared edge belongs to the upper band', (percent, key) => {
    expect(termFor(percent)?.key).toBe(key)
  })

  test.each([0, 0.5, 99.5, 100])('%d lies outside the lexicon', (percent) => {
    expect(termFor(percent)).toBeNull()
  })
})

test('the bands meet without gaps', () => {
  TERMS.slice(1).forEach((term, index) => expect(term.low).toBe(TERMS[index]?.high))
})

test('a term is printed with its range', () => {
  expect(formatTerm(termByKey('likely'))).toBe('likely (55–80%)')
})

test('the lexicon is the table of ICD 203, row by row from least to most likely', () => {
  expect(TERMS.map(({ key, label, alternative, low, high }) => [key, label, alternative, low, high])).toEqual([
    ['almost-no-chance', 'almost no chance', 'remote', 1, 5],
    ['very-unlikely', 'very unlikely', 'highly improbable', 5, 20],
    ['unlikely', 'unlikely', 'improbable', 20, 45],
    ['roughly-even-chance', 'roughly even chance', 'roughly even odds', 45, 55],
    ['likely', 'likely', 'probable', 55, 80],
    ['very-likely', 'very likely', 'highly probable', 80, 95],
    ['almost-certain', 'almost certain', 'nearly certain', 95, 99],
  ])
})

test('the keys stand in the order of the terms, and each finds its own', () => {
  expect(TERM_KEYS).toEqual(TERMS.map(({ key }) => key))
  expect(TERM_KEYS.map((key) => termByKey(key).key)).toEqual(TERM_KEYS)
})

test('the place of a term counts from the least likely', () => {
  expect(TERMS.map(termIndex)).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test.each([
  [4.99, 'almost-no-chance'],
  [19.99, 'very-unlikely'],
  [44.99, 'unlikely'],
  [79.99, 'likely'],
  [94.99, 'very-likely'],
  [98.99, 'almost-certain'],
])('%d, just below an edge, is %s', (percent, key) => {
  expect(termFor(percent)?.key).toBe(key)
})

test.each([0.99, 99.01, -1, 101])('%d has no term', (percent) => {
  expect(termFor(percent)).toBeNull()
})

test('a band is printed with a dash and one percent sign', () => {
  expect(TERMS.map(formatBand)).toEqual(['1–5%', '5–20%', '20–45%', '45–55%', '55–80%', '80–95%', '95–99%'])
})
