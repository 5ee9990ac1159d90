import { expect, it } from 'vitest'
import { sorted } from '@shared/retrieval/sorted'
import { atOnce } from '@shared/steps'

it('sorts in steps as at once, and equals keep their order', () => {
  const items = Array.from({ length: 5_000 }, (_, at) => ({ at, key: (at * 7919) % 100 }))
  const order = (left: { key: number }, right: { key: number }) => left.key - right.key
  expect(atOnce(sorted(items, order))).toEqual(items.toSorted(order))
  expect(atOnce(sorted([], order))).toEqual([])
})
