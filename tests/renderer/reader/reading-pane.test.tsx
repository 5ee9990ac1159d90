import { useAnnouncement } from '@state/notices'
import { currentPlaceOf, goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { lastTop, resumeAt } from '@state/reading-tops'
import { act, createEvent, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { choosePassage, placeCaret } from '../../../renderer/features/reader/navigation'
import type { Reader } from '../../../renderer/features/reader/reader'
import { ReadingPane } from '../../../renderer/features/reader/ReadingPane'
import { passagesNow, Reading } from './reading'
import { painted } from '../browser/highlights'
import { laidOut } from '../browser/sizes'
import { PANE, readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)
afterEach(() => {
  vi.useRealTimers()
})

async function read(made = new Reading()) {
  const desk = await made.open()
  const reader = made.reader()
  return { made, desk, reader, ...show(made, reader) }
}

function show(made: Reading, reader: Reader) {
  const source = currentProject().sources[made.sourceId]!
  const { unmount } = render(<ReadingPane reader={reader} source={source} />)
  laidOut()
  const root = screen.getByRole('document')
  const viewport = root.closest<HTMLElement>('[data-reading]')!
  const block = (index: number) => root.querySelector<HTMLElement>(`[data-block="${index}"]`)!
  return { unmount, root, viewport, block }
}

const said = () => renderHook(useAnnouncement).result.current
const caretShown = () => document.querySelector<HTMLElement>('[data-caret]')
const press = (target: HTMLElement, key: string, modifiers: KeyboardEventInit = {}) => {
  const event = createEvent.keyDown(target, { key, ...modifiers })
  fireEvent(target, event)
  return event.defaultPrevented
}
/** A press at words: the browser puts the selection there before it tells of the click. */
function clickAt(reader: Reader, offset: number, target: HTMLElement) {
  const { node, offset: at } = reader.column!.pointAt(offset)!
  document.getSelection()!.setBaseAndExtent(node, at, node, at)
  fireEvent.click(target, { clientX: 100 })
}

test('the head of a text says what is known of it', async () => {
  const { unmount, made, reader } = await read()
  expect(screen.getByRole('heading', { name: 'Norvik stops its ice charts' })).toBeVisible()
  expect(screen.getByText('Ada Lund · Northern Ledger · 4 Oct 2026 · source B')).toBeVisible()
  unmount()
  const { publisher: _, ...source } = currentProject().sources[made.sourceId]!
  const bare = { ...source, publisher: '', authors: [], published: null, reliability: null, language: '' }
  render(<ReadingPane reader={reader} source={bare} />)
  expect(screen.getByText('source not rated')).toBeVisible()
  expect(screen.getByRole('document')).not.toHaveAttribute('lang')
})

/** Gives the text the focus as soon as it is there, as the frame does when its screen is gone to. */
function FocusFirst() {
  useLayoutEffect(() => screen.getByRole('document').focus(), [])
  return null
}

test('a text that had the focus before anybody listened has a caret, and keys move it', async () => {
  const made = new Reading()
  await made.open()
  const reader = made.reader()
  render(
    <>
      <ReadingPane reader={reader} source={currentProject().sources[made.sourceId]!} />
      <FocusFirst />
    </>,
  )
  expect(reader.caret.get()?.offset).toBe(0)
  expect(press(screen.getByRole('document'), 'j')).toBe(true)
  expect(reader.caret.get()?.offset).toBe(reader.text.starts[1])
})

test('the caret appears with the focus, at the first block in view, and goes with it', async () => {
  const { reader, root, viewport, block } = await read()
  expect(caretShown()).toBeNull()
  block(3).scrollIntoView({ block: 'start' })
  fireEvent.scroll(viewport)
  act(() => root.focus())
  expect(reader.caret.get()).toEqual({ offset: reader.text.starts[3], words: null })
  expect(caretShown()?.style.height).toBe('20px')
  act(() => root.blur())
  expect(caretShown()).toBeNull()
  act(() => placeCaret(reader, 4))
  act(() => root.focus())
  expect(reader.caret.get()?.offset).toBe(4)
})

test('keys of the caret are taken from the page, others are left to it', async () => {
  const { reader, root } = await read()
  act(() => root.focus())
  expect(press(root, 'ArrowRight')).toBe(true)
  expect(reader.caret.get()?.offset).toBe(1)
  expect(press(root, 't')).toBe(false)
  press(root, 'End', { shiftKey: true })
  expect(reader.caret.get()?.words).toEqual({ start: 1, end: 20 })
  expect(press(root, 'Escape')).toBe(true)
  expect(reader.caret.get()).toEqual({ offset: 20, words: null })
})

test('Alt+Shift with an arrow moves the end of the chosen passage by words, with Ctrl by letters', async () => {
  const made = new Reading()
  const passageId = made.passage('holds')
  const { root } = await read(made)
  const end = async (key: string, modifiers: KeyboardEventInit, exact: string) => {
    expect(press(root, key, { altKey: true, shiftKey: true, ...modifiers })).toBe(true)
    await waitFor(() => expect(passagesNow()[0]!.anchor.exact).toBe(exact))
  }
  act(() => choosePassage(passageId))
  await end('ArrowRight', {}, 'holds a')
  await end('ArrowLeft', {}, 'holds')
  await end('ArrowLeft', { ctrlKey: true }, 'hold')
  await end('ArrowRight', { metaKey: true }, 'holds')
  expect(press(root, 'ArrowDown', { altKey: true, shiftKey: true })).toBe(false)
  expect(press(root, 'ArrowRight', { altKey: true })).toBe(false)
})

test('a click chooses the innermost passage, and again the one around it', async () => {
  const made = new Reading()
  const outer = made.passage('Block 02 holds a few')
  const inner = made.passage('02 holds')
  const { reader, block } = await read(made)
  clickAt(reader, made.at('02 holds') + 1, block(1))
  expect(currentPlaceOf('reader').passageId).toBe(inner)
  clickAt(reader, made.at('02 holds') + 1, block(1))
  expect(currentPlaceOf('reader').passageId).toBe(outer)
  clickAt(reader, made.at('02 holds') + 3, block(1))
  expect(currentPlaceOf('reader').passageId).toBe(outer)
  clickAt(reader, 3, block(0))
  expect(currentPlaceOf('reader').passageId).toBeNull()
})

test('a press that selects words leaves the passage chosen', async () => {
  const made = new Reading()
  const passageId = made.passage('holds')
  const { reader, block } = await read(made)
  act(() => choosePassage(passageId))
  const words = block(1).firstChild!
  document.getSelection()!.setBaseAndExtent(words, 0, words, 5)
  fireEvent.click(block(1), { clientX: 100 })
  expect(currentPlaceOf('reader').passageId).toBe(passageId)
  expect(reader.words()).toEqual({ start: 29, end: 34 })
})

test('a bar in the margin chooses its passage', async () => {
  const made = new Reading()
  const passageId = made.passage('holds', [made.tag('Cost')])
  await read(made)
  fireEvent.click(screen.getByTitle(/^Cost · /), { clientX: 2 })
  expect(currentPlaceOf('reader').passageId).toBe(passageId)
  expect(screen.getByTitle(/^Cost · /)).toHaveAttribute('data-chosen')
})

test('the number of a paragraph copies its citation, a press right of it does not', async () => {
  const { desk, block } = await read()
  fireEvent.click(block(1), { clientX: 36 })
  fireEvent.click(block(2), { clientX: 35 })
  await waitFor(() => expect(desk.copied).toHaveLength(1))
  expect(desk.copied[0]).toMatch(/, ¶3\)$/)
})

test('what the page selects is followed, and words stay lit while the focus is elsewhere', async () => {
  const { reader, root, block } = await read()
  act(() => root.focus())
  const words = block(0).firstChild!
  document.getSelection()!.setBaseAndExtent(words, 0, words, 5)
  act(() => void document.dispatchEvent(new Event('selectionchange')))
  expect(reader.words()).toEqual({ start: 0, end: 5 })
  expect(painted()).toEqual({})
  act(() => root.blur())
  expect(painted()).toEqual({ 'words-kept': ['Block'] })
  act(() => root.focus())
  expect(painted()).toEqual({})
})

test('a passage asked for from elsewhere comes to the upper third, is lit for a moment, and is said', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 06', [made.tag('Cost', 3)])
  const { reader, root } = await read(made)
  vi.useFakeTimers()
  act(() => goTo({ screen: 'reader', passageId }))
  expect(reader.caret.get()).toEqual({ offset: made.at('Block 06'), words: null })
  expect(reader.column!.rectAt(made.at('Block 06'))!.top).toBeCloseTo(PANE.height / 3)
  expect(root).toHaveFocus()
  expect(painted()).toMatchObject({ 'passage-shown': ['Block 06'], 'chosen-3': ['Block 06'] })
  vi.useRealTimers()
  expect(said()).toBe('Passage in paragraph 6: “Block 06”, Cost.')
})

test('the light goes out, and a second jump gets its whole time', async () => {
  const made = new Reading()
  const [one, two] = [made.passage('Block 06'), made.passage('Block 02')]
  await read(made)
  vi.useFakeTimers()
  act(() => goTo({ screen: 'reader', passageId: one }))
  act(() => void vi.advanceTimersByTime(1500))
  act(() => goTo({ screen: 'reader', passageId: two }))
  act(() => void vi.advanceTimersByTime(1500))
  expect(painted()['passage-shown']).toEqual(['Block 02'])
  act(() => void vi.advanceTimersByTime(100))
  expect(painted()['passage-shown']).toBeUndefined()
  act(() => goTo({ screen: 'reader', passageId: two }))
  expect(painted()['passage-shown']).toEqual(['Block 02'])
})

test('a passage chosen in the text itself scrolls and lights up nothing', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 06', [made.tag('Cost', 3)])
  const { reader, viewport } = await read(made)
  act(() => choosePassage(passageId))
  expect(viewport.scrollTop).toBe(0)
  expect(reader.caret.get()).toBeNull()
  expect(painted()['passage-shown']).toBeUndefined()
  expect(painted()['chosen-3']).toEqual(['Block 06'])
})

test('the chosen passage follows the colour of its first tag and the words it is given', async () => {
  const made = new Reading()
  const [cost, delay] = [made.tag('Cost', 3), made.tag('Delay', 5)]
  const passageId = made.passage('Block 01', [cost, delay])
  const { desk } = await read(made)
  act(() => choosePassage(passageId))
  expect(painted()['chosen-3']).toEqual(['Block 01'])
  await desk.perform({ name: 'passage.untag', input: { passageId, tagId: cost } })
  expect(painted()['chosen-3']).toBeUndefined()
  expect(painted()['chosen-5']).toEqual(['Block 01'])
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(painted()['chosen-5']).toBeUndefined()
})

test('coming back to a text shows the place that was left', async () => {
  const { made, reader, unmount, viewport, block } = await read()
  block(5).scrollIntoView({ block: 'start' })
  fireEvent.scroll(viewport)
  const { scrollTop } = viewport
  unmount()
  const again = show(made, reader)
  expect(again.viewport.scrollTop).toBe(scrollTop)
  expect(scrollTop).toBeGreaterThan(0)
})

test('a text that was read before the program ended is as far, with its passage chosen and nothing lit up', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 01', [])
  await made.open()
  const reader = made.reader()
  const offset = reader.text.starts[5]!
  resumeAt({ versionId: reader.text.versionId, offset })
  goTo({ screen: 'reader', sourceId: made.sourceId, passageId })
  const { viewport, unmount } = show(made, reader)
  expect(viewport.scrollTop).toBeGreaterThan(0)
  expect(reader.caret.get()?.offset).toBe(reader.passages.get(passageId)?.anchor.start)
  expect(painted()['passage-shown']).toBeUndefined()
  expect(lastTop()).toEqual({ versionId: reader.text.versionId, offset })
  viewport.querySelector('[data-block="2"]')?.scrollIntoView({ block: 'start' })
  fireEvent(viewport, new Event('scrollend'))
  expect(lastTop()?.offset).toBe(reader.text.starts[2])
  unmount()
  // Whoever asks for the passage afterwards is led to it.
  const again = show(made, reader)
  act(() => goTo({ screen: 'reader', passageId }))
  expect(painted()['passage-shown']).toEqual(['Block 01'])
  again.unmount()
})

test('what can be done with selected words stands beside them, and a press on it keeps them selected', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  made.do({ name: 'tag.update', input: { tagId: cost, changes: { shortcut: 3 } } })
  const { reader, viewport } = await read(made)
  expect(screen.queryByRole('toolbar')).toBeNull()
  act(() => placeCaret(reader, 14, 9))
  const bar = screen.getByRole('toolbar', { name: 'Selected words' })
  // Below what is done with them stand the tags that have a digit.
  expect([...bar.children].map((group) => within(group as HTMLElement).getAllByRole('button').length)).toEqual([7, 1])
  expect(bar).toHaveStyle({ translate: '140px 86px' })
  expect(fireEvent.mouseDown(bar)).toBe(false)
  viewport.scrollTop = 400
  fireEvent.scroll(viewport)
  expect(bar).toHaveAttribute('data-docked')
  viewport.scrollTop = 0
  fireEvent.scroll(viewport)
  expect(bar).not.toHaveAttribute('data-docked')
  fireEvent.click(screen.getByRole('button', { name: 'Tag Cost' }))
  await waitFor(() =>
    expect(passagesNow().map(({ anchor, tagIds }) => [anchor.exact, tagIds])).toEqual([['holds', [cost]]]),
  )
  await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
})
