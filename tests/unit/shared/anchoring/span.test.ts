import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReadingOrder, overlaps, packLanes } from '@shared/anchoring/span'

const span = (start: number, end: number) => ({ start, end })

describe('packing spans into lanes', () => {
  it('reuses the lowest lane that is free again', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 4, end: 12 },
      { start: 10, end: 11 },
    ]
    expect(packLanes(spans)).toEqual([0, 1, 1, 0])
  })

  it('never gives overlapping spans one lane', () => {
    const anySpan = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 30 }))
      .map(([start, size]) => ({ start, end: start + size }))
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 40 }), (list) => {
        const spans = list.toSorted(inReadingOrder)
        const lanes = packLanes(spans)
        for (const [index, left] of spans.entries()) {
          for (const [later, right] of spans.entries()) {
            if (later > index && overlaps(left, right)) expect(lanes[index]).not.toBe(lanes[later])
          }
        }
      }),
    )
  })

  it('gives a span that begins where another ends the same lane, and one that begins earlier a lane of its own', () => {
    expect(packLanes([span(0, 4), span(4, 8), span(7, 9)])).toEqual([0, 0, 1])
    expect(packLanes([])).toEqual([])
  })
})

describe('reading order', () => {
  it('is by the first word, then the longer span first', () => {
    const spans = [span(5, 6), span(0, 2), span(5, 9), span(0, 7), span(3, 4)]
    expect(spans.toSorted(inReadingOrder)).toEqual([span(0, 7), span(0, 2), span(3, 4), span(5, 9), span(5, 6)])
    expect(inReadingOrder(span(1, 2), span(1, 2))).toBe(0)
  })
})

describe('overlapping', () => {
  it('needs a character in common', () => {
    expect(overlaps(span(0, 4), span(4, 8))).toBe(false)
    expect(overlaps(span(4, 8), span(0, 4))).toBe(false)
    expect(overlaps(span(0, 5), span(4, 8))).toBe(true)
    expect(overlaps(span(4, 8), span(0, 5))).toBe(true)
    expect(overlaps(span(0, 9), span(4, 5))).toBe(true)
  })
})
