import fc from 'fast-check'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  besideBounds,
  fitToDisplays,
  keptWindowsIn,
  MINIMUM,
  MOST_WINDOWS,
  parseKeptWindows,
  type Rectangle,
} from '../../../electron/window-bounds'

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }
const external: Rectangle = { x: 1440, y: 0, width: 2560, height: 1440 }

describe('where a window opens', () => {
  it('is where it was', () => {
    const saved = { x: 1500, y: 100, width: 1200, height: 900 }
    expect(fitToDisplays(saved, [laptop, external])).toEqual(saved)
  })

  it('is wholly on the nearest display, of the same size where there is room, when its own is gone', () => {
    expect(fitToDisplays({ x: 1500, y: 100, width: 1200, height: 700 }, [laptop])).toEqual({
      x: 240,
      y: 100,
      width: 1200,
      height: 700,
    })
    expect(fitToDisplays({ x: -2000, y: -1500, width: 2400, height: 1300 }, [laptop])).toEqual(laptop)
  })

  it('is on the nearest of several, also left of and above the first', () => {
    const left = { x: -2560, y: -300, width: 2560, height: 1400 }
    const above = { x: 0, y: -1080, width: 1920, height: 1080 }
    const far = { x: 6000, y: 0, width: 1920, height: 1040 }
    const areas = [laptop, left, above, far]
    expect(fitToDisplays({ x: -4000, y: 0, width: 1000, height: 700 }, areas)).toEqual({
      x: -2560,
      y: 0,
      width: 1000,
      height: 700,
    })
    expect(fitToDisplays({ x: 300, y: -2000, width: 1000, height: 700 }, areas)).toMatchObject({ x: 300, y: -1080 })
    expect(fitToDisplays({ x: 4000, y: 200, width: 1900, height: 700 }, areas)).toMatchObject({ x: 6000, y: 200 })
  })

  it('that lies in the gap which a display of another scale leaves goes to the nearer side', () => {
    // 2560 by 1440 at 150 % beside one at 100 %, whose place still counts the whole 2560.
    const scaled = { x: 0, y: 0, width: 1707, height: 920 }
    const beside = { x: 2560, y: 0, width: 1920, height: 1040 }
    const near = { x: 1710, y: 10, width: 800, height: 700 }
    expect(fitToDisplays(near, [scaled, beside])).toMatchObject({ x: 1707 - 900, width: 900 })
    expect(fitToDisplays({ ...near, x: 1755 }, [scaled, beside])).toMatchObject({ x: 2560 })
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
        if (!fitted) throw new Error('There are displays.')
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

describe('a window on a display', () => {
  const fit = (saved: Rectangle, ...areas: Rectangle[]) => fitToDisplays(saved, areas)

  it('that holds only a corner of it is moved wholly onto the one that holds most', () => {
    expect(fit({ x: 1000, y: 100, width: 1200, height: 700 }, laptop, external)).toEqual({
      x: 1440,
      y: 100,
      width: 1200,
      height: 700,
    })
    expect(fit({ x: 900, y: 100, width: 1000, height: 700 }, external, laptop)).toEqual({
      x: 440,
      y: 100,
      width: 1000,
      height: 700,
    })
  })

  it('is shrunk to it, and moved up and left from beyond its end', () => {
    expect(fit({ x: 100, y: 500, width: 5000, height: 900 }, laptop)).toEqual({ x: 0, y: 25, width: 1440, height: 875 })
  })

  it('is no smaller than the minimum, unless the display is', () => {
    expect(fit({ x: 10, y: 30, width: 5, height: 5 }, laptop)).toEqual({ x: 10, y: 30, width: 900, height: 600 })
    const tiny = { x: 0, y: 0, width: 800, height: 480 }
    expect(fit({ x: 10, y: 10, width: 5, height: 5 }, tiny)).toEqual(tiny)
  })

  it('that it only touches is moved onto it; without displays it is left to the system', () => {
    expect(fit({ x: 1440, y: 25, width: 1000, height: 700 }, laptop)).toMatchObject({ x: 440, y: 25 })
    expect(fit({ x: 0, y: 0, width: 1000, height: 700 })).toBeNull()
    expect(fit({ x: 1439, y: 899, width: 1000, height: 700 }, laptop)).toEqual({
      x: 440,
      y: 200,
      width: 1000,
      height: 700,
    })
  })
})

test('one more window opens a step beside the last, of its size', () => {
  expect(besideBounds({ x: 10, y: 20, width: 1000, height: 700 })).toEqual({
    x: 42,
    y: 52,
    width: 1000,
    height: 700,
    maximised: false,
  })
})

describe('windows that come back', () => {
  const place = { x: -5, y: 0, width: 900, height: 600, maximised: false }
  const whole = { ...place, project: '/river.assay', screen: 'reader', analystId: 'ann', standing: { top: 5 } }

  it('are read whole, without what does not belong to them', () => {
    const other = { ...whole, maximised: true, project: null, screen: null, analystId: null, standing: null }
    expect(parseKeptWindows([whole, { ...other, project: {}, screen: 5, analystId: {}, other: 1 }])).toEqual([
      whole,
      other,
    ])
  })

  it('are one in a file of before there could be several', () => {
    const { screen: _, analystId: __, standing: ___, ...bounds } = whole
    expect(parseKeptWindows(bounds)).toEqual([{ ...bounds, screen: null, analystId: null, standing: null }])
  })

  it('are no more than can be open', () => {
    expect(parseKeptWindows(Array.from({ length: MOST_WINDOWS + 1 }, () => whole))).toHaveLength(MOST_WINDOWS)
  })

  it.each([
    null,
    undefined,
    5,
    'x',
    [],
    {},
    { ...whole, x: '5' },
    { ...whole, y: 0.5 },
    { ...whole, width: NaN },
    { ...whole, height: Infinity },
    { ...whole, x: 2 ** 53 },
    { ...whole, maximised: 1 },
    { ...whole, maximised: undefined },
  ])('are none in %j', (value) => {
    expect(parseKeptWindows([value])).toEqual([])
  })

  it('lie in the folder of the user, and are none while the file is missing or damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-bounds-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    expect(keptWindowsIn(folder).value).toEqual([])
    await keptWindowsIn(folder).set([whole])
    expect(keptWindowsIn(folder).value).toEqual([whole])
    await writeFile(join(folder, 'window.json'), '{"x":1}')
    expect(keptWindowsIn(folder).value).toEqual([])
  })
})
