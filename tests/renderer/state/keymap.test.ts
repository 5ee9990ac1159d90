import { matches } from '@state/keymap'
import { commands } from '@shared/commands/commands'
import { expect, test } from 'vitest'

const key = (init: KeyboardEventInit & { key: string }) => new KeyboardEvent('keydown', init)

test('an accelerator matches its own modifiers and no others', () => {
  expect(matches(key({ key: 'k', ctrlKey: true }), 'CmdOrCtrl+K')).toBe(true)
  expect(matches(key({ key: 'k', metaKey: true }), 'CmdOrCtrl+K')).toBe(true)
  expect(matches(key({ key: 'k' }), 'CmdOrCtrl+K')).toBe(false)
  expect(matches(key({ key: 'K', ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+K')).toBe(false)
  expect(matches(key({ key: 'T', shiftKey: true }), 'Shift+T')).toBe(true)
  expect(matches(key({ key: 't' }), 'Shift+T')).toBe(false)
})

test('digits are found by the key, whatever the layout puts on it', () => {
  expect(matches(key({ key: '&', code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true)
})

test('no two commands share a shortcut, and no two a key on one screen', () => {
  const keys = commands.flatMap(({ shortcut, key, when }) => {
    if (shortcut) return [shortcut]
    return key && Array.isArray(when) ? when.map((screen) => `${String(screen)} ${key}`) : []
  })
  expect(keys).toHaveLength(new Set(keys).size)
})
