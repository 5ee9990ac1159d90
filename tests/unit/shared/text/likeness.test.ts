import type { Block } from '@shared/text/blocks'
import { markText, NEARLY, shareOf } from '@shared/text/likeness'
import { describe, expect, test } from 'vitest'

const block = (text: string, role: Block['role'] = 'body'): Block => ({ kind: 'paragraph', level: null, role, text })
const text = (...texts: string[]) => markText(texts.map((each) => block(each)))
const share = (left: string[], right: string[]) => shareOf(text(...left), text(...right))

/** Words that come in the same order every time, none like those of another text. */
const words = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `word${from + n}`)
const said = (count: number, from = 0) => words(count, from).join(' ')
/** With every nth word another. */
const edited = (all: string[], nth: number) => all.map((word, n) => (n % nth === 0 ? `other${n}` : word)).join(' ')

describe('the same words', () => {
  test('are the same however they are written, set and punctuated', () => {
    const plain = ['The river rose on Monday', 'Nobody slept']
    expect(share(plain, ['“THE RIVER rose, on Monday.”\n', '— Nobody slept!'])).toBe(1)
    expect(share(plain, ['The river rose on Monday Nobody slept']), 'in other paragraphs').toBe(1)
    expect(share(['Caf\u00e9 ﬁrst'], ['cafe\u0301 first']), 'composed otherwise').toBe(1)
  })

  test('in another order, or one more or less, are not the same', () => {
    expect(share([said(100)], [words(100).toReversed().join(' ')])).toBe(0)
    expect(share([said(100)], [said(101)])).toBeLessThan(1)
    expect(share(['One two'], ['Two one'])).toBe(0)
    expect(share(['One two'], ['One two two'])).toBe(0)
  })

  test('beside the article do not count', () => {
    const article = block(said(60))
    expect(shareOf(markText([article]), markText([block(said(40, 500), 'apparatus'), article]))).toBe(1)
    expect(shareOf(markText([article]), markText([block(said(40, 500), 'caption'), article]))).toBeLessThan(1)
  })
})

describe('how much two texts share', () => {
  test('falls with every word that is another, and is the same from both sides', () => {
    const all = words(1_000)
    const shares = [100, 50, 20, 10, 5, 3].map((nth) => share([all.join(' ')], [edited(all, nth)]))
    expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
    expect(shares.map((each) => each >= NEARLY)).toEqual([true, true, true, true, false, false])
    expect(share([edited(all, 10)], [all.join(' ')])).toBe(shares[3])
  })

  test('is that of the shorter: what was cut, and what was added, leaves the rest alike', () => {
    expect(share([said(1_000)], [said(400)])).toBeGreaterThan(0.85)
    expect(share([said(1_000)], [said(1_000), said(1_000, 5_000)])).toBeGreaterThan(0.85)
  })

  test('is hardly less for a word that stands before all the others', () => {
    expect(share([said(400)], [`Update: ${said(400)}`])).toBeGreaterThan(0.95)
  })

  test('is nothing for other words, also where both say a little alike', () => {
    expect(share([said(1_000)], [said(1_000, 5_000)])).toBe(0)
    const sentence = 'This report was updated on Monday'
    expect(share([said(400), sentence], [said(400, 5_000), sentence])).toBeLessThan(NEARLY)
  })

  test('is never told of texts that are too short to say', () => {
    expect(share([said(22)], [said(23)])).toBe(0)
    expect(share([said(30)], [said(31)])).toBeGreaterThan(NEARLY)
  })

  test('is told of scripts without spaces by their signs', () => {
    const chinese = Array.from({ length: 80 }, (_, n) => String.fromCharCode(0x4e00 + 7 * n)).join('')
    expect(share([chinese], [`${chinese}，完。`])).toBeGreaterThan(NEARLY)
    expect(share([chinese], [Array.from({ length: 80 }, (_, n) => String.fromCharCode(0x5e00 + 7 * n)).join('')])).toBe(
      0,
    )
  })
})

test('a mark is small however long the text is', () => {
  const mark = text(said(300_000))
  expect(mark.sketch.length).toBe(256)
  // Of so many hashes of 32 bits a few are the same.
  expect(199_997 - mark.runs).toBeLessThan(20)
  expect([...mark.sketch]).toEqual([...mark.sketch].toSorted((a, b) => a - b))
  expect(shareOf(mark, text(said(299_999)))).toBe(0.99)
})
