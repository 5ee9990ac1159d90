import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnchor, wholeSpan } from '@shared/anchoring/create-anchor'
import { anchorHolds } from '@shared/anchoring/find-quote'
import { step } from '@shared/anchoring/graphemes'
import { Anchor } from '@shared/project/model'

const TEXT = 'The harbour closed on Monday. Nobody expected the harbour to reopen.\n\nPilots left within a week.'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('creating an anchor', () => {
  it('keeps the exact words and 32 characters around them', () => {
    const anchor = createAnchor(TEXT, spanOf(TEXT, 'expected the harbour'))
    expect(anchor.exact).toBe('expected the harbour')
    expect(anchor.prefix).toBe(TEXT.slice(anchor.start - 32, anchor.start))
    expect(anchor.suffix).toBe(TEXT.slice(anchor.end, anchor.end + 32))
    expect(anchorHolds(TEXT, anchor)).toBe(true)
  })

  it('has shorter context at the ends of the text', () => {
    expect(createAnchor(TEXT, { start: 0, end: 3 }).prefix).toBe('')
    expect(createAnchor(TEXT, { start: TEXT.length - 5, end: TEXT.length }).suffix).toBe('')
  })

  it('leaves out white space at the ends of a selection, also the blank line between blocks', () => {
    const { start, end } = spanOf(TEXT, 'reopen.')
    expect(createAnchor(TEXT, { start: start - 1, end: end + 2 }).exact).toBe('reopen.')
  })

  it('refuses a selection without words', () => {
    const gap = TEXT.indexOf('\n\n')
    expect(wholeSpan(TEXT, { start: gap, end: gap + 2 })).toBeNull()
    expect(() => createAnchor(TEXT, { start: gap, end: gap + 2 })).toThrow('No words are selected')
  })

  it.each([
    ['a family emoji', 'see 👩‍👩‍👧‍👦 there', '👩‍👩‍👧‍👦'],
    ['a letter with a combining accent', 'le cafe\u0301 ferme', 'e\u0301'],
    ['a flag', 'in 🇺🇦 ports', '🇺🇦'],
  ])('never cuts through %s', (_, text, whole) => {
    const { start, end } = spanOf(text, whole)
    expect(createAnchor(text, { start: start + 1, end }).exact).toBe(whole)
    expect(createAnchor(text, { start, end: start + 1 }).exact).toBe(whole)
  })

  it('is valid and holds for any part of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), fc.nat(200), (text, left, right) => {
        const span = { start: Math.min(left, right), end: Math.max(left, right) }
        if (span.start >= text.length || !wholeSpan(text, span)) return
        const anchor = createAnchor(text, span)
        expect(Anchor.safeParse(anchor).success).toBe(true)
        expect(anchorHolds(text, anchor)).toBe(true)
      }),
    )
  })
})

describe('stepping through a text', () => {
  it('moves by characters as people see them', () => {
    expect(step('a👩‍👧b', 1, 'character', 1)).toBe(6)
    expect(step('a👩‍👧b', 6, 'character', -1)).toBe(1)
    expect(step('ab', 2, 'character', 1)).toBe(2)
    expect(step('ab', 0, 'character', -1)).toBe(0)
  })

  it('moves to the ends of words', () => {
    const end = TEXT.indexOf('closed')
    expect(TEXT.slice(0, step(TEXT, end, 'word', 1))).toBe('The harbour closed')
    expect(TEXT.slice(0, step(TEXT, end + 6, 'word', -1))).toBe('The harbour')
  })
})
