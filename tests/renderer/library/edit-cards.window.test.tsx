import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { id, perform } from '../../unit/shared/sample-project'
import { press } from '../window'
import { cell, open, projectOf } from './library'

const dialog = () => within(screen.getByRole('dialog'))
const hint = (label: string) => dialog().getByLabelText(label).closest('div')?.querySelector('p')?.textContent
const sum = () => dialog().getByRole('status').textContent

async function opened() {
  const project = projectOf('port', 'rail', 'mine', 'quay')
  const change = (name: string, changes: object) =>
    perform(project, { name: 'source.update', input: { sourceId: id(name), changes } })
  change('port', { publisher: 'Post', reliability: 'B' })
  change('rail', { publisher: 'Post', origin: 'Wire' })
  const desk = await open(project)
  await userEvent.click(cell(0, 'publisher'))
  for (const key of ['{Shift>}{ArrowDown}{/Shift}', '{Shift>}{ArrowDown}{/Shift}']) await press(key)
  await press('{Control>}{Shift>}e{/Shift}{/Control}')
  await screen.findByRole('dialog', { name: 'Edit 3 source cards' })
  return desk
}

test('many cards are edited as one step that says how many would change, and leaves the other fields', async () => {
  const desk = await opened()
  expect(['Publisher', 'Published', 'Reliability', 'Origin', 'Language'].map(hint)).toEqual([
    'Mixed: “Post” in 2, not set in 1.',
    'Now not set in all. A day like 2027-03-31 or 31 Mar 2027.',
    'Mixed: not set in 2, “B” in 1.',
    'Mixed: not set in 2, “Wire” in 1.',
    'Now “en” in all.',
  ])
  expect(sum()).toBe('Nothing is ticked yet.')
  expect(dialog().getByRole('button', { name: 'Change cards' })).toBeDisabled()
  await userEvent.type(dialog().getByLabelText('Publisher'), 'Post')
  expect(sum()).toBe('1 of 3 cards would change. One undo takes it back.')
  await userEvent.selectOptions(dialog().getByLabelText('Reliability'), 'B')
  expect(sum()).toBe('2 of 3 cards would change. One undo takes it back.')
  await userEvent.click(dialog().getByLabelText('Change origin'))
  await userEvent.click(dialog().getByRole('button', { name: 'Change 2 cards' }))
  await waitFor(() => expect(desk.project.sources[id('mine')]).toMatchObject({ publisher: 'Post', reliability: 'B' }))
  expect(desk.project.sources[id('rail')]).toMatchObject({ origin: '', reliability: 'B', language: 'en' })
  expect(desk.project.sources[id('quay')]).toMatchObject({ publisher: '', reliability: null })
  const commits = await desk.commits()
  expect(commits.map(({ label, operations }) => [label, operations])).toEqual([
    ['Edit 2 source cards', ['source.update', 'source.update']],
  ])
  await press('{Control>}z{/Control}')
  await waitFor(() => expect(desk.project.sources[id('rail')]).toMatchObject({ origin: 'Wire', reliability: null }))
})

test('a value that does not fit is told, and nothing is changed', async () => {
  const desk = await opened()
  await userEvent.type(dialog().getByLabelText('Published'), 'some day')
  expect(dialog().getByLabelText('Published')).toBeInvalid()
  expect(dialog().getByRole('button', { name: 'Change cards' })).toBeDisabled()
  expect(sum()).toBe('No card would change.')
  expect(await desk.commits()).toEqual([])
})

test('the toolbar offers it once more than one source is selected', async () => {
  await open()
  await userEvent.click(cell(0, 'publisher'))
  expect(screen.queryByRole('button', { name: /^Edit .* cards…$/ })).toBeNull()
  await press('{Control>}a{/Control}')
  await userEvent.click(screen.getByRole('button', { name: 'Edit 3 cards…' }))
  expect(await screen.findByRole('dialog', { name: 'Edit 3 source cards' })).toBeVisible()
})
