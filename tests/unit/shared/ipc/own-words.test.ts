import { canBeOwnWord, withOwnWord } from '@shared/ipc/own-words'
import { expect, test } from 'vitest'

test.each([
  ['Sundhaven', true],
  ['Ölpreisdeckel', true],
  ['O\u0308lpreisdeckel', true],
  ['anlage’s', true],
  ["O'Brien", true],
  ['FPSO-12', true],
  ['1two', true],
  ['12', false],
  ['', false],
  ['порт', false],
  ['pорт', false],
  ['two words', false],
  ['a/b', false],
  ['#port', false],
  ['port\n', false],
  ['x'.repeat(101), false],
])('%j can be a word of one’s own: %s', (word, can) => {
  expect(canBeOwnWord(word)).toBe(can)
})

test('a word stands in the dictionary once, the newest last, however its letters are put together', () => {
  expect(withOwnWord([], 'Meren')).toEqual(['Meren'])
  expect(withOwnWord(['Öl', 'Meren'], 'O\u0308l')).toEqual(['Meren', 'Öl'])
  expect(withOwnWord(['meren'], 'Meren')).toEqual(['meren', 'Meren'])
})
