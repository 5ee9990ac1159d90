import type { Source } from '@shared/kinds/sources'
import type { Passage } from '@shared/kinds/passages'
import {
  about,
  analystsInOrder,
  positionAfter,
  query,
  sourcesInOrder,
  tagsInOrder,
  risksInOrder,
  memosInOrder,
} from '@shared/document/queries/query'
import { byPosition } from '@shared/kinds/kind'
import { passageCounts } from '@shared/document/queries/passages'
import { expect, test } from 'vitest'
import { emptyProject } from '../../sample-project'

/** Five of a kind in the order they were made; "a" and "b" share a position. */
const SHUFFLED = Object.fromEntries(
  [
    { id: 'd', position: 3 },
    { id: 'b', position: 1 },
    { id: 'e', position: 20 },
    { id: 'a', position: 1 },
    { id: 'c', position: -2 },
  ].map((each) => [each.id, each]),
) as never

test.each([
  ['sources', sourcesInOrder],
  ['tags', tagsInOrder],
  ['analysts', analystsInOrder],
  ['risks', risksInOrder],
  ['memos', memosInOrder],
] as const)('%s are ordered by position, then by id', (kind, question) => {
  const project = { ...emptyProject(), [kind]: SHUFFLED }
  expect(question.ask(project).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd', 'e'])
  expect(question.ask(emptyProject())).toEqual([])
  expect(question.kinds).toEqual([kind])
})

test('ids decide between equal positions, whichever comes first', () => {
  const [a, b, later] = [
    { id: 'a', position: 1 },
    { id: 'b', position: 1 },
    { id: 'a', position: 1.5 },
  ] as const
  expect([byPosition(a, b), byPosition(b, a)].map(Math.sign)).toEqual([-1, 1])
  expect([byPosition(later, b), byPosition(b, later)].map(Math.sign)).toEqual([1, -1])
})

test('a position after all is one after the highest, and one at first', () => {
  const at = (...positions: number[]) => positions.map((position, index) => ({ id: `${index}`, position }))
  expect(positionAfter([])).toBe(1)
  expect(positionAfter(at(7, 2.5, 3))).toBe(8)
  expect(positionAfter(at(2.5))).toBe(3.5)
  expect(positionAfter(at(-4))).toBe(1)
})

test('what the project says about itself is asked of its one entry', () => {
  const project = emptyProject()
  expect(about.ask(project)).toBe(project.about.project)
  expect(about.kinds).toEqual(['about'])
})

test('passages are counted by source, and a source without passages is not counted', () => {
  const project = emptyProject()
  for (const [id, sourceId] of [
    ['p1', 'x'],
    ['p2', 'y'],
    ['p3', 'x'],
  ] as const) {
    project.passages[id] = { id, sourceId } as Passage
    project.sources[sourceId] = { id: sourceId } as Source
  }
  expect(passageCounts.ask(project)).toEqual(
    new Map([
      ['x', 2],
      ['y', 1],
    ]),
  )
  expect(passageCounts.kinds).toEqual(['passages', 'sources'])
})

test('a question hands its arguments on', () => {
  const asked = query(['tags'], (project, left: number, right: string) => [project.about.project.title, left, right])
  expect(asked.ask(emptyProject(), 2, 'x')).toEqual(['Test', 2, 'x'])
})
