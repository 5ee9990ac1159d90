import { hasOwnMark } from '@shared/text/item-mark'
import { expect, test } from 'vitest'

const item = (text: string) => hasOwnMark({ kind: 'list-item', text })

test.each(['1. Ice', '12) Ice', '(3) Ice', '[7] Ice', '2.1. Ice', 'a. Ice', 'B) Ice', 'iv. Ice', '1.\nIce', '1.'])(
  'an item is marked by its number or letter: %s',
  (text) => expect(item(text)).toBe(true),
)

test.each(['• Ice', '- Ice', '– Ice', '* Ice', '[x] Ice', '[ ] Ice', '  - Ice'])(
  'an item is marked by its sign or box: %s',
  (text) => expect(item(text)).toBe(true),
)

test.each([
  'Ice came early',
  '2019 was cold',
  '3.5 metres of ice',
  '1.5',
  'and. Ice',
  '-5 degrees',
  '(see p. 3) Ice',
  '12345. Ice',
])('an item without a mark is given one: %s', (text) => expect(item(text)).toBe(false))

test('only items have marks', () => {
  expect(hasOwnMark({ kind: 'paragraph', text: '1. Ice' })).toBe(false)
})
