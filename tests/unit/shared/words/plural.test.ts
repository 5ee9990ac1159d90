import { counted, formatCount } from '@shared/words/plural'
import { expect, test } from 'vitest'

test.each([
  [0, '0 passages'],
  [1, '1 passage'],
  [2, '2 passages'],
  [50_000, '50,000 passages'],
])('%i passages are %s', (count, words) => {
  expect(counted(count, 'passage')).toBe(words)
})

test('a noun of its own plural keeps it', () => {
  expect([counted(1, 'entry', 'entries'), counted(2, 'entry', 'entries')]).toEqual(['1 entry', '2 entries'])
})

test('counts are written the same on every machine', () => {
  expect([formatCount(999), formatCount(1_000), formatCount(1_234_567)]).toEqual(['999', '1,000', '1,234,567'])
})
