import { fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { giveSizes } from '../browser/sizes'
import { cell, focused, press, selection, showSheet } from './sheet'

/** Room for the headers and six rows; a page is one row less. */
beforeAll(() => giveSizes({ height: 34 + 6 * 32 }))

const ROWS = Array.from({ length: 9 }, (_, index) => ({ name: 'red', size: index + 1, note: '' }))

/** Every key of a grid once: where it is pressed, and what has the focus, what is selected and what was changed then. */
test.each<[string, string, string, string, string[]?]>([
  ['a2.name', '{ArrowDown}', 'a3.name', 'a3.name'],
  ['a2.name', '{ArrowUp}', 'a1.name', 'a1.name'],
  ['a2.name', '{ArrowRight}', 'a2.size', 'a2.size'],
  ['a2.name', '{ArrowLeft}', 'a2.id', 'a2.id'],
  ['a2.sum', '{ArrowRight}', 'a2.sum', 'a2.sum'],
  ['a2.name', '{Home}', 'a2.id', 'a2.id'],
  ['a2.name', '{End}', 'a2.sum', 'a2.sum'],
  ['a2.name', '{Control>}{Home}{/Control}', 'a1.id', 'a1.id'],
  ['a2.name', '{Control>}{End}{/Control}', 'a9.sum', 'a9.sum'],
  ['a2.name', '{PageDown}', 'a7.name', 'a7.name'],
  ['a9.name', '{PageUp}', 'a4.name', 'a4.name'],
  ['a2.size', '{Control>}{ArrowDown}{/Control}', 'a9.size', 'a9.size'],
  ['a2.name', '{Shift>}{ArrowDown}{/Shift}', 'a2.name', 'a2.name a3.name (2)'],
  ['a2.name', '{Control>} {/Control}', 'a2.name', 'a1.name a9.name (9)'],
  ['a2.name', '{Shift>} {/Shift}', 'a2.name', 'a2.id a2.sum (5)'],
  ['a2.name', '{Control>}a{/Control}', 'a2.name', 'a1.id a9.sum (45)'],
  ['a2.size', '{Enter}7{Enter}', 'a3.size', 'a3.size', ['a2.size=27']],
  ['a2.size', '{F2}7{Enter}', 'a3.size', 'a3.size', ['a2.size=27']],
  ['a2.size', '7{Enter}', 'a3.size', 'a3.size', ['a2.size=7']],
  ['a2.size', '7{Shift>}{Enter}{/Shift}', 'a1.size', 'a1.size', ['a2.size=7']],
  ['a2.size', '7{Tab}', 'a2.note', 'a2.note', ['a2.size=7']],
  ['a2.size', '7{Shift>}{Tab}{/Shift}', 'a2.name', 'a2.name', ['a2.size=7']],
  ['a2.size', '7{Escape}', 'a2.size', 'a2.size'],
  ['a2.note', 'a{Alt>}{Enter}{/Alt}b{Enter}', 'a3.note', 'a3.note', ['a2.note=a\nb']],
  ['a2.size', '{Delete}', 'a2.size', 'a2.size', ['a2.size=']],
  ['a2.size', '{Backspace}', 'a2.size', 'a2.size', ['a2.size=']],
  ['a2.size', '{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}', 'a2.size', 'a2.size a3.size (2)', ['a3.size=2']],
  [
    'a2.name',
    '{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}',
    'a2.name',
    'a2.name a2.note (3)',
    ['a2.note=red'],
  ],
  [
    'a2.size',
    '{Shift>}{ArrowDown}{/Shift}{Control>}{Enter}{/Control}',
    'a2.size',
    'a2.size a3.size (2)',
    ['a3.size=2'],
  ],
  // The list opens at the present value: one down from it is the next.
  ['a2.name', '{Alt>}{ArrowDown}{/Alt}{ArrowDown}{Enter}', 'a2.name', 'a2.name', ['a2.name=green']],
  ['a2.name', '{Alt>}{ArrowDown}{/Alt}2', 'a2.name', 'a2.name', ['a2.name=green']],
])('in %s the keys %s', async (at, keys, focus, selected, changed = []) => {
  const { edits } = showSheet(ROWS)
  press(at)
  await userEvent.keyboard(keys)
  expect([focused(), selection(), edits.flatMap((each) => each.edits)]).toEqual([focus, selected, changed])
})

test.each(['Tab', 'F10', 'ContextMenu'])('%s is left to the page', (key) => {
  showSheet(ROWS)
  press('a2.name')
  expect(fireEvent.keyDown(cell('a2.name'), { key, shiftKey: key === 'F10' })).toBe(true)
})
