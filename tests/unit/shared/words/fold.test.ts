import { folded, nameKey, searchWords } from '@shared/words/fold'
import { expect, test } from 'vitest'

test.each([
  ['Café', 'Cafe\u0301'],
  ['CAFÉ', 'café'],
  ['Ａ１', 'a1'],
  ['ﬁnding', 'FINDING'],
])('%s and %s are the same to a search', (one, other) => {
  expect(folded(one)).toBe(folded(other))
})

test('a name is told from others without the space that cannot be seen', () => {
  expect(nameKey('  Supply \u00a0 chain ')).toBe('supply chain')
  expect(nameKey('Supply-chain')).not.toBe(nameKey('Supply chain'))
  expect(searchWords(' ')).toEqual([])
})
