import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { id, perform } from '../../unit/shared/sample-project'
import { press } from '../window'
import { active, cell, open, projectOf, rows, titles } from './library'

/** Headings and titles as they stand, with the sign of what is folded. */
const lines = () =>
  screen.getAllByRole('row').flatMap((row) => {
    const heading = [...row.querySelectorAll(':scope > [aria-colspan] > :not(svg)')].map((each) => each.textContent)
    const sign = row.getAttribute('aria-expanded') === 'true' ? '▾' : '▸'
    if (row.dataset.rowGroup !== undefined) return [sign, ...heading].join(' ')
    return row.querySelector('[data-column=title]')?.textContent ?? []
  })
/** Each key when what the one before did is shown. */
async function inTurn(...keys: string[]): Promise<void> {
  for (const key of keys) await press(key)
}
const heading = () => document.activeElement?.getAttribute('data-row-group')

test('stands sources of one origin together, those without last', async () => {
  const project = projectOf('port', 'rail', 'mine', 'quay')
  const origin = (name: string, from: string) =>
    perform(project, { name: 'source.update', input: { sourceId: id(name), changes: { origin: from } } })
  origin('port', 'Wire')
  origin('mine', 'Agency')
  origin('quay', 'Wire')
  await open(project)
  await userEvent.click(screen.getByRole('button', { name: 'Group by origin' }))
  await waitFor(() => expect(titles()).toEqual(['mine', 'port', 'quay', 'rail']))
  expect(lines()).toEqual([
    '▾ Agency 1 source, 0 passages',
    'mine',
    '▾ Wire 2 sources, 0 passages',
    'port',
    'quay',
    '▾ (empty) 1 source, 0 passages',
    'rail',
  ])
  expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '8')
  expect(rows().map((row) => row.querySelector('[data-column=origin]')!.textContent)).toEqual([
    'Agency',
    'Wire (2)',
    'Wire (2)',
    '–',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Shares its origin' }))
  expect(titles()).toEqual(['port', 'quay'])
  expect(screen.getByText('2 of 4 sources')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Shares its origin' }))
  await userEvent.click(screen.getByRole('button', { name: 'Group by origin' }))
  await waitFor(() => expect(titles()).toEqual(['port', 'rail', 'mine', 'quay']))
})

test('folds its groups by keyboard and mouse, and the arrow keys go over their headings', async () => {
  const project = projectOf('port', 'rail', 'mine', 'quay')
  for (const name of ['port', 'quay']) {
    perform(project, { name: 'source.update', input: { sourceId: id(name), changes: { origin: 'Wire' } } })
  }
  const desk = await open(project)
  await userEvent.click(screen.getByRole('button', { name: 'Group by origin' }))
  await waitFor(() => expect(titles()).toEqual(['port', 'quay', 'rail', 'mine']))
  await userEvent.click(cell(2, 'publisher'))
  await press('{ArrowUp}')
  expect(heading()).toBe('')
  await press('{ArrowUp}')
  expect([active(), document.activeElement?.getAttribute('data-column')]).toEqual(['quay', 'publisher'])
  await press('{Alt>}{ArrowUp}{/Alt}')
  expect(heading()).toBe('Wire')
  await inTurn('{ArrowDown}', '{ArrowDown}', '{ArrowDown}')
  expect(heading()).toBe('')
  await inTurn('{ArrowUp}', '{ArrowUp}', '{ArrowUp}', '{ArrowLeft}')
  expect(lines()).toEqual(['▸ Wire 2 sources, 0 passages', '▾ (empty) 2 sources, 0 passages', 'rail', 'mine'])
  expect(heading()).toBe('Wire')
  await inTurn('{ArrowDown}', '{ArrowDown}')
  expect(active()).toBe('rail')
  // What is filled and selected goes from row to row: headings are no cells.
  await inTurn('{ArrowUp}', '{ArrowUp}', '{ArrowRight}', '{ArrowDown}', '{ArrowDown}')
  await press('{Shift>}{ArrowDown}{/Shift}')
  expect(active()).toBe('quay')
  expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(2)
  await press('{Alt>}{ArrowUp}{/Alt}')
  expect(heading()).toBe('Wire')
  await press('{Shift>}{ArrowLeft}{/Shift}')
  expect(lines()).toEqual(['▸ Wire 2 sources, 0 passages', '▸ (empty) 2 sources, 0 passages'])
  expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '3')
  await inTurn('{End}', '{Enter}')
  expect(titles()).toEqual(['rail', 'mine'])
  await userEvent.click(screen.getByText('Wire'))
  expect(titles()).toEqual(['port', 'quay', 'rail', 'mine'])
  expect(await desk.commits()).toEqual([])
})
