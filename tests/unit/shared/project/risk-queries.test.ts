import { statementSentence } from '@shared/project/risk-queries'
import { expect, test } from 'vitest'

const parts = { cause: '', event: '', party: '', horizon: null, consequence: '' }

test('a whole statement reads as one sentence', () => {
  expect(
    statementSentence({
      cause: 'The pipeline was closed without notice.',
      event: 'At least one plant stops',
      party: 'regional utilities',
      horizon: '2027-03-31',
      consequence: 'rationing in winter.',
    }),
  ).toBe(
    'Because the pipeline was closed without notice, at least one plant stops affecting regional utilities by 31 Mar 2027, leading to rationing in winter.',
  )
})

test('parts not filled in leave no trace', () => {
  expect(statementSentence({ ...parts, event: 'A plant stops' })).toBe('A plant stops.')
  expect(statementSentence({ ...parts, cause: 'of the closure' })).toBe('Because of the closure.')
  expect(statementSentence({ ...parts, event: 'a plant stops', consequence: 'rationing' })).toBe(
    'A plant stops, leading to rationing.',
  )
  expect(statementSentence({ ...parts, party: 'a town' })).toBe('')
})
