import { beforeAll, beforeEach, expect, test } from 'vitest'
import { marginOf, packMargin } from '../../../renderer/features/reader/margin'
import type { Mark } from '@shared/reading/marks'
import { renderBlocks } from './reading'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

const mark = (passageId: string, start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  passageId,
  tagId: passageId,
  name: passageId,
  title: `${passageId} · Ada`,
  colour: 1,
  line: 'solid',
  span: { start, end },
  lane: 0,
  fills: true,
  begins: true,
  ...more,
})
const placed = (passageId: string, start: number, end: number, more: Partial<Mark> = {}) => ({
  mark: mark(passageId, 0, 1, more),
  place: { start, end },
})

/** No tag has letters. */
const NONE = new Map<string, string>()

let block: HTMLElement
beforeEach(() => {
  const { root } = renderBlocks([
    { kind: 'paragraph', level: null, role: 'body', text: 'x'.repeat(40) },
    { kind: 'paragraph', level: null, role: 'body', text: 'x'.repeat(100) },
  ])
  block = root.querySelector<HTMLElement>('[data-block="1"]')!
})

test('a bar stands beside the lines of its words, counted from the top of the block', () => {
  const marks = [mark('one', 0, 5), mark('three', 45, 65, { colour: 4 })]
  expect(marginOf(block, marks, NONE)).toEqual({
    bars: [
      { ...marks[0], top: 0, height: 20, barLane: 0, letters: null },
      { ...marks[1], top: 40, height: 40, barLane: 0, letters: null },
    ],
    labels: [
      { top: 0, name: 'one', colour: 1, passageId: 'one', more: 0 },
      { top: 40, name: 'three', colour: 4, passageId: 'three', more: 0 },
    ],
    lanes: 1,
    beyond: null,
  })
})

test('a passage with several tags has a bar for each, side by side', () => {
  const { bars } = marginOf(block, [mark('one', 0, 5), mark('one', 0, 5, { name: 'second', fills: false })], NONE)
  expect(bars.map(({ name, top, height, barLane }) => [name, top, height, barLane])).toEqual([
    ['one', 0, 20, 0],
    ['second', 0, 20, 1],
  ])
})

test('a block without words has an empty margin', () => {
  block.textContent = ''
  expect(marginOf(block, [mark('one', 0, 5)], NONE)).toEqual({ bars: [], labels: [], lanes: 0, beyond: null })
})

test('bars are in reading order, and a lane is used again once it is free', () => {
  const { bars } = packMargin([placed('late', 40, 60), placed('long', 0, 50), placed('short', 10, 40)], NONE)
  expect(bars.map(({ passageId, barLane }) => [passageId, barLane])).toEqual([
    ['long', 0],
    ['short', 1],
    ['late', 1],
  ])
})

test('seven bars stand beside the same lines, and one more says which have no room', () => {
  const { bars, labels, lanes, beyond } = packMargin(
    'abcdefghi'.split('').map((id) => placed(id, 0, id === 'i' ? 60 : 40)),
    NONE,
  )
  expect(bars.map(({ passageId, barLane }) => [passageId, barLane])).toEqual(
    'abcdefg'.split('').map((id, lane) => [id, lane]),
  )
  expect(lanes).toBe(7)
  expect(beyond).toEqual({ top: 0, height: 60, names: ['h', 'i'], passageId: 'h' })
  expect(labels).toEqual([{ top: 0, name: 'a', colour: 1, passageId: 'a', more: 8 }])
})

test('the lanes of bars are as many as stand beside each other at once', () => {
  expect(packMargin([placed('a', 0, 40), placed('b', 10, 20), placed('c', 40, 60)], NONE).lanes).toBe(2)
})

test('names fifteen pixels apart both stand, names closer than that are counted at the first', () => {
  const names = (...tops: number[]) =>
    packMargin(
      tops.map((top, index) => placed(String(index), top, top + 10)),
      NONE,
    ).labels.map(({ top, more }) => [top, more])
  expect(names(0, 15)).toEqual([
    [0, 0],
    [15, 0],
  ])
  expect(names(0, 14)).toEqual([[0, 1]])
  expect(names(0, 10, 20)).toEqual([
    [0, 1],
    [20, 0],
  ])
})

test('a passage that began in an earlier block has its bar but not its name again', () => {
  const { bars, labels } = packMargin([placed('before', 0, 20, { begins: false })], NONE)
  expect(bars).toHaveLength(1)
  expect(labels).toEqual([])
})

test('two letters stand on a bar that begins here, is high enough and has a lane as wide as they are', () => {
  const letters = new Map('abcd'.split('').map((id) => [id, id.toUpperCase().repeat(2)]))
  const lettered = (...all: ReturnType<typeof placed>[]) => packMargin(all, letters).bars.map((bar) => bar.letters)
  expect(lettered(placed('a', 0, 30), placed('b', 0, 40))).toEqual(['AA', 'BB'])
  expect(lettered(placed('a', 0, 29), placed('none', 0, 40))).toEqual([null, null])
  expect(lettered(placed('a', 0, 40, { begins: false }))).toEqual([null])
  expect(lettered(placed('a', 0, 40), placed('b', 0, 40), placed('c', 0, 40))).toEqual([null, null, null])
})
