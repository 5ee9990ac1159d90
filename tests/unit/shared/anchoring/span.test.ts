import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReadingOrder, overlaps, packLanes } from '@shared/anchoring/span'

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
    const span = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 30 }))
      .map(([start, size]) => ({ start, end: start + size }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (list) => {
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
})
