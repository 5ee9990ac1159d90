import { useCommand } from '@state/commands'
import { listenForKeys } from '@state/keymap'
import { goTo } from '@state/place'
import { dismissAll, useNotices } from '@state/notices'
import { connectShortcuts, setShortcuts, tellShortcutProblem } from '@state/shortcuts'
import type { CommandId } from '@shared/commands/commands'
import { act, render, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { ShortcutsFile } from '../../../electron/shortcuts'
import { keyAt, type LayoutKey, type LayoutName } from '../../fixtures/keyboards'
import { type Desk, openInWindow } from '../desk'

let ran: string[]
let desk: Desk
let stop: () => void

const ids = ['passage.tag', 'passage.next', 'review.accept', 'edit.undo', 'view.palette', 'help.guide'] as const

function Doing({ id }: { id: CommandId }) {
  useCommand(id, () => void ran.push(id))
  return null
}

beforeEach(async () => {
  ran = []
  desk = await openInWindow()
  goTo({ screen: 'reader' })
  stop = listenForKeys()
  render(
    <>
      {ids.map((id) => (
        <Doing key={id} id={id} />
      ))}
      <input aria-label="field" />
    </>,
  )
})
afterEach(() => stop())

/** Presses a key of a layout as Chromium tells of it, and says what ran. */
function press(key: LayoutKey, held: KeyboardEventInit = {}, target: Element = document.body): string {
  ran = []
  const { altGraph, shift, ...told } = key
  const init = { ...told, shiftKey: shift, modifierAltGraph: altGraph, bubbles: true, cancelable: true, ...held }
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', init)))
  return ran.join(' ')
}
const on = (layout: LayoutName, code: string, held = {}) => keyAt(layout, code, held)

test('commands run by character where there is one, and else by place', () => {
  expect(press(on('us', 'KeyT'))).toBe('passage.tag')
  expect(press(on('ru', 'KeyT'))).toBe('passage.tag')
  expect(press(on('fr', 'KeyQ'))).toBe('review.accept')
  expect(press(on('fr', 'KeyA'))).toBe('')
  expect(press(on('dvorak', 'KeyK'))).toBe('passage.tag')
  expect(press(on('cs', 'KeyY'), { ctrlKey: true })).toBe('edit.undo')
  expect(press(on('ru', 'BracketRight'))).toBe('passage.next')
})

test('AltGr types a bracket and runs no shortcut with Ctrl', () => {
  const windows = { ctrlKey: true, altKey: true }
  expect(press(on('de', 'Digit9', { altGraph: true }), windows)).toBe('passage.next')
  expect(press(on('cs', 'KeyG', { altGraph: true }))).toBe('passage.next')
  expect(press({ key: 'k', code: 'KeyK', shift: false, altGraph: false }, windows)).toBe('')
  expect(press({ key: 'k', code: 'KeyK', shift: false, altGraph: true }, { ctrlKey: true })).toBe('')
})

test('half a character runs nothing', () => {
  const { key, code } = on('us', 'KeyT')
  expect(press({ key: 'Dead', code, shift: false, altGraph: false })).toBe('')
  expect(press({ key, code, shift: false, altGraph: false }, { keyCode: 229 })).toBe('')
  expect(press({ key, code, shift: false, altGraph: false }, { isComposing: true })).toBe('')
})

test('a second way works as the first does', () => {
  const down = { key: 'ArrowDown', code: 'ArrowDown', shift: false, altGraph: false }
  const field = document.querySelector('input')!
  expect(press(down, { altKey: true })).toBe('passage.next')
  expect(press(down, { altKey: true }, field)).toBe('')
  expect(press({ key: 'F1', code: 'F1', shift: false, altGraph: false }, {}, field)).toBe('help.guide')
})

test('keys that were changed count at once, those they replaced no more; a character comes before a place', async () => {
  await act(async () => {
    await setShortcuts({ 'passage.tag': ['F9', '['], 'passage.next': [']'], 'review.accept': ['H'] })
  })
  expect(press(on('us', 'KeyT'))).toBe('')
  expect(press({ key: 'F9', code: 'F9', shift: false, altGraph: false })).toBe('passage.tag')
  expect(press(on('ru', 'BracketLeft'))).toBe('passage.tag')
  expect(press(on('ru', 'KeyH'))).toBe('review.accept')
})

test('a file of shortcuts is read when the window opens', async () => {
  await act(async () => void (await setShortcuts({ 'passage.tag': ['F9'] })))
  expect(desk.told.map(({ name }) => name)).toContain('shortcuts.changed')
  await act(connectShortcuts)
  expect(press({ key: 'F9', code: 'F9', shift: false, altGraph: false })).toBe('passage.tag')
})

test('a file of shortcuts that cannot be read is said when the window opens, not only where they are changed', async () => {
  const state = vi.spyOn(ShortcutsFile.prototype, 'state', 'get')
  onTestFinished(() => {
    state.mockRestore()
    dismissAll()
  })
  state.mockReturnValue({ shortcuts: {}, problem: 'Your shortcuts cannot be read.' })
  const { result } = renderHook(useNotices)
  act(tellShortcutProblem)
  expect(result.current).toEqual([])
  await act(connectShortcuts)
  act(tellShortcutProblem)
  expect(result.current.map(({ kind, text }) => [kind, text])).toEqual([['warning', 'Your shortcuts cannot be read.']])
})
