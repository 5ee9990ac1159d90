import { cleanup, fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { cell, focused, grid, press, showSheet } from './sheet'

/** What is typed in a cell and not finished. */

let sheet: ReturnType<typeof showSheet>
beforeEach(() => {
  sheet = showSheet([{}, { size: 7, note: 'old' }, {}])
})

const NOT_FINISHED = (text: string) =>
  `${text} Typed and not finished: Enter goes on, Escape brings back what is saved.`
const OVER = (words: string) =>
  `“${words}” is typed there and not finished. Finish it there or give it up with Escape first.`
const keys = (text: string) => userEvent.keyboard(text)
const field = () => grid().querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
const edits = () => sheet.edits.map((each) => each.edits.join())

test('Escape brings the old value and the focus back, and Ctrl+Z what was typed', async () => {
  press('a2.size')
  await keys('8{Escape}')
  expect(edits()).toEqual([])
  expect(sheet.said).toEqual(['The cell has its old value. Ctrl+Z brings back what you typed.'])
  expect(focused()).toBe('a2.size')
  expect(cell('a2.size')).toHaveTextContent('7')
  expect([...sheet.drafts]).toEqual([])
  await keys('{ArrowUp}{Control>}z{/Control}')
  expect(field()).toBeNull()
  await keys('{ArrowDown}{Control>}z{/Control}')
  expect(field()).toHaveValue('8')
  expect([...sheet.drafts]).toEqual([['a2.size', '8']])
  await keys('9{Enter}')
  expect(edits()).toEqual(['a2.size=89'])
})

test('Escape in a field nobody typed in says nothing, and leaves Ctrl+Z to others', async () => {
  press('a2.size')
  await keys('{F2}{Escape}')
  expect(sheet.said).toEqual([])
  expect(focused()).toBe('a2.size')
  expect(fireEvent.keyDown(cell('a2.size'), { key: 'z', ctrlKey: true })).toBe(true)
  expect(fireEvent.keyDown(cell('a2.size'), { key: 'Escape' })).toBe(true)
})

test('a refused text that is left stays in its cell, marked, and is mended there or given up', async () => {
  press('a2.size')
  await keys('x')
  fireEvent.blur(field()!)
  expect(sheet.said).toEqual([
    'Not taken. Digits only.',
    'Not taken. Digits only. What you typed stays in the cell until you mend it or press Escape.',
  ])
  expect(cell('a2.size')).toHaveTextContent(NOT_FINISHED('x'))
  expect(edits()).toEqual([])
  await keys('{Enter}')
  expect(field()).toHaveValue('x')
  await keys('{Backspace}5{Enter}')
  expect(edits()).toEqual(['a2.size=5'])
  expect(cell('a2.size')).toHaveTextContent(/^5$/)
})

test('what was typed and not finished goes on with the next letter, and Escape in its cell gives it up', async () => {
  sheet.drafts.set('a2.note', 'Half a')
  sheet.become({ active: 'a2' })
  press('a2.note')
  expect(cell('a2.note')).toHaveTextContent(NOT_FINISHED('Half a'))
  await keys('n hour')
  expect(field()).toHaveValue('Half an hour')
  expect([...sheet.drafts]).toEqual([['a2.note', 'Half an hour']])
  await keys('{Escape}')
  expect(cell('a2.note')).toHaveTextContent(/^old$/)
  await keys('{Control>}z{/Control}')
  expect(field()).toHaveValue('Half an hour')
})

test('words that were typed and are what the cell holds are not unfinished', () => {
  sheet.drafts.set('a2.note', 'old')
  sheet.become({ active: 'a2' })
  expect(cell('a2.note')).toHaveTextContent(/^old$/)
})

test('Clear gives up what was typed in a cell and not finished, then what the cell holds', async () => {
  sheet.drafts.set('a2.note', 'Half a')
  press('a2.note')
  await keys('{Delete}')
  expect(edits()).toEqual([])
  expect([...sheet.drafts]).toEqual([])
  await keys('{Control>}z{/Control}')
  expect(field()).toHaveValue('Half a')
  await keys('{Escape}{Delete}')
  expect(edits()).toEqual(['a2.note='])
})

test('Clear of several cells leaves alone the one with unfinished words, and says which', async () => {
  sheet.drafts.set('a2.note', 'Half a')
  press('a2.size')
  await keys('{Shift>}{ArrowRight}{/Shift}{Delete}')
  expect(edits()).toEqual(['a2.size='])
  expect(sheet.refused).toEqual([[`a2.note=: ${OVER('Half a')}`]])
  expect([...sheet.drafts]).toEqual([['a2.note', 'Half a']])
})

test('another screen that takes the field away has its text taken, once', async () => {
  press('a2.size')
  await keys('8')
  cleanup()
  expect(edits()).toEqual([])
  cleanup()
  sheet = showSheet([{}, { size: 7 }])
  press('a2.size')
  await keys('{F2}8')
  cleanup()
  expect(edits()).toEqual(['a2.size=78'])
})
