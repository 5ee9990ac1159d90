import { goTo } from '@state/place'
import { act, fireEvent, render, renderHook } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { createRef } from 'react'
import { cyclePassages } from '../../../renderer/features/reader/navigation'
import { sourceText } from '@shared/text/source-text'
import { ReadingColumn } from '../../../renderer/features/reader/ReadingColumn'
import { useCaret } from '../../../renderer/features/reader/use-caret'
import { useMarginBars } from '../../../renderer/features/reader/use-margin-bars'
import { useReadingPlace } from '../../../renderer/features/reader/use-reading-place'
import { attached, Reading } from './reading'
import { painted } from '../browser/highlights'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

test('a text that is not shown has no caret to follow', async () => {
  const made = new Reading()
  await made.open()
  const reader = made.reader()
  const { result } = renderHook(() => useCaret(reader, { current: null }))
  expect(result.current).toBe(false)
  act(() => reader.caret.set({ offset: 3, words: { start: 0, end: 3 } }))
  expect(painted()).toEqual({})
  expect(reader.caret.get()?.offset).toBe(3)
})

test('a passage asked for before the text is shown lights up nothing, and no place is kept', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 06')
  await made.open()
  const reader = made.reader()
  const { unmount } = renderHook(() => useReadingPlace(reader))
  act(() => goTo({ screen: 'reader', passageId }))
  expect(painted()).toEqual({})
  expect(reader.caret.get()).toBeNull()
  unmount()
})

test('without a caret Escape selects nothing at the beginning, and what is pressed outside of words is nothing', async () => {
  const made = new Reading()
  const { reader, root, column } = await attached(made)
  renderHook(() => useCaret(reader, { current: root }))
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  root.append(drawing)
  fireEvent.click(drawing, { clientX: 100 })
  document.getSelection()!.removeAllRanges()
  fireEvent.click(column.block(0)!, { clientX: 100 })
  expect(reader.caret.get()).toBeNull()
  cyclePassages(reader)
  expect(reader.caret.get()).toBeNull()
  fireEvent.keyDown(root, { key: 'Escape' })
  expect(reader.caret.get()).toEqual({ offset: 0, words: null })
})

test('bars are drawn only beside blocks that are shown', async () => {
  const made = new Reading()
  await made.open()
  const reader = made.reader()
  act(() => reader.margins.set(new Map([[0, { bars: [], labels: [], lanes: 0, beyond: null }]])))
  renderHook(() => useMarginBars(reader, null))
  expect(document.querySelector('[aria-hidden]')).toBeNull()
})

test('blocks are headings of their level, quotes and paragraphs, numbered from one', () => {
  const block = (kind: 'heading' | 'quote' | 'list-item', level: number | null) => ({
    kind,
    level,
    role: 'body' as const,
    text: 'Words',
  })
  const blocks = [
    block('heading', null),
    block('heading', 1),
    block('heading', 2),
    block('heading', 3),
    block('heading', 4),
    block('quote', null),
    block('list-item', 2),
  ]
  const text = sourceText('v', blocks)
  const { container } = render(<ReadingColumn root={createRef()} text={text} language="de" />)
  const shown = [...container.querySelectorAll<HTMLElement>('[data-block]')]
  expect(shown.map(({ tagName, dataset }) => `${tagName} ${dataset['paragraph']} ${dataset['level'] ?? '–'}`)).toEqual([
    'H2 ¶1 –',
    'H2 ¶2 1',
    'H2 ¶3 2',
    'H3 ¶4 3',
    'H4 ¶5 4',
    'BLOCKQUOTE ¶6 –',
    'P ¶7 2',
  ])
  expect(container.querySelector('[role=document]')).toHaveAttribute('lang', 'de')
})

test('an item that begins with its number is told from one that is given a bullet', () => {
  const item = (text: string) => ({ kind: 'list-item' as const, level: 1, role: 'body' as const, text })
  const text = sourceText('v', [item('1. Ice'), item('Ice'), item('a) Ice')])
  const { container } = render(<ReadingColumn root={createRef()} text={text} language="en" />)
  const shown = [...container.querySelectorAll<HTMLElement>('[data-block]')]
  expect(shown.map(({ dataset }) => dataset['marked'])).toEqual(['', undefined, ''])
})
