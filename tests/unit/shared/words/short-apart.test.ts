import { shortApart } from '@shared/words/short-apart'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['texts that fit stay', 'The port will close', 'The port will open', ['The port will close', 'The port will open']],
  [
    'a difference that is seen needs nothing',
    'The port will close in autumn, it says',
    'Two ports will close in autumn, it says',
    ['The port will close in…', 'Two ports will close in…'],
  ],
  [
    'the common beginning goes, up to the word that differs',
    'The port will close in the autumn of 2026',
    'The port will close in the autumn of 2027',
    ['…2026', '…2027'],
  ],
  [
    'what follows the difference is cut as ever',
    'The port will close in the summer of 2026, the ministry says',
    'The port will close in the spring of 2026, the ministry says',
    ['…summer of 2026, the minist…', '…spring of 2026, the minist…'],
  ],
  [
    'words put behind',
    'The port will close in the summer',
    'The port will close in the summer and stay closed',
    ['…summer', '…summer and stay closed'],
  ],
  ['words put where none were', '', 'The port will close in the summer', ['', 'The port will close in the…']],
  [
    'in a long word a few letters are left',
    `https://example.org/${'x'.repeat(40)}abcdefgh1`,
    `https://example.org/${'x'.repeat(40)}abcdefgh22`,
    ['…abcdefgh1', '…abcdefgh22'],
  ],
  [
    'an accent that differs is shown with its letter',
    `${'word '.repeat(8)}cafe here`,
    `${'word '.repeat(8)}cafe\u0301 here`,
    ['…cafe here', '…cafe\u0301 here'],
  ],
  [
    'a long character before the difference does not push it out of sight',
    '👩‍👩‍👧‍👦aaae\u0301👩‍👩‍👧‍👦a',
    '👩‍👩‍👧‍👦aaae\u0301 👩‍👩‍👧‍👦a',
    ['…aaae\u0301👩‍👩‍👧‍👦a', '…aaae\u0301 👩‍👩‍👧‍👦a'],
  ],
])('%s', (_, one, other, shown) => {
  expect(shortApart(one, other, 28)).toEqual(shown)
  expect(shortApart(other, one, 28)).toEqual([shown[1], shown[0]])
})

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'e\u0301', '👩‍👩‍👧‍👦'), maxLength: 60 })

test('two lines that differ look different, whatever they share, and are no longer than asked', () => {
  fc.assert(
    fc.property(text, text, text, (same, one, other) => {
      const lines = [`${same}${one}`, `${same}${other}`].map((each) => each.replace(/\s+/g, ' ').trim())
      const shown = shortApart(lines[0]!, lines[1]!, 28)
      for (const each of shown) {
        expect(each.length).toBeLessThanOrEqual(28)
        expect(each).not.toMatch(/\p{Surrogate}/u)
      }
      expect(shown[0] === shown[1]).toBe(lines[0] === lines[1])
    }),
  )
})

test('texts of a hundred thousand letters in one word are told apart', () => {
  const long = 'x'.repeat(100_000)
  expect(shortApart(`${long}1`, `${long}2`, 28)).toEqual(['…xxxxxxxx1', '…xxxxxxxx2'])
})
