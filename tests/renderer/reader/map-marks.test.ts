import { atOnce } from '@shared/steps'
import type { Tag } from '@shared/kinds/tags'
import type { Passage } from '@shared/kinds/passages'
import { expect, test } from 'vitest'
import { MAP_ROWS, mapMarks, rowOf } from '../../../renderer/features/reader/map-marks'

const tags = { cost: { colour: 2 }, delay: { colour: 6 } } as unknown as Record<string, Tag>
const passage = (start: number, end: number, ...tagIds: string[]) =>
  ({ anchor: { start, end }, tagIds }) as unknown as Passage
const draw = (length: number, ...byBlock: Passage[][]) => atOnce(mapMarks(byBlock, tags, length))

test('passages are drawn in the column of their colour, where they stand in the whole text', () => {
  expect(
    draw(6_000, [passage(0, 10, 'cost')], [passage(3_000, 3_020, 'cost', 'delay'), passage(5_990, 6_000)]),
  ).toEqual([
    { colour: 0, path: 'M0 599h0.8v1h-0.8z' },
    { colour: 2, path: 'M2 0h0.8v1h-0.8zM2 300h0.8v2h-0.8z' },
    { colour: 6, path: 'M6 300h0.8v2h-0.8z' },
  ])
})

test('passages in the same rows are drawn once, and those that touch are one box', () => {
  expect(draw(600, [passage(0, 10, 'cost'), passage(3, 12, 'cost'), passage(12, 14, 'cost')])).toEqual([
    { colour: 2, path: 'M2 0h0.8v14h-0.8z' },
  ])
})

test('fifty thousand passages are drawn with no more than a box for each row and colour', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => passage(at * 20, at * 20 + 30, at % 2 ? 'cost' : 'delay'))
  const boxes = draw(1_000_000, many).map(({ path }) => path.split('M').length - 1)
  expect(boxes.every((count) => count <= MAP_ROWS)).toBe(true)
})

test('a tag that is gone is drawn as none, and an empty text has no rows but the first', () => {
  expect(draw(600, [passage(0, 1, 'gone')])).toEqual([{ colour: 0, path: 'M0 0h0.8v1h-0.8z' }])
  expect(draw(0)).toEqual([])
  expect([rowOf(0, 0), rowOf(-5, 100), rowOf(100, 100)]).toEqual([0, 0, MAP_ROWS - 1])
})
