import { fitting, fittingName } from '@shared/pictures/fitting'
import { rowFrame, rowName } from '@shared/pictures/rows'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a text of small letters has the room that is counted for it', () => {
  expect(fitting('Supply stops in spring', 22)).toBe('Supply stops in spring')
  expect(fitting('Supply stops in spring', 18)).toBe('Supply stops in…')
})

test('letters of East Asia take the room of two, capitals more than small letters', () => {
  expect(fitting('河川の氾濫により工場が停止', 10)).toBe('河川の氾…')
  expect(fitting('SUPPLY STOPS IN SPRING', 22)).toBe('SUPPLY STOPS IN…')
})

test('whatever the text, no more is shown than there is room for, and all of what fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, letters) => {
      expect(fitting(text, letters).length).toBeLessThanOrEqual(letters)
    }),
  )
})

test('the name of a row ends before its axis, also in letters twice as wide', () => {
  const frame = rowFrame(640, 1, 26, [0, 100])
  const [, name] = rowName({ id: 'r', number: 1, title: '河'.repeat(50) }, 0, frame)
  expect(name?.kind === 'text' && name.x + name.text.length * 11).toBeLessThan(frame.left)
})

test('a name that is cut keeps its end, by which names of one series are told apart', () => {
  expect(fittingName('Readings stop in the basin upstream', 26)).toBe('Readings stop in…upstream')
  expect(fittingName('Readings stop in the basin downstream', 26)).toBe('Readings stop in…ownstream')
})

test('a name that fits, or has next to no room, is cut as other words are', () => {
  expect(fittingName('Supply stops', 26)).toBe('Supply stops')
  expect(fittingName('Supply stops in the spring', 30)).toBe('Supply stops in the spring')
  expect(fittingName('Supply stops in spring', 18)).toBe('Supply stops in…')
})

test('whatever the name, no more of it is shown than there is room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (name, letters) => {
      expect(fittingName(name, letters).length).toBeLessThanOrEqual(letters)
    }),
  )
})
