import { expect, it } from 'vitest'
import { blanked, quotedIn } from '@shared/memo/lint/quiet'

it.each([
  ['“a b” c', ['“a b”']],
  ['"a" and "b"', ['"a"', '"b"']],
  ['„a“ und »b« und ›c‹', ['„a“', '»b«', '›c‹']],
  ['«a» et “b”', ['«a»', '“b”']],
  ['‘a’ said ‘it’s so’', ['‘a’', '‘it’s so’']],
  ['“a ‘b’ c” d', ['“a ‘b’ c”']],
  ['`code` here', ['`code`']],
  ['「あ」と『い』', ['「あ」', '『い』']],
  ['the “open end', []],
  ['the ministry’s dogs’ bowl', []],
  ['5" and 6"', []],
])('%s', (text, quoted) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})

it('blanks what is quoted and nothing else, character by character', () => {
  expect(blanked('a “b” c', quotedIn('a “b” c'))).toBe('a \uFFFC\uFFFC\uFFFC c')
  expect(
    blanked('abc', [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]),
  ).toBe('\uFFFC\uFFFC\uFFFC')
})
