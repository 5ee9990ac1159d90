import { describe, expect, it } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { anchorHolds, findQuote } from '@shared/anchoring/find-quote'

const TEXT = 'Ports stay open. The fee rises in May. Ports stay open until the fee rises.'
const anchorOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return createAnchor(TEXT, { start, end: start + words.length })
}

describe('finding a quote', () => {
  it('is exact where the words stand as they stood', () => {
    const anchor = anchorOf('The fee rises')
    expect(findQuote(TEXT, anchor)).toEqual({ kind: 'exact', start: anchor.start, end: anchor.end })
  })

  it('follows the words when text is put before them', () => {
    const anchor = anchorOf('The fee rises')
    const moved = `Correction. ${TEXT}`
    expect(findQuote(moved, anchor)).toEqual({ kind: 'moved', start: anchor.start + 12, end: anchor.end + 12 })
  })

  it('tells repeated words apart by what stands around them, not by distance', () => {
    const second = anchorOf('Ports stay open', 5)
    const shifted = `${'x'.repeat(40)} ${TEXT}`
    expect(findQuote(shifted, second)).toMatchObject({ kind: 'moved', start: second.start + 41 })
  })

  it('takes the nearer place where the surroundings say nothing', () => {
    const anchor = { start: 10, end: 11, exact: 'q', prefix: '', suffix: '' }
    expect(findQuote('q.......q..........q', anchor)).toMatchObject({ kind: 'moved', start: 8 })
  })

  it('is lost when the words are gone, rather than somewhere similar', () => {
    expect(findQuote(TEXT.replaceAll('fee', 'toll'), anchorOf('The fee rises'))).toEqual({ kind: 'lost' })
  })
})

const anchor = (start: number, exact: string, prefix = '', suffix = '') => ({
  start,
  end: start + exact.length,
  exact,
  prefix,
  suffix,
})

describe('an anchor holds', () => {
  it('where exactly its words stand', () => {
    expect(anchorHolds('the port', anchor(4, 'port'))).toBe(true)
    expect(anchorHolds('the port', anchor(3, 'port'))).toBe(false)
    expect(anchorHolds('the Port', anchor(4, 'port'))).toBe(false)
    expect(anchorHolds('the por', anchor(4, 'port'))).toBe(false)
  })

  it('only when its end fits its words', () => {
    expect(anchorHolds('the port', { ...anchor(4, 'port'), end: 7 })).toBe(false)
    expect(findQuote('the port', { ...anchor(4, 'port'), end: 7 })).toEqual({ kind: 'moved', start: 4, end: 8 })
  })
})

describe('of several places', () => {
  it('the earlier is taken where both are as near and nothing else decides', () => {
    expect(findQuote('...q...q..', anchor(5, 'q'))).toEqual({ kind: 'moved', start: 3, end: 4 })
  })

  it('the later is taken where it is nearer', () => {
    expect(findQuote('..q....q..', anchor(5, 'q'))).toEqual({ kind: 'moved', start: 7, end: 8 })
  })

  it('one that overlaps another is looked at too', () => {
    expect(findQuote('xaaa', anchor(9, 'aa', 'a'))).toEqual({ kind: 'moved', start: 2, end: 4 })
  })

  it('a nearer one with fewer of its surroundings is not taken', () => {
    expect(findQuote('the q...............q', anchor(19, 'q', 'the '))).toEqual({ kind: 'moved', start: 4, end: 5 })
  })

  it('the words before and the words after count together', () => {
    const text = 'abc q xyz; zabc q...'
    expect(findQuote(text, anchor(90, 'q', 'zabc ', ' xyz'))).toEqual({ kind: 'moved', start: 4, end: 5 })
  })

  it('what stands next to the words counts, not what stands farther off', () => {
    expect(findQuote('XYZcd q; QQQab q', anchor(90, 'q', 'XYZab '))).toEqual({ kind: 'moved', start: 15, end: 16 })
    expect(findQuote('q cdXYZ; q abQQQ', anchor(90, 'q', '', ' abXYZ'))).toEqual({ kind: 'moved', start: 9, end: 10 })
  })

  it('surroundings cut off by the ends of the text count as far as they go', () => {
    expect(findQuote('q; b q', anchor(40, 'q', 'aab ', ' cc'))).toEqual({ kind: 'moved', start: 5, end: 6 })
  })
})
