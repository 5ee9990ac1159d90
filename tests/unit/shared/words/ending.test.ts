import { endingFrom } from '@shared/words/ending'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ending = (text: string, letters: number) => text.slice(endingFrom(text, letters))

test('the end of a text begins with a word where it can', () => {
  expect(ending('Warnings come too late in district 12', 14)).toBe('district 12')
  expect(ending('Donaudampfschifffahrtsgesellschaft', 14)).toBe('fahrtsgesellschaft'.slice(-14))
})

test('a text that is hardly longer than its end has none', () => {
  expect(ending('Warnings come too late', 14)).toBe('')
})

test('an end begins within no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 30 }), (text, letters) => {
      const from = endingFrom(text, letters)
      const starts = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index)
      expect([...starts, text.length]).toContain(from)
    }),
  )
})
