import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { painted } from '../browser/highlights'
import { openInWindow } from '../desk'
import { announced, press, showFrame } from '../window'
import { ReaderProject, select } from './reader-project'

async function openReader(): Promise<void> {
  const made = new ReaderProject()
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<ReaderScreen />, 'reader')
  await screen.findByText('Ties are strong.')
}

const bar = () => screen.getByRole('search', { name: 'Find in text' })
const count = () => bar().querySelector('[role=status]')?.textContent
const found = () => [painted()['found'] ?? [], painted()['found-here'] ?? []]

test('Ctrl+F counts the places, Enter and F3 go on, round and round', async () => {
  await openReader()
  await press('{Control>}f{/Control}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find in text' }))
  await press('are')
  await waitFor(() => expect(count()).toBe('1 of 2'))
  expect(found()).toEqual([['are', 'are'], ['are']])
  await press('{Enter}')
  expect([count(), announced()]).toEqual(['2 of 2', '2 of 2, in paragraph 3.'])
  await press('{Enter}')
  expect([count(), announced()]).toEqual(['1 of 2', 'From the beginning: 1 of 2, in paragraph 2.'])
  await press('{Shift>}{F3}{/Shift}')
  expect([count(), announced()]).toEqual(['2 of 2', 'From the end: 2 of 2, in paragraph 3.'])
})

test('what is found knows no capitals, finds parts of words, and whole words when asked', async () => {
  await openReader()
  await press('{Control>}f{/Control}TS')
  await waitFor(() => expect(count()).toBe('1 of 3'))
  expect(found()[0]).toEqual(['ts', 'ts', 'ts'])
  await act(async () => screen.getByRole('button', { name: 'Whole words' }).click())
  await waitFor(() => expect(count()).toBe('Not found'))
  expect(found()).toEqual([[], []])
})

test('Escape gives the place and the selection back', async () => {
  await openReader()
  await select(1, 4, 8)
  await press('{Control>}f{/Control}')
  expect(screen.getByRole('textbox', { name: 'Find in text' })).toHaveValue('port')
  await press('days')
  await waitFor(() => expect(count()).toBe('1 of 1'))
  await press('{Escape}')
  expect(screen.queryByRole('search')).toBeNull()
  expect(found()).toEqual([[], []])
  expect(String(document.getSelection())).toBe('port')
  expect(document.activeElement).toBe(screen.getByRole('document'))
})

test('Ctrl+Enter selects what was found, so that it can be tagged', async () => {
  await openReader()
  await press('{Control>}f{/Control}blind')
  await waitFor(() => expect(count()).toBe('1 of 1'))
  await press('{Control>}{Enter}{/Control}')
  expect(String(document.getSelection())).toBe('blind')
  expect(screen.queryByRole('search')).toBeNull()
})

test('what was found of other words is never selected for those that are typed', async () => {
  await openReader()
  await press('{Control>}f{/Control}blind')
  await waitFor(() => expect(count()).toBe('1 of 1'))
  // Before a moment has passed in which "blindness" could be looked for.
  const field = screen.getByRole('textbox', { name: 'Find in text' })
  act(() => {
    fireEvent.change(field, { target: { value: 'blindness' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  })
  expect(screen.getByRole('search')).toBe(bar())
  await waitFor(() => expect(count()).toBe('Not found'))
})

test('Enter on a button of the bar does what the button does', async () => {
  await openReader()
  await press('{Control>}f{/Control}ts')
  await waitFor(() => expect(count()).toBe('1 of 3'))
  act(() => screen.getByRole('button', { name: 'Find previous (Shift+Enter)' }).focus())
  await press('{Enter}')
  expect(count()).toBe('3 of 3')
  act(() => screen.getByRole('button', { name: 'Close, back to where I was (Escape)' }).focus())
  await press('{Enter}')
  expect(screen.queryByRole('search')).toBeNull()
})
