import { currentPlace } from '@state/place'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { id } from '../../unit/shared/sample-project'
import { press } from '../window'
import { active, cell, open } from './library'

const items = () =>
  within(screen.getByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent)

test('a row has a menu, by pointer and by key, that is walked by arrow keys and gives the focus back', async () => {
  await open()
  fireEvent.contextMenu(cell(1, 'publisher'), { button: 2 })
  expect(screen.getByRole('menu', { name: 'rail' })).toBeInTheDocument()
  expect(items()).toEqual([
    'ReadEnter',
    'Open source in second window',
    'Edit the selected source cards…Ctrl+Shift+E',
    'Export the selected source cards…',
    'Import a corrected version…',
    'What was left out of the text…',
    'Delete…',
  ])
  expect(screen.getByRole('menuitem', { name: /^Read/ })).toHaveFocus()
  await press('{ArrowUp}')
  expect(screen.getByRole('menuitem', { name: 'Delete…' })).toHaveFocus()
  await press('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(active()).toBe('rail')
  fireEvent.contextMenu(document.activeElement!)
  await press('{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('rail') })
})

test('on several selected rows it edits all of them, and deletes the one it was asked on after a question', async () => {
  const desk = await open()
  await userEvent.click(cell(0, 'publisher'))
  await press('{Shift>}{ArrowDown}{/Shift}')
  fireEvent.contextMenu(cell(1, 'publisher'), { button: 2 })
  await userEvent.click(screen.getByRole('menuitem', { name: /^Edit the selected source cards/ }))
  expect(await screen.findByRole('dialog', { name: 'Edit 2 source cards' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  fireEvent.contextMenu(cell(2, 'title'), { button: 2 })
  await userEvent.click(screen.getByRole('menuitem', { name: 'Delete…' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Delete source' }))
  await waitFor(() => expect(desk.project.sources[id('mine')]).toBeUndefined())
})
