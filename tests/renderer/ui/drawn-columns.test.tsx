import { fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { drawnColumns } from '@ui/grid-layout'
import { beforeEach, expect, test } from 'vitest'
import { giveSizes } from '../browser/sizes'
import { focused, grid, press, showSheet } from './sheet'

/** The sheet is 310 pixels wide; of its columns only the first fits beside others here. */
beforeEach(() => giveSizes({ width: 200 }))

const keys = (text: string) => userEvent.keyboard(text)
const drawn = (rowId = 'a1') =>
  [...grid().querySelectorAll<HTMLElement>(`[data-row="${rowId}"] > [data-column]`)].map(
    ({ dataset, style }) => `${dataset['column']} ${style.gridColumnStart}`,
  )

test('columns out of view are not drawn; those that are stand in their own tracks', () => {
  showSheet([{}, {}])
  expect(drawn()).toEqual(['id 1', 'name 2', 'size 3', 'note 4'])
  expect(grid().querySelectorAll('[role=columnheader]')).toHaveLength(5)
})

test('the cell that has the focus is drawn wherever it is, and what a grid is scrolled to', async () => {
  showSheet([{}, {}])
  press('a2.id')
  await keys('{End}')
  expect([focused(), drawn('a2')]).toEqual(['a2.sum', ['id 1', 'name 2', 'size 3', 'note 4', 'sum 5']])
  await keys('{Home}')
  expect(drawn('a2')).toEqual(['id 1', 'name 2', 'size 3', 'note 4'])
  grid().scrollLeft = 180
  fireEvent.scroll(grid())
  expect(drawn('a2')).toEqual(['id 1', 'size 3', 'note 4', 'sum 5'])
})

/** Headers stand where their columns do, whatever the sheet is scrolled to. */
function layOut() {
  const widths = [50, 90, 60, 70, 40]
  grid().getBoundingClientRect = () => new DOMRect(10, 0, 200, 100)
  grid()
    .querySelectorAll('[role=columnheader]')
    .forEach((header, index) => {
      const start = widths.slice(0, index).reduce((sum, width) => sum + width, 10)
      header.getBoundingClientRect = () => new DOMRect(start - grid().scrollLeft, 0, widths[index], 20)
    })
}

test('a selection that grows sideways is followed to the column of its far corner', async () => {
  showSheet([{}, {}, {}], { arrangement: { pinned: ['id'] } })
  layOut()
  const lefts: number[] = []
  const extend = async (key: string) => {
    await keys(`{Shift>}{${key}}{/Shift}`)
    lefts.push(grid().scrollLeft)
  }
  press('a1.name')
  await extend('ArrowRight')
  await extend('ArrowRight')
  await extend('ArrowRight')
  await extend('ArrowDown')
  await extend('ArrowLeft')
  await extend('ArrowLeft')
  await extend('ArrowLeft')
  await extend('ArrowLeft')
  // Note and sum end beyond the view; back again size and name begin below the id, which stays in view itself.
  expect(lefts).toEqual([0, 70, 110, 110, 110, 90, 0, 0])
})

test('where text takes several lines all columns are drawn: a row is as high as the highest of them', () => {
  showSheet([{}], { arrangement: { wrapped: ['note'] } })
  expect(drawn()).toEqual(['id 1', 'name 2', 'size 3', 'note 4', 'sum 5'])
})

const columns = (...widths: number[]) => widths.map((width) => ({ width }))

test('columns that stay are drawn, those in view and one more at each side', () => {
  const eight = columns(50, 50, 50, 50, 50, 50, 50, 50)
  const at = (left: number, room: number | null = 150) => drawnColumns(eight, 1, { left, room })
  expect(at(0)).toEqual([0, 1, 2, 3])
  expect(at(100)).toEqual([0, 2, 3, 4, 5])
  expect(at(101)).toEqual([0, 2, 3, 4, 5, 6])
  expect(at(250)).toEqual([0, 5, 6, 7])
  expect(at(0, 400)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(at(0, null)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(drawnColumns([], 0, { left: 0, room: 150 })).toEqual([])
})

test('whatever the widths, no pixel that is seen lacks its column', () => {
  const widths = [48, 200, 61, 90, 300, 48, 120, 77]
  const edges = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const isAt = (pixel: number, index: number) => edges[index]! <= pixel && pixel < edges[index]! + widths[index]!
  for (const fixed of [0, 1, 2]) {
    const fixedWidth = edges[fixed]!
    for (const room of [260, 300, 500]) {
      for (let left = 0; left <= 944 - room; left += 1) {
        const shown = new Set(drawnColumns(columns(...widths), fixed, { left, room }))
        const pixels = Array.from({ length: room - fixedWidth }, (_, at) => left + fixedWidth + at)
        const lacking = widths.flatMap((_, index) =>
          !shown.has(index) && pixels.some((pixel) => isAt(pixel, index)) ? index : [],
        )
        expect([fixed, room, left, lacking]).toEqual([fixed, room, left, []])
      }
    }
  }
})
