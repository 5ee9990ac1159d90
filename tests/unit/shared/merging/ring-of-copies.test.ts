import type { Project } from '@shared/document/project'
import { expect, test } from 'vitest'
import { performAs } from '../project-of-two'
import * as sample from '../sample-project'
import { merge } from './merge'
import { beforeParting } from './random-histories'

/** Copies that are merged into one another, each remembering what it has merged of which. */
class Ring {
  readonly copies: Project[]
  readonly #common = new Map<string, Project>()

  constructor(common: Project, count: number) {
    this.copies = Array.from({ length: count }, () => structuredClone(common))
    for (let one = 0; one < count; one += 1)
      for (let other = 0; other < count; other += 1) this.#common.set(`${one} ${other}`, common)
  }

  /** Merges a copy into another; answers with what had to be decided. */
  merge(into: number, from: number): string[] {
    const [mine, theirs] = [this.copies[into]!, this.copies[from]!]
    const merged = merge({ ancestor: this.#common.get(`${into} ${from}`) ?? null, mine, theirs })
    this.copies[into] = merged.project
    for (const pair of [`${into} ${from}`, `${from} ${into}`]) this.#common.set(pair, theirs)
    return merged.conflicts.map(({ key }) => key)
  }
}

test.each([
  [
    'round and round',
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
  ],
  [
    'the other way round',
    [
      [0, 2],
      [2, 1],
      [1, 0],
    ],
  ],
] as const)('risks of three copies that are merged %s come to have one number each, the same in all', (_, order) => {
  const ring = new Ring(beforeParting(), 3)
  for (const [place, name] of ['a', 'b', 'c'].entries()) performAs('ann', ring.copies[place]!, sample.addRisk(name))
  const asked: string[] = []
  for (let turn = 0; turn < 4; turn += 1) for (const [into, from] of order) asked.push(...ring.merge(into, from))
  const numbers = ring.copies.map(({ risks }) =>
    Object.fromEntries(Object.values(risks).map(({ title, number }) => [title, number])),
  )
  expect(asked).toEqual([])
  expect(new Set(Object.values(numbers[0] ?? {})).size).toBe(5)
  expect(numbers).toEqual([numbers[0], numbers[0], numbers[0]])
})
