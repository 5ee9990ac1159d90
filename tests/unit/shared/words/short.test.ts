import { short } from '@shared/words/short'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('text that fits stays as it is, on one line', () => {
  expect(short('  one\n two\t three ', 13)).toBe('one two three')
})

test('longer text is cut between words where that costs little', () => {
  expect(short('The port will close in autumn', 16)).toBe('The port will…')
  expect(short('The port will close in autumn', 9)).toBe('The port…')
})

test('a word too long to leave out is cut', () => {
  expect(short('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…')
  expect(short('a Donaudampfschifffahrtsgesellschaft', 12)).toBe('a Donaudamp…')
})

test('another mark takes its own room', () => {
  expect(short('The port will close in autumn', 20, ' […]')).toBe('The port will […]')
})

test('a character as people see it is never cut', () => {
  const family = '👩‍👩‍👧‍👦'
  expect(short(`ab${family}cd`, 8)).toBe('ab…')
  expect(short(`${'e\u0301'.repeat(10)}`, 8)).toBe(`${'e\u0301'.repeat(3)}…`)
})

test('whatever the text, it is no longer than asked, well formed, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 1, max: 60 }), (text, longest) => {
      const made = short(text, longest)
      expect(made.length).toBeLessThanOrEqual(longest)
      expect(made).not.toMatch(/\p{Surrogate}/u)
      const line = text.replace(/\s+/g, ' ').trim()
      expect(line.startsWith(made.replace(/…$/, ''))).toBe(true)
    }),
  )
})
