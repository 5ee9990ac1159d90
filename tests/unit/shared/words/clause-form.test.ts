import { clauseForm, namesEvent } from '@shared/words/clause-form'
import { expect, test } from 'vitest'

test.each([
  [
    'clause',
    [
      'a ship runs aground',
      'insurers raise rates',
      'the charts stopped',
      'people flee',
      'it rains',
      'prices fell',
      'the ice may stay',
      'the port closes until May',
    ],
  ],
  [
    'noun',
    [
      'closure of the port',
      'price rises',
      'thick ice',
      'strikes at the port',
      'a fall in oil exports',
      'ice until May',
      'ice until 1 May',
      'thick ice in early May, again',
    ],
  ],
  ['verb', ['runs aground', 'floods the town', 'be flooded', 'to flood', 'closes the port', 'is closed']],
  ['unclear', ['charts stopped by the ministry', 'Paris floods', 'sanctions imposed on banks', 'price rises by 3%']],
] as const)('%s: %j', (form, texts) => {
  expect(texts.map((text) => [text, clauseForm(text)])).toEqual(texts.map((text) => [text, form]))
})

test('a noun is something that happens, or a thing', () => {
  expect(['closure of the port', 'the port', 'a major outage', 'trust deficit'].map(namesEvent)).toEqual([
    true,
    false,
    true,
    false,
  ])
})
