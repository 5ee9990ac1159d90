import { setImmediate as nextTurn } from 'node:timers/promises'
import { atOnce, type Steps, within } from '@shared/steps'
import { expect, test } from 'vitest'
import { sliced } from '../../../electron/in-slices'

/** Counts up, a step each; every step takes so many milliseconds. */
function* counting(count: number, ms = 0): Steps<number[]> {
  const counted: number[] = []
  while (counted.length < count) {
    for (const end = performance.now() + ms; performance.now() < end;);
    counted.push(counted.length)
    yield
  }
  return counted
}

/** Turns of the program until the work is done. */
async function turnsOf(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  void work.then(() => (isDone = true))
  for (await Promise.resolve(); !isDone; turns += 1) await nextTurn()
  return turns
}

test('what takes longer than a slice lets others have their turn, and comes to the same', async () => {
  expect(await turnsOf(sliced(counting(5, 11)))).toBeGreaterThanOrEqual(4)
  expect(await sliced(counting(5, 11))).toEqual(atOnce(counting(5)))
})

test('two works at once take turns, so that none of these is longer than a slice of one', async () => {
  const works = [sliced(counting(5, 11)), sliced(counting(5, 11))]
  expect(await turnsOf(Promise.all(works))).toBeGreaterThanOrEqual(8)
})

test('what is short is done without another turn', async () => {
  let isDone = false
  void sliced(counting(5)).then(() => (isDone = true))
  await Promise.resolve()
  expect(isDone).toBe(true)
})

test('throws what a step throws', async () => {
  const failing = function* (): Steps<void> {
    yield
    throw new Error('No')
  }
  await expect(sliced(failing())).rejects.toThrow('No')
  expect(() => atOnce(failing())).toThrow('No')
})

test('a budget lasts for so many steps, of one or of several', () => {
  const budget = { steps: 10 }
  expect(within(budget, counting(4))).toEqual([0, 1, 2, 3])
  expect(within(budget, counting(4))).toEqual([0, 1, 2, 3])
  expect(within(budget, counting(4))).toBeNull()
  expect(within(budget, counting(0))).toBeNull()
})
