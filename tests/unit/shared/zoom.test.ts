import { zoomAfter } from '@shared/zoom'
import { expect, test } from 'vitest'

const steps = (from: number, way: 'in' | 'out', times: number) =>
  Array.from({ length: times }, () => (from = zoomAfter(from, way)))

test('zoom goes in the steps of browsers from 50 to 200 %, and stays at the last', () => {
  expect(steps(100, 'in', 6)).toEqual([110, 125, 150, 175, 200, 200])
  expect(steps(100, 'out', 6)).toEqual([90, 80, 75, 67, 50, 50])
})

test('a zoom between two steps goes to the next of them', () => {
  expect([zoomAfter(120, 'in'), zoomAfter(120, 'out')]).toEqual([125, 110])
  expect([zoomAfter(300, 'in'), zoomAfter(30, 'out')]).toEqual([300, 30])
})
