import { waitFor } from '@testing-library/react'
import { painted } from '@state/in-slices'
import type { Passage } from '@shared/kinds/passages'
import { expect, test, vi } from 'vitest'
import { ShownPassages } from '../../../renderer/features/reader/shown-passages'

const passage = (id: string) => ({ id }) as unknown as Passage
const blocks = () => [[passage('a')], [], [passage('b'), passage('c')]]
const ids = (shown: ShownPassages) => shown.now.get()?.byBlock.map((begun) => begun.map(({ id }) => id))

test('nothing is gathered before somebody asks, and then all of it in reading order', async () => {
  const beginningIn = vi.fn((block: number) => blocks()[block] ?? [])
  const shown = new ShownPassages({ blocks: 3, beginningIn })
  shown.gatherAnew()
  shown.follow([0])
  await painted()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(beginningIn).not.toHaveBeenCalled()
  shown.ask()
  await waitFor(() => expect(ids(shown)).toEqual([['a'], [], ['b', 'c']]))
  expect(shown.now.get()?.count).toBe(3)
})

test('a change asks for its own blocks only, and keeps the count', async () => {
  const now = blocks()
  const beginningIn = vi.fn((block: number) => now[block] ?? [])
  const shown = new ShownPassages({ blocks: 3, beginningIn })
  shown.ask()
  await waitFor(() => expect(shown.now.get()).not.toBeNull())
  beginningIn.mockClear()
  now[2] = [passage('c')]
  now[1] = [passage('d'), passage('e')]
  shown.follow([1, 2])
  expect(beginningIn.mock.calls).toEqual([[1], [2]])
  expect(ids(shown)).toEqual([['a'], ['d', 'e'], ['c']])
  expect(shown.now.get()?.count).toBe(4)
})

test('what changes while it is gathered is gathered again, so that nothing is missed', async () => {
  const now = blocks()
  let hasChanged = false
  const shown = new ShownPassages({
    blocks: 3,
    beginningIn: (block) => {
      if (block === 1 && !hasChanged) {
        hasChanged = true
        // Longer than a slice: the first block is behind, and what waits comes before the next.
        const begun = performance.now()
        while (performance.now() - begun < 20);
        setTimeout(() => {
          now[0] = []
          shown.follow([0])
        })
      }
      return now[block] ?? []
    },
  })
  shown.ask()
  await waitFor(() => expect(ids(shown)).toEqual([[], [], ['b', 'c']]))
  expect(shown.now.get()?.count).toBe(2)
})

test('what was given up sets nothing any more', async () => {
  const shown = new ShownPassages({ blocks: 3, beginningIn: (block) => blocks()[block] ?? [] })
  shown.ask()
  shown.stop()
  await painted()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(shown.now.get()).toBeNull()
})
