import { joinedText } from '@shared/words/joined'
import { paragraphsOf } from '@shared/words/paragraphs'
import { expect, test } from 'vitest'

test.each([
  ['a', 'b', 'a\n\nb'],
  ['a', '', 'a'],
  ['a', ' ', 'a'],
  ['', 'b', 'b'],
  [' ', 'b', 'b'],
  ['a', 'a', 'a'],
])('“%s” and “%s” are “%s”', (first, second, joined) => {
  expect(joinedText(first, second)).toBe(joined)
})

test('a blank line parts paragraphs, a single new line does not', () => {
  expect(paragraphsOf(' a\nb \n \t\n\n c\n')).toEqual(['a\nb', 'c'])
  expect(paragraphsOf(' \n ')).toEqual([])
})
