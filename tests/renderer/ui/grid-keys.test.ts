import { gridAction } from '@ui/grid-keys'
import { expect, test } from 'vitest'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const action = (key: string, modifiers: Partial<typeof plain> = {}) => gridAction({ key, ...plain, ...modifiers })

test.each([
  ['ArrowDown', {}, { do: 'move', to: 'down' }],
  ['ArrowDown', { shiftKey: true }, { do: 'extend', to: 'down' }],
  ['ArrowDown', { altKey: true }, { do: 'choose' }],
  ['ArrowUp', { altKey: true }, { do: 'heading' }],
  ['Home', {}, { do: 'move', to: 'row-start' }],
  ['Home', { ctrlKey: true }, { do: 'move', to: 'grid-start' }],
  ['End', { metaKey: true }, { do: 'move', to: 'grid-end' }],
  ['End', { ctrlKey: true, shiftKey: true }, { do: 'extend', to: 'grid-end' }],
  ['PageDown', {}, { do: 'move', to: 'page-down' }],
  [' ', { ctrlKey: true }, { do: 'select', what: 'column' }],
  [' ', { shiftKey: true }, { do: 'select', what: 'row' }],
  ['a', { ctrlKey: true }, { do: 'select', what: 'all' }],
  ['d', { ctrlKey: true }, { do: 'fill', from: 'row' }],
  ['r', { ctrlKey: true }, { do: 'fill', from: 'column' }],
  ['Enter', { ctrlKey: true }, { do: 'fill', from: 'cell' }],
  ['ArrowDown', { ctrlKey: true }, { do: 'move', to: 'down-edge' }],
  ['ArrowLeft', { metaKey: true, shiftKey: true }, { do: 'extend', to: 'left-edge' }],
  ['F2', {}, { do: 'edit' }],
  ['Enter', {}, { do: 'edit' }],
  ['Delete', {}, { do: 'clear' }],
  ['ArrowUp', {}, { do: 'move', to: 'up' }],
  ['ArrowLeft', {}, { do: 'move', to: 'left' }],
  ['ArrowRight', { shiftKey: true }, { do: 'extend', to: 'right' }],
  ['Home', { shiftKey: true }, { do: 'extend', to: 'row-start' }],
  ['End', {}, { do: 'move', to: 'row-end' }],
  ['PageUp', {}, { do: 'move', to: 'page-up' }],
  ['PageUp', { shiftKey: true }, { do: 'extend', to: 'page-up' }],
  [' ', { metaKey: true, shiftKey: true }, { do: 'select', what: 'column' }],
  [' ', {}, { do: 'type', text: ' ' }],
  ['A', { metaKey: true }, { do: 'select', what: 'all' }],
  ['D', { ctrlKey: true }, { do: 'fill', from: 'row' }],
  ['R', { metaKey: true }, { do: 'fill', from: 'column' }],
  ['Backspace', {}, { do: 'clear' }],
  ['6', {}, { do: 'type', text: '6' }],
  ['?', { shiftKey: true }, { do: 'type', text: '?' }],
])('%s with %j', (key, modifiers, expected) => {
  expect(action(key, modifiers)).toEqual(expected)
})

test.each([
  ['Tab', {}],
  ['k', { ctrlKey: true }],
  ['R', { ctrlKey: true, shiftKey: true }],
  ['D', { metaKey: true, shiftKey: true }],
  ['A', { ctrlKey: true, shiftKey: true }],
  ['Enter', { ctrlKey: true, shiftKey: true }],

  ['1', { altKey: true }],

  ['ArrowLeft', { altKey: true }],
  ['PageUp', { ctrlKey: true }],
  ['PageDown', { metaKey: true }],
  ['Delete', { ctrlKey: true }],
  ['F6', {}],
])('%s with %j is left to others', (key, modifiers) => {
  expect(action(key, modifiers)).toBeNull()
})

test.each(['Dead', 'Process'])('%s opens the cell for what is being composed', (key) => {
  expect(action(key)).toEqual({ do: 'compose' })
})

test('a letter that AltGr gives is typed, though Windows calls it Ctrl and Alt', () => {
  const altGr = { getModifierState: (key: string) => key === 'AltGraph' }
  expect(gridAction({ key: '@', ...plain, ctrlKey: true, altKey: true, ...altGr })).toEqual({ do: 'type', text: '@' })
  expect(gridAction({ key: '@', ...plain, ctrlKey: true, altKey: true })).toBeNull()
})
