import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { KeptWindows } from '../../../electron/kept-windows'
import { type KeptWindow, keptWindowsIn } from '../../../electron/window-bounds'

const windowAt = (x: number): KeptWindow => ({
  ...{ x, y: 10, width: 1_000, height: 700, maximised: false },
  ...{ project: '/work/Port.assay', screen: 'risks', analystId: 'ann' },
})
const BEFORE = [windowAt(1)]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-kept-'))
  await writeFile(join(folder, 'window.json'), JSON.stringify(BEFORE))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

/** Windows that are kept, and what is on disk of them after a while. */
function keeping(open: { now: readonly KeptWindow[] }) {
  const kept = new KeptWindows(keptWindowsIn(folder), () => open.now)
  const after = async (milliseconds: number): Promise<unknown> => {
    vi.advanceTimersByTime(milliseconds)
    await kept.settled()
    return JSON.parse(await readFile(join(folder, 'window.json'), 'utf8'))
  }
  return { kept, after }
}

describe('the windows that come back', () => {
  it('are kept within a second of a change, while the program runs', async () => {
    const open = { now: BEFORE }
    const { kept, after } = keeping(open)
    kept.begin()
    expect(await after(2_000)).toEqual(BEFORE)
    open.now = [windowAt(2)]
    kept.changed()
    expect(await after(900)).toEqual(BEFORE)
    open.now = [windowAt(2), windowAt(3)]
    kept.changed()
    expect(await after(200)).toEqual([windowAt(2), windowAt(3)])
    open.now = [windowAt(3)]
    kept.changed()
    expect(await after(1_100)).toEqual([windowAt(3)])
  })

  it('stay those of the last time until their projects are open, whatever happens to the program till then', async () => {
    const { kept, after } = keeping({ now: [{ ...windowAt(1), project: null }] })
    kept.changed()
    kept.keep()
    expect(await after(2_000)).toEqual(BEFORE)
  })

  it('are kept at once when the program ends, and then no more for the change before', async () => {
    const open = { now: [windowAt(4)] }
    const { kept, after } = keeping(open)
    kept.begin()
    kept.keep()
    expect(await after(0)).toEqual([windowAt(4)])
    open.now = [windowAt(5)]
    expect(await after(2_000)).toEqual([windowAt(4)])
  })

  it('stay as they are while none is open', async () => {
    const { kept, after } = keeping({ now: [] })
    kept.begin()
    expect(await after(2_000)).toEqual(BEFORE)
  })
})
