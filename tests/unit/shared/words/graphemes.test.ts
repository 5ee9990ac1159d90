import { graphemeCeil, graphemeFloor, step, type TextUnit } from '@shared/words/graphemes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const TEXT = 'The harbour closed on Monday. Nobody expected it.'

/** All places between two characters, as the whole text has them. */
const boundaries = (text: string): number[] => [
  ...[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index),
  text.length,
]
/** Every place that steps lead to from one end of the text to the other; cut off where they lead nowhere. */
function walk(text: string, unit: TextUnit, direction: 1 | -1): number[] {
  const [first, last] = direction === 1 ? [0, text.length] : [text.length, 0]
  const places = [first]
  while (places.at(-1) !== last && places.length <= text.length) {
    places.push(step(text, places.at(-1)!, unit, direction))
  }
  return places
}

const prose = fc
  .array(fc.constantFrom('a', 'e\u0301', '👍🏽', '🇺🇦', '👩‍👧', ' ', '\n', '港', 'q\u0308\u0323'), { maxLength: 40 })
  .map((all) => all.join(''))

describe('the characters around an offset', () => {
  it('stay whole: an offset inside one goes to its start or its end', () => {
    const text = 'a👩‍👧b'
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => graphemeFloor(text, offset))).toEqual([0, 1, 1, 1, 1, 1, 6, 7])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => graphemeCeil(text, offset))).toEqual([0, 1, 6, 6, 6, 6, 6, 7])
  })

  it('end with the text: an offset beyond it goes to its end', () => {
    expect([graphemeFloor('ab', 2), graphemeFloor('ab', 9), graphemeCeil('ab', 2), graphemeCeil('ab', 9)]).toEqual([
      2, 2, 2, 2,
    ])
    expect([graphemeFloor('', 0), graphemeCeil('', 0)]).toEqual([0, 0])
  })

  it('are told apart in a row of flags without a space', () => {
    const flags = '🇺🇦'.repeat(20)
    expect([28, 29, 30, 31].map((offset) => graphemeFloor(flags, offset))).toEqual([28, 28, 28, 28])
    expect([78, 80].map((offset) => graphemeCeil(flags, offset))).toEqual([80, 80])
  })

  it('are those of the whole text, wherever one looks', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const all = boundaries(text)
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(graphemeFloor(text, offset)).toBe(all.findLast((each) => each <= offset))
          expect(graphemeCeil(text, offset)).toBe(all.find((each) => each >= offset))
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('stepping by characters', () => {
  it('moves by characters as people see them, and stops at the ends', () => {
    expect(step('a👩‍👧b', 1, 'character', 1)).toBe(6)
    expect(step('a👩‍👧b', 6, 'character', -1)).toBe(1)
    expect(step('ab', 0, 'character', 1)).toBe(1)
    expect(step('ab', 1, 'character', 1)).toBe(2)
    expect(step('ab', 2, 'character', 1)).toBe(2)
    expect(step('ab', 2, 'character', -1)).toBe(1)
    expect(step('ab', 0, 'character', -1)).toBe(0)
  })

  it('visits every place between two characters once, in both directions', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const forwards = walk(text, 'character', 1)
        const backwards = walk(text, 'character', -1)
        expect(forwards).toEqual([...new Set(boundaries(text))])
        expect(backwards).toEqual(forwards.toReversed())
      }),
      { numRuns: 50 },
    )
  })
})

describe('stepping by words', () => {
  it('goes from the end of one word to the end of the next, over spaces and full stops', () => {
    expect(walk(TEXT, 'word', 1)).toEqual([0, 3, 11, 18, 21, 28, 36, 45, 48, 49])
    expect(walk(TEXT, 'word', -1)).toEqual([49, 48, 45, 36, 28, 21, 18, 11, 3, 0])
  })

  it('goes to the end of the word it begins in', () => {
    expect(step(TEXT, 13, 'word', 1)).toBe(18)
    expect(step(TEXT, 13, 'word', -1)).toBe(11)
  })

  it('stops at the ends of the text', () => {
    expect(step(TEXT, TEXT.length, 'word', 1)).toBe(TEXT.length)
    expect(step(TEXT, 0, 'word', -1)).toBe(0)
    expect(step('', 0, 'word', 1)).toBe(0)
  })

  it('finds the next word in the middle of a long text', () => {
    const text = 'port '.repeat(300)
    expect(step(text, 701, 'word', 1)).toBe(704)
    expect(step(text, 704, 'word', 1)).toBe(709)
    expect(step(text, 704, 'word', -1)).toBe(699)
  })

  it('keeps a word apart from the one before it where no space stands between', () => {
    expect(step('port—harbour', 4, 'word', 1)).toBe(12)
    expect(step('port—harbour', 12, 'word', -1)).toBe(4)
  })
})

describe('a step by word where words are far apart or long', () => {
  const rule = '-'.repeat(900)
  const long = 'x'.repeat(700)

  it('goes on over a long rule of dashes', () => {
    const text = `before ${rule} after`
    expect(step(text, 6, 'word', 1)).toBe(text.length)
    expect(step(text, text.length, 'word', -1)).toBe(6)
    const more = `${text} and more`
    expect(step(more, 6, 'word', 1)).toBe(text.length)
  })

  it('takes a long word whole', () => {
    const text = `one ${long} two`
    expect(step(text, 3, 'word', 1)).toBe(4 + 700)
    expect(step(text, text.length, 'word', -1)).toBe(4 + 700)
    expect(step(text, 4 + 700, 'word', -1)).toBe(3)
  })

  it('ends at the end of the text where no word is left', () => {
    expect(step(rule, 10, 'word', 1)).toBe(900)
    expect(step(rule, 10, 'word', -1)).toBe(0)
  })
})
