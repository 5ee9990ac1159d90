import { surroundings } from '@shared/memo/surroundings'
import { sourceText } from '@shared/text/source-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const textOf = (words: string) => sourceText('v', [{ kind: 'paragraph', level: null, role: 'body', text: words }])
const around = (before: string, exact: string, after: string) =>
  surroundings(textOf(before + exact + after), {
    start: before.length,
    end: before.length + exact.length,
    exact,
    prefix: '',
    suffix: '',
  })
const words = (count: number) => 'abcd '.repeat(count)

test.each([
  ['nothing around them', '', 'words', '', { before: '', after: '' }],
  ['little around them', 'Some ', 'words', ' more.', { before: 'Some ', after: ' more.' }],
  [
    'just as much as there is room for',
    words(60),
    'words',
    ` ${words(59)}efg.`,
    {
      before: words(60),
      after: ` ${words(59)}efg.`,
    },
  ],
  [
    'more than there is room for',
    words(61),
    'words',
    ` ${words(61)}`,
    {
      before: `…${words(59)}`,
      after: ` ${words(59).trimEnd()}…`,
    },
  ],
  [
    'one word without an end',
    'x'.repeat(400),
    'words',
    'y'.repeat(400),
    {
      before: `…${'x'.repeat(299)}`,
      after: `${'y'.repeat(299)}…`,
    },
  ],
])('words with %s', (_name, before, exact, after, expected) => {
  expect(around(before, exact, after)).toEqual(expected)
})

test('words that are not where they are said to be, or whose text is not at hand, have none', () => {
  const anchor = { start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }
  expect(surroundings(textOf('Other words'), anchor)).toEqual({ before: '', after: '' })
  expect(surroundings(undefined, anchor)).toEqual({ before: '', after: '' })
})

test('whatever the text, they are bounded and cut no character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', 'é', '👩‍🚒'), maxLength: 500 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = around(before, 'words', after)
      for (const side of [found.before, found.after]) {
        expect(side.length).toBeLessThanOrEqual(300)
        expect(side).not.toMatch(/[\uD800-\uDFFF]/u)
      }
      expect(before.endsWith(found.before.replace('…', ''))).toBe(true)
      expect(after.startsWith(found.after.replace('…', ''))).toBe(true)
    }),
  )
})
