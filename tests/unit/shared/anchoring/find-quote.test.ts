import { describe, expect, it } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { findQuote } from '@shared/anchoring/find-quote'

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
