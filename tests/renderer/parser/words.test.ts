import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../renderer/parser/blocks/words'

/** With the tables of Unicode, whatever the text is. */
const byTables = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

test('words are told the same in texts that need no tables', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 200 })
  fc.assert(
    fc.property(fc.oneof(ascii, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      expect(wordsOf(text)).toBe(byTables(text))
    }),
    { numRuns: 500 },
  )
})

test('words lose case, marks and forms', () => {
  expect(['The Lock’s “gate” — Nº 7', 'A_b-C: 12%', 'ﬁnal ①', 'Café à 2', ' '].map(wordsOf)).toEqual([
    'the lock s gate no 7',
    'a b c 12',
    'final 1',
    'café à 2',
    '',
  ])
})
