import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnchor, wholeSpan } from '@shared/anchoring/create-anchor'
import { anchorHolds, Anchor } from '@shared/anchoring/anchor'
import { refusalOf } from '../refusal-of'

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

describe('the edges of an anchor', () => {
  it('is everything that is known of the words', () => {
    const text = `${'a'.repeat(40)} port ${'b'.repeat(40)}`
    expect(createAnchor(text, { start: 41, end: 45 })).toEqual({
      start: 41,
      end: 45,
      exact: 'port',
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
    })
  })

  it('takes a selection that reaches past the ends of the text', () => {
    expect(createAnchor('The port', { start: -3, end: 3 })).toEqual({
      start: 0,
      end: 3,
      exact: 'The',
      prefix: '',
      suffix: ' port',
    })
    expect(createAnchor('The port', { start: 4, end: 99 })).toEqual({
      start: 4,
      end: 8,
      exact: 'port',
      prefix: 'The ',
      suffix: '',
    })
  })

  it('never cuts a character of the context, and rather leaves it out', () => {
    const text = `👍🏽${'a'.repeat(30)}port${'b'.repeat(30)}👍🏽`
    expect(createAnchor(text, { start: 34, end: 38 })).toEqual({
      start: 34,
      end: 38,
      exact: 'port',
      prefix: 'a'.repeat(30),
      suffix: 'b'.repeat(30),
    })
  })

  it('names the refusal of a selection without words', () => {
    for (const span of [
      { start: 3, end: 4 },
      { start: 2, end: 2 },
      { start: 8, end: 12 },
    ]) {
      expect(refusalOf(() => createAnchor('The port', span))).toEqual({
        code: 'empty-selection',
        message: 'No words are selected. Nothing was changed: select the words first.',
      })
    }
  })

  it('can hold a million characters and not one more', () => {
    const text = 'x'.repeat(1_000_001)
    expect(createAnchor(text, { start: 0, end: 1_000_000 }).end).toBe(1_000_000)
    expect(refusalOf(() => createAnchor(text, { start: 0, end: 1_000_001 }))).toEqual({
      code: 'passage-too-long',
      message: 'A passage can have a million characters at most. Nothing was changed.',
    })
  })

  it('leaves out white space of every kind at both ends', () => {
    expect(wholeSpan('a \n\tport\u00a0\n b', { start: 1, end: 11 })).toEqual({ start: 4, end: 8 })
    expect(wholeSpan('', { start: 0, end: 0 })).toBeNull()
  })
})
