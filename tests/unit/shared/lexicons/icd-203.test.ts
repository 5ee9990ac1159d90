import { formatTerm, TERMS, termByKey, termFor } from '@shared/lexicons/icd-203'
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
