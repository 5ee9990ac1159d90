import { shownQuote } from '@shared/memo/renderings/shown-quote'
import { expect, test } from 'vitest'

const words = (length: number) => 'abcd '.repeat(100).slice(0, length)

test.each([
  ['nothing', '', '“”'],
  ['a short one', 'blind for days', '“blind for days”'],
  ['one with line ends and spaces around it', '  blind\n\n for\tdays ', '“blind for days”'],
  ['one of just 240 characters', words(239) + 'x', `“${words(239)}x”`],
  ['one of 241, cut after the last whole word that fits', `${words(240)}x`, `“${words(234)} […]”`],
  ['one cut within a word', `${words(238)}xyzxyz`, `“${words(234)} […]”`],
  ['one long word', 'x'.repeat(241), `“${'x'.repeat(236)} […]”`],
  ['one long word with a pair of halves at the cut', `${'x'.repeat(235)}😀😀xxxx`, `“${'x'.repeat(235)} […]”`],
  ['one long word with a pair just before the cut', `${'x'.repeat(234)}😀😀xxxx`, `“${'x'.repeat(234)}😀 […]”`],
])('a note shows %s', (_name, quote, shown) => {
  expect(shownQuote(quote)).toBe(shown)
})
