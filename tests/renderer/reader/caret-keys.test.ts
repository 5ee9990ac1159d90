import { currentPlaceOf } from '@state/place'
import { beforeAll, describe, expect, test } from 'vitest'
import { moveCaret, readCaret, trimSelection } from '../../../renderer/features/reader/caret-keys'
import { placeCaret } from '../../../renderer/features/reader/navigation'
import { attached, Reading, WORDS } from './reading'
import { LETTERS, readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

const LENGTH = WORDS[0]!.length

async function read(made = new Reading()) {
  const shown = await attached(made)
  const press = (key: string, modifiers: KeyboardEventInit = {}) =>
    moveCaret(shown.reader, new KeyboardEvent('keydown', { key, ...modifiers }))
  const { starts, text } = shown.reader.text
  return { ...shown, made, press, starts, text, caret: () => shown.reader.caret.get() }
}

describe('the caret moves', () => {
  test.each([
    ['ArrowRight', {}, 31],
    ['ArrowLeft', {}, 29],
    ['ArrowRight', { ctrlKey: true }, 34],
    ['ArrowLeft', { metaKey: true }, 29],
    ['Home', {}, 29],
    ['End', {}, 29 + LETTERS],
    ['ArrowDown', {}, 50],
    ['ArrowUp', {}, LENGTH],
    ['Home', { ctrlKey: true }, 0],
    ['ArrowDown', { ctrlKey: true }, 58],
    ['ArrowUp', { ctrlKey: true }, 29],
    ['j', {}, 58],
    ['J', {}, 58],
    ['k', {}, 29],
  ])('%s with %j goes from 30 to %i', async (key, modifiers, offset) => {
    const { reader, press, caret } = await read()
    placeCaret(reader, 30)
    expect(press(key, modifiers)).toBe(true)
    expect(caret()).toEqual({ offset, words: null })
  })

  test('from the start of a paragraph back to the start of the one before, and no further than the first', async () => {
    const { reader, press, caret, starts } = await read()
    placeCaret(reader, starts[2]!)
    press('k')
    expect(caret()?.offset).toBe(starts[1])
    press('ArrowUp', { ctrlKey: true })
    expect(caret()?.offset).toBe(0)
    press('k')
    expect(caret()?.offset).toBe(0)
  })

  test('from the last paragraph on to the end of the text', async () => {
    const { reader, press, caret, starts, text } = await read()
    placeCaret(reader, starts[11]! + 3)
    press('j')
    expect(caret()?.offset).toBe(text.length)
    placeCaret(reader, 3)
    press('End', { metaKey: true })
    expect(caret()?.offset).toBe(text.length)
  })

  test('into view', async () => {
    const { reader, viewport, press } = await read()
    placeCaret(reader, 0)
    press('End', { ctrlKey: true })
    expect(viewport.scrollTop).toBeGreaterThan(0)
    press('Home', { ctrlKey: true })
    expect(viewport.scrollTop).toBe(0)
  })

  test('and stays in the text where the page goes on', async () => {
    const { reader, press, caret, text } = await read()
    placeCaret(reader, text.length)
    expect(press('ArrowRight')).toBe(true)
    expect(caret()).toEqual({ offset: text.length, words: null })
    placeCaret(reader, 0)
    press('ArrowUp')
    expect(caret()).toEqual({ offset: 0, words: null })
  })

  test('and chooses the passage it comes to', async () => {
    const made = new Reading()
    const passageId = made.passage('holds')
    const { reader, press } = await read(made)
    placeCaret(reader, made.at('holds') - 1)
    press('ArrowRight')
    expect(currentPlaceOf('reader').passageId).toBe(passageId)
    press('ArrowLeft')
    expect(currentPlaceOf('reader').passageId).toBeNull()
  })
})

describe('with Shift the caret selects', () => {
  test('from where it stood, and chooses nothing', async () => {
    const made = new Reading()
    made.passage('holds')
    const { reader, press, caret } = await read(made)
    placeCaret(reader, made.at('holds'))
    press('ArrowRight', { shiftKey: true })
    press('ArrowRight', { shiftKey: true })
    expect(caret()).toEqual({ offset: 11, words: { start: 9, end: 11 } })
    expect(currentPlaceOf('reader').passageId).toBeNull()
  })

  test('backwards the words are in reading order all the same', async () => {
    const { reader, press, caret } = await read()
    placeCaret(reader, 5)
    press('ArrowLeft', { shiftKey: true })
    expect(caret()).toEqual({ offset: 4, words: { start: 4, end: 5 } })
    press('Home', { ctrlKey: true, shiftKey: true })
    expect(caret()).toEqual({ offset: 0, words: { start: 0, end: 5 } })
  })

  test('paragraph by paragraph from the first word selected', async () => {
    const { reader, press, caret } = await read()
    placeCaret(reader, 5)
    press('j', { shiftKey: true })
    press('j', { shiftKey: true })
    expect(caret()).toEqual({ offset: 58, words: { start: 5, end: 58 } })
  })

  test('and keeps what is selected where the page goes on behind the text', async () => {
    const { reader, press, caret, text } = await read()
    placeCaret(reader, text.length, text.length - 6)
    press('ArrowRight', { shiftKey: true })
    expect(caret()).toEqual({ offset: text.length, words: { start: text.length - 6, end: text.length } })
    expect(document.getSelection()!.toString()).toBe('words.')
  })

  test('the whole text with Ctrl+A, from its end', async () => {
    const { reader, press, caret, text } = await read()
    placeCaret(reader, 5)
    expect(press('A', { ctrlKey: true })).toBe(true)
    expect(caret()).toEqual({ offset: text.length, words: { start: 0, end: text.length } })
  })
})

describe('keys of others', () => {
  test.each([
    ['x', {}],
    ['Enter', {}],
    ['a', {}],
    ['ArrowRight', { altKey: true }],
    ['j', { altKey: true }],
    ['j', { ctrlKey: true }],
    ['k', { metaKey: true }],
    ['PageDown', {}],
  ])('%s with %j are left to them', async (key, modifiers) => {
    const { reader, press, caret } = await read()
    placeCaret(reader, 30)
    expect(press(key, modifiers)).toBe(false)
    expect(caret()).toEqual({ offset: 30, words: null })
  })

  test('without a caret every key is', async () => {
    const { press, caret } = await read()
    expect(press('ArrowRight')).toBe(false)
    expect(press('a', { ctrlKey: true })).toBe(false)
    expect(caret()).toBeNull()
  })
})

describe('the selection of the page', () => {
  test('is taken over, and the same one again tells nobody', async () => {
    const { reader, column, caret } = await read()
    const selection = document.getSelection()!
    const words = column.block(0)!.firstChild!
    let told = 0
    reader.caret.subscribe(() => (told += 1))
    selection.setBaseAndExtent(words, 7, words, 3)
    readCaret(reader)
    readCaret(reader)
    expect(caret()).toEqual({ offset: 3, words: { start: 3, end: 7 } })
    expect(told).toBe(1)
    selection.setBaseAndExtent(words, 5, words, 3)
    readCaret(reader)
    expect(caret()).toEqual({ offset: 3, words: { start: 3, end: 5 } })
    selection.setBaseAndExtent(words, 2, words, 3)
    readCaret(reader)
    selection.setBaseAndExtent(words, 1, words, 3)
    readCaret(reader)
    expect(caret()).toEqual({ offset: 3, words: { start: 1, end: 3 } })
  })

  /** Where it began and ends: so far into the first paragraph of the page, the text, or what comes behind it. */
  type Place = ['before' | 'text' | 'behind', number]
  test.each<[Place, Place, { offset: number; words: { start: number; end: number } }]>([
    [['text', 6], ['behind', 2], { offset: 454, words: { start: 6, end: 454 } }],
    [['behind', 2], ['text', 6], { offset: 6, words: { start: 6, end: 454 } }],
    [['text', 6], ['before', 1], { offset: 0, words: { start: 0, end: 6 } }],
    [['before', 1], ['text', 6], { offset: 6, words: { start: 0, end: 6 } }],
    [['before', 1], ['behind', 2], { offset: 454, words: { start: 0, end: 454 } }],
    [['behind', 2], ['before', 1], { offset: 0, words: { start: 0, end: 454 } }],
  ])(
    'from %j to %j holds the words of the text between them, and looks so once the button is let go',
    async (from, to, expected) => {
      const { reader, column, caret } = await read()
      expect(reader.text.text).toHaveLength(454)
      const nodes = {
        before: document.querySelector('p')!.firstChild!,
        text: column.block(0)!.firstChild!,
        behind: document.body.lastChild!.firstChild!,
      }
      const selection = document.getSelection()!
      selection.setBaseAndExtent(nodes[from[0]], from[1], nodes[to[0]], to[1])
      readCaret(reader)
      expect(caret()).toEqual(expected)
      trimSelection(reader)
      expect(caret()).toEqual(expected)
      expect(column.root.contains(selection.anchorNode) && column.root.contains(selection.focusNode)).toBe(true)
      expect(column.selected(selection)).toMatchObject({ focus: expected.offset, whole: true })
    },
  )

  test('elsewhere or none leaves the caret as it was', async () => {
    const { reader, caret } = await read()
    placeCaret(reader, 4)
    const before = caret()
    const outside = document.querySelector('p')!.firstChild!
    const selection = document.getSelection()!
    selection.setBaseAndExtent(outside, 0, outside, 2)
    readCaret(reader)
    expect(caret()).toBe(before)
    selection.setBaseAndExtent(document.body.lastChild!.firstChild!, 0, document.body.lastChild!.firstChild!, 2)
    trimSelection(reader)
    readCaret(reader)
    expect(caret()).toBe(before)
    selection.removeAllRanges()
    trimSelection(reader)
    readCaret(reader)
    expect(caret()).toBe(before)
  })

  test('is not followed once the text is left', async () => {
    const { reader, column, detach, caret } = await read()
    placeCaret(reader, 4)
    detach()
    const words = column.block(0)!.firstChild!
    document.getSelection()!.setBaseAndExtent(words, 7, words, 7)
    readCaret(reader)
    expect(caret()?.offset).toBe(4)
  })

  test('where a field took it away, Shift begins at the caret', async () => {
    const { reader, press, caret } = await read()
    placeCaret(reader, 30)
    document.getSelection()!.removeAllRanges()
    press('j', { shiftKey: true })
    expect(caret()).toEqual({ offset: 58, words: { start: 30, end: 58 } })
  })
})
