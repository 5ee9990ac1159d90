import { expect, test } from 'vitest'
import { lazily } from '../../../electron/lazily'

test('something is made when first asked for, once for all who ask', async () => {
  let made = 0
  const { get } = lazily(async () => {
    made += 1
    return { made }
  })
  expect(made).toBe(0)
  const [one, other] = await Promise.all([get(), get()])
  expect(await get()).toBe(one)
  expect(other).toBe(one)
  expect(made).toBe(1)
})

test('a failure reaches all who waited, and the next who asks tries again', async () => {
  let tries = 0
  const { get } = lazily(async () => {
    tries += 1
    if (tries === 1) throw new Error('first')
    return tries
  })
  const answers = await Promise.allSettled([get(), get()])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await get()).toBe(2)
  expect(await get()).toBe(2)
})

test('what was never asked for is not made in order to use it', async () => {
  let made = 0
  const used: number[] = []
  const { get, ifMade } = lazily(async () => (made += 1))
  const use = async (value: number) => void used.push(value)
  await ifMade(use)
  expect([made, used]).toEqual([0, []])
  await get()
  await ifMade(use)
  expect([made, used]).toEqual([1, [1]])
})
