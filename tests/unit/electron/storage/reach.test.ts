import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Reach } from '../../../../electron/storage/reach'

/** A disk that answers only when it is told to; what it was asked for is kept in order. */
function heldDisk() {
  const asked: string[] = []
  const held = new Map<string, { found: () => void; fails: (code: string) => void }>()
  const reach = new Reach(
    (path) =>
      new Promise((resolve, reject) => {
        asked.push(path)
        const fails = (code: string) => reject(Object.assign(new Error(code), { code }))
        held.set(path, { found: () => resolve(undefined), fails })
      }),
  )
  const answer = async (path: string, code?: string) => {
    const waiting = held.get(path)
    if (code === undefined) waiting?.found()
    else waiting?.fails(code)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { asked, reach, answer }
}

test('a file is there, or missing, on the real disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-reach-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'a'), '')
  const reach = new Reach()
  const looked = ['a', 'b', join('a', 'c')].map((name) => reach.look(join(folder, name)))
  expect(await Promise.all(looked)).toEqual(['there', 'missing', 'missing'])
})

describe('a disk that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is waited for two seconds, once', async () => {
    const { asked, reach, answer } = heldDisk()
    const answers: string[] = []
    void reach.look('/net/a').then((reached) => answers.push(reached))
    await vi.advanceTimersByTimeAsync(1_999)
    expect(answers).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(answers).toEqual(['unreachable'])
    // Another look there would tie up one more thread.
    expect(await reach.look('/net/b')).toBe('unreachable')
    expect(asked).toEqual(['/net/a'])
    await answer('/net/a')
    const again = reach.look('/net/b')
    await answer('/net/b')
    expect(await again).toBe('there')
  })

  test('does not hold up the others, and is asked for one thing at a time', async () => {
    const { asked, reach, answer } = heldDisk()
    const net = [reach.look('/net/a'), reach.look('/net/b'), reach.look('/net/c')]
    const home = reach.look('/home/a')
    expect(asked).toEqual(['/net/a', '/home/a'])
    await answer('/home/a')
    expect(await home).toBe('there')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await Promise.all(net)).toEqual(['unreachable', 'unreachable', 'unreachable'])
    // Nobody waits any more, so nothing else is asked of it.
    await answer('/net/a')
    expect(asked).toEqual(['/net/a', '/home/a'])
  })

  test('holds at most two looks, however many are dead', async () => {
    const { asked, reach, answer } = heldDisk()
    const looks = ['/one/a', '/two/a', '/three/a'].map((path) => reach.look(path))
    expect(asked).toEqual(['/one/a', '/two/a'])
    await answer('/two/a', 'ENOENT')
    expect(asked).toEqual(['/one/a', '/two/a', '/three/a'])
    await answer('/three/a', 'EHOSTDOWN')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await Promise.all(looks)).toEqual(['unreachable', 'missing', 'unreachable'])
  })

  test('that answers in time leaves no wait behind', async () => {
    const { reach, answer } = heldDisk()
    const looked = reach.look('/net/a')
    await answer('/net/a')
    expect(await looked).toBe('there')
    expect(vi.getTimerCount()).toBe(0)
  })
})
