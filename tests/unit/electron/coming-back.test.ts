import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ComingBack } from '../../../electron/coming-back'
import { type KeptWindow, keptWindowsIn } from '../../../electron/window-bounds'

const window = (project: string | null, screen: string | null, x = 10): KeptWindow => ({
  x,
  y: 20,
  width: 1000,
  height: 700,
  maximised: false,
  project,
  screen,
  analystId: 'ada',
  standing: null,
})

/** A start of the program: what a start after it would find is read from the disk. */
async function starts(left: readonly KeptWindow[] = []) {
  const userData = await mkdtemp(join(tmpdir(), 'assay-back-'))
  onTestFinished(() => rm(userData, { recursive: true }))
  if (left.length > 0) await keptWindowsIn(userData).set(left)
  const comingBack = new ComingBack(keptWindowsIn(userData))
  const next = async () => {
    await comingBack.settled()
    return new ComingBack(keptWindowsIn(userData)).windows
  }
  return { comingBack, next }
}

it('windows come back with project and screen after a program that was killed', async () => {
  const { comingBack, next } = await starts()
  comingBack.opened()
  comingBack.changed([window('/a', 'library')])
  comingBack.changed([window('/a', 'risks'), window('/b', null)])
  expect(await next()).toEqual([window('/a', 'risks'), window('/b', null)])
  comingBack.changed([window('/a', 'risks')])
  expect(await next()).toEqual([window('/a', 'risks')])
})

it('where a window came to rest is kept, and no window at all is not kept', async () => {
  const { comingBack, next } = await starts()
  comingBack.opened()
  comingBack.changed([window('/a', 'risks')])
  comingBack.changed([window('/a', 'risks', 99)])
  comingBack.changed([])
  comingBack.keep([])
  expect(await next()).toEqual([window('/a', 'risks', 99)])
})

it('a project that ends the program as it opens is not opened at the next start', async () => {
  const { comingBack, next } = await starts([window('/bad', 'risks')])
  expect(comingBack.open()).toEqual([window('/bad', 'risks')])
  comingBack.changed([window('/bad', null)])
  expect(await next()).toEqual([window(null, null)])
  comingBack.opened()
  comingBack.changed([window('/bad', 'risks')])
  expect(await next()).toEqual([window('/bad', 'risks')])
  await comingBack.keepPlaces([window('/bad', 'risks')])
  expect(await next()).toEqual([window(null, null)])
})

it('who closes a window before its project is open finds it again, but not after a start that failed', async () => {
  const { comingBack, next } = await starts([window('/a', 'risks'), window('/b', 'memo')])
  comingBack.open()
  comingBack.keep([window(null, null), window(null, null)])
  expect(await next()).toEqual([window('/a', 'risks'), window('/b', 'memo')])
  await comingBack.keepPlaces([window(null, null)])
  expect(await next()).toEqual([window(null, null)])
  comingBack.opened()
  comingBack.keep([window('/c', 'library')])
  expect(await next()).toEqual([window('/c', 'library')])
})

it('where analysts are on their screens is written a second later, or with what is written before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { comingBack, next } = await starts()
  const at = (standing: unknown) => [{ ...window('/a', 'reader'), standing }]
  comingBack.opened()
  comingBack.changed(at(1))
  comingBack.changed(at(2))
  comingBack.changed(at(3))
  expect(await next()).toEqual(at(1))
  vi.advanceTimersByTime(1_000)
  expect(await next()).toEqual(at(3))
  comingBack.changed(at(4))
  comingBack.keep(at(5))
  vi.advanceTimersByTime(1_000)
  expect(await next()).toEqual(at(5))
})
