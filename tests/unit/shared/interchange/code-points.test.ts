import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodePoints } from '@shared/interchange/annotations/code-points'

test('offsets go to code points and back, as counting them one by one says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = new CodePoints(text)
      let offset = 0
      for (const [index, character] of Array.from(text).entries()) {
        expect([points.fromUnits(offset), points.toUnits(index)]).toEqual([index, offset])
        offset += character.length
      }
      expect([points.fromUnits(offset), points.toUnits(Array.from(text).length)]).toEqual([
        Array.from(text).length,
        offset,
      ])
      expect(points.areUnits).toBe(Array.from(text).length === text.length)
    }),
  )
})
