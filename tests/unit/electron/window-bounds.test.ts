import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToDisplays, MINIMUM, type Rectangle } from '../../../electron/window-bounds'

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }
const external: Rectangle = { x: 1440, y: 0, width: 2560, height: 1440 }

describe('where a window opens', () => {
  it('is where it was', () => {
    const saved = { x: 1500, y: 100, width: 1200, height: 900 }
    expect(fitToDisplays(saved, [laptop, external])).toEqual(saved)
  })

  it('is left to the system when its display is gone', () => {
    expect(fitToDisplays({ x: 1500, y: 100, width: 1200, height: 900 }, [laptop])).toBeNull()
  })

  it('moves inside the display it mostly was on', () => {
    expect(fitToDisplays({ x: -200, y: 0, width: 1000, height: 700 }, [laptop, external])).toEqual({
      x: 0,
      y: 25,
      width: 1000,
      height: 700,
    })
  })

  it('is never partly off every display nor, where there is room, below the minimum', () => {
    const number = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 1, max: 9000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const fitted = fitToDisplays({ x, y, width, height }, [laptop, external])
        if (!fitted) return
        const area = fitted.x >= external.x ? external : laptop
        expect(fitted.x).toBeGreaterThanOrEqual(area.x)
        expect(fitted.y).toBeGreaterThanOrEqual(area.y)
        expect(fitted.x + fitted.width).toBeLessThanOrEqual(area.x + area.width)
        expect(fitted.y + fitted.height).toBeLessThanOrEqual(area.y + area.height)
        expect(fitted.width).toBeGreaterThanOrEqual(MINIMUM.width)
        expect(fitted.height).toBeGreaterThanOrEqual(MINIMUM.height)
      }),
    )
  })
})
