import { freeName } from '@shared/words/free-name'
import { expect, test } from 'vitest'

test.each([
  ['Cost', [], 'Cost'],
  ['Cost', ['Fuel'], 'Cost'],
  ['Cost', ['COST'], 'Cost (2)'],
  ['Cost', ['Cost', 'cost (2)', 'Fuel'], 'Cost (3)'],
  ['Cafe\u0301', ['Café'], 'Cafe\u0301 (2)'],
  ['A long name', ['a long name'], 'A long… (2)'],
])('%s beside %j', (name, taken, free) => {
  expect(freeName(name, taken, Math.max(name.length, 11))).toBe(free)
})
