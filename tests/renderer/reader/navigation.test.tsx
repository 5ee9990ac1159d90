import { useAnnouncement } from '@state/notices'
import { currentPlaceOf, currentVisit, goTo } from '@state/place'
import { renderHook } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import {
  announcePassage,
  choosePassage,
  choosePassageAtCaret,
  cyclePassages,
  isOwnVisit,
  placeCaret,
  showPassage,
  walkPassages,
} from '../../../renderer/features/reader/navigation'
import { attached, Reading } from './reading'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

const said = () => renderHook(useAnnouncement).result.current
const chosen = () => currentPlaceOf('reader').passageId
const selected = () => document.getSelection()!.toString()

/** Three passages, one within another, and one further on. */
async function read() {
  const made = new Reading()
  const [cost, delay] = [made.tag('Cost', 2), made.tag('Delay', 6)]
  const outer = made.passage('Block 02 holds a few', [cost, delay])
  const inner = made.passage('02 holds', [cost], 'Block 02 holds')
  const later = made.passage('Block 05')
  return { made, outer, inner, later, ...(await attached(made)) }
}

test('choosing a passage is a visit of the reader’s own, and choosing it again is none', async () => {
  const { outer } = await read()
  choosePassage(outer)
  const visit = currentVisit()
  expect(chosen()).toBe(outer)
  expect(isOwnVisit(visit)).toBe(true)
  choosePassage(outer)
  expect(currentVisit()).toBe(visit)
  goTo({ screen: 'reader', passageId: outer })
  expect(isOwnVisit(currentVisit())).toBe(false)
})

test('the caret is placed in the page and in the reader, with or without words', async () => {
  const { reader, made } = await read()
  placeCaret(reader, made.at('Block 03'))
  expect(reader.caret.get()).toEqual({ offset: made.at('Block 03'), words: null })
  expect(document.getSelection()!.isCollapsed).toBe(true)
  placeCaret(reader, made.at('Block 03', 'end'), made.at('Block 03'))
  expect(selected()).toBe('Block 03')
  expect(reader.caret.get()).toEqual({
    offset: made.at('Block 03', 'end'),
    words: { start: made.at('Block 03'), end: made.at('Block 03', 'end') },
  })
  placeCaret(reader, made.at('Block 03'), made.at('Block 03', 'end'))
  expect(reader.caret.get()).toEqual({
    offset: made.at('Block 03'),
    words: { start: made.at('Block 03'), end: made.at('Block 03', 'end') },
  })
})

test('without a page the caret stays where it was', async () => {
  const { reader, detach } = await read()
  placeCaret(reader, 4)
  detach()
  placeCaret(reader, 9)
  expect(reader.caret.get()).toEqual({ offset: 4, words: null })
})

test('a passage just made is chosen with the caret at its end', async () => {
  const { reader, made, outer } = await read()
  showPassage(reader, outer)
  expect(chosen()).toBe(outer)
  expect(reader.caret.get()).toEqual({ offset: made.at('Block 02 holds a few', 'end'), words: null })
})

test('a passage this text does not have leaves the caret', async () => {
  const { reader } = await read()
  placeCaret(reader, 3)
  showPassage(reader, 'elsewhere')
  expect(reader.caret.get()?.offset).toBe(3)
})

test('walking goes through the passages in reading order, says which it is and ends at either end', async () => {
  const { reader, viewport, made, outer, inner, later } = await read()
  walkPassages(reader, 1)
  expect(chosen()).toBe(outer)
  expect(reader.caret.get()).toEqual({ offset: made.at('Block 02'), words: null })
  expect(said()).toBe('Passage in paragraph 2: “Block 02 holds a few”, Cost, Delay.')
  walkPassages(reader, 1)
  expect(chosen()).toBe(inner)
  walkPassages(reader, 1)
  expect(chosen()).toBe(later)
  expect(said()).toBe('Passage in paragraph 5: “Block 05”, no tag.')
  expect(viewport.scrollTop).toBeGreaterThan(0)
  walkPassages(reader, 1)
  expect(chosen()).toBe(later)
  expect(said()).toBe('No passage after this one.')
  walkPassages(reader, -1)
  walkPassages(reader, -1)
  expect(chosen()).toBe(outer)
  walkPassages(reader, -1)
  expect(chosen()).toBe(outer)
  expect(said()).toBe('No passage before this one.')
})

test('without a chosen passage walking begins at the caret', async () => {
  const { reader, made, later, inner } = await read()
  placeCaret(reader, made.at('Block 03'))
  walkPassages(reader, 1)
  expect(chosen()).toBe(later)
  choosePassage(null)
  placeCaret(reader, made.at('Block 03'))
  walkPassages(reader, -1)
  expect(chosen()).toBe(inner)
})

test('without a caret walking on finds a passage at the very beginning, and walking back finds none', async () => {
  const made = new Reading()
  const first = made.passage('Block 01')
  const { reader } = await attached(made)
  walkPassages(reader, -1)
  expect(said()).toBe('No passage before this one.')
  walkPassages(reader, 1)
  expect(chosen()).toBe(first)
})

test('a long quote is said in short, and a tag that is gone is left out', async () => {
  const made = new Reading(['x'.repeat(80)])
  const tagId = made.tag('Cost')
  made.passage('x'.repeat(80), [tagId])
  const { reader } = await attached(made)
  const [passage] = reader.passages.inBlock(0)
  announcePassage(reader, { ...passage!, tagIds: [tagId, 'gone'] })
  expect(said()).toBe(`Passage in paragraph 1: “${'x'.repeat(59)}…”, Cost.`)
})

test('the caret chooses the innermost passage, keeps one that is chosen there, and leaves all outside', async () => {
  const { reader, made, outer, inner } = await read()
  placeCaret(reader, made.at('holds a few', 'start') + made.text.indexOf('Block 02') - made.text.indexOf('Block 01'))
  choosePassageAtCaret(reader)
  expect(chosen()).toBe(inner)
  choosePassage(outer)
  choosePassageAtCaret(reader)
  expect(chosen()).toBe(outer)
  placeCaret(reader, 0)
  choosePassageAtCaret(reader)
  expect(chosen()).toBeNull()
})

test('selected words, or no caret, choose nothing', async () => {
  const { reader, made, outer } = await read()
  choosePassage(outer)
  choosePassageAtCaret(reader)
  expect(chosen()).toBe(outer)
  placeCaret(reader, 4, 0)
  choosePassageAtCaret(reader)
  expect(chosen()).toBe(outer)
  expect(made.at('Block 01')).toBe(0)
})

test('clicking again goes on to the passage around it, and round again, and says which', async () => {
  const { reader, made, outer, inner } = await read()
  placeCaret(reader, made.at('02 holds'))
  choosePassageAtCaret(reader)
  expect(chosen()).toBe(inner)
  cyclePassages(reader)
  expect(chosen()).toBe(outer)
  expect(said()).toBe('Passage in paragraph 2: “Block 02 holds a few”, Cost, Delay.')
  cyclePassages(reader)
  expect(chosen()).toBe(inner)
  placeCaret(reader, 0)
  cyclePassages(reader)
  expect(chosen()).toBe(inner)
})

test('a passage that begins at the caret is the next one, until it is chosen', async () => {
  const { made, reader, outer, inner } = await read()
  placeCaret(reader, made.at('Block 02'))
  walkPassages(reader, 1)
  expect(chosen()).toBe(outer)
  walkPassages(reader, 1)
  expect(chosen()).toBe(inner)
})
