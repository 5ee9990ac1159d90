import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { SetPicker } from '@domain/SetPicker'
import type { Tag } from '@shared/kinds/tags'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook, type TagLine } from './codebook-project'
import { alerts, announced, operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const TAGS: readonly TagLine[] = [
  ['b', 1, null, 4],
  ['b1', 1, 'b'],
  ['b2', 2, 'b'],
  ['a', 2],
  ['c', 3],
]

async function shown() {
  const desk = await openInWindow(codebook(TAGS, { p: ['b1', 'b2'], q: ['c'], r: ['c'] }))
  await showScreen(<CodebookScreen />, 'codebook')
  return desk
}
const row = (name: string) => document.querySelector<HTMLElement>(`[data-key="${id(name)}"]`)!
const rows = () => [...document.querySelectorAll('[role=row]')].map((each) => each.getAttribute('aria-label'))

test('a set is made from anywhere in the tree, ordered, given a digit and deleted', async () => {
  const desk = await shown()
  await user.click(screen.getByRole('button', { name: 'Sets…' }))
  expect(screen.getByRole('heading', { name: 'No sets yet' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'New set' }))
  const members = () =>
    within(screen.getByRole('list', { name: 'Tags of the set' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replaceAll('\u2003', ''))
  await waitFor(() => expect(members()).toEqual(['1b']))
  await user.selectOptions(screen.getByLabelText('Add a tag'), 'c')
  await waitFor(() => expect(members()).toEqual(['1b', '2c']))
  await user.click(screen.getByRole('button', { name: 'Move c up' }))
  await waitFor(() => expect(members()).toEqual(['1c', '2b']))
  await user.selectOptions(screen.getByLabelText('Digit that opens it in the reader'), '4 (now b)')
  await waitFor(() => expect(desk.project.tags[id('b')]?.shortcut).toBeNull())
  const name = screen.getByLabelText('Name of the set')
  fireEvent.change(name, { target: { value: 'Money' } })
  fireEvent.blur(name)
  await waitFor(() => expect(Object.values(desk.project.tagSets)).toMatchObject([{ name: 'Money', shortcut: 4 }]))
  await user.click(screen.getByRole('button', { name: 'Take c out of the set' }))
  await waitFor(() => expect(members()).toEqual(['1b']))
  await user.click(screen.getByRole('button', { name: 'New set' }))
  await waitFor(() => expect(screen.getByLabelText('Name of the set')).toHaveValue('Set with b'))
  fireEvent.change(screen.getByLabelText('Name of the set'), { target: { value: 'money' } })
  fireEvent.blur(screen.getByLabelText('Name of the set'))
  expect(alerts()).toEqual(['A set of this name is already in the codebook.'])
  await user.click(screen.getByRole('button', { name: 'Delete set' }))
  await waitFor(() => expect(Object.values(desk.project.tagSets)).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'Back to the tags' }))
  expect(rows()).toEqual(['b', 'b1', 'b2', 'a', 'c'])
})

test('a digit gives a tag of an open set at once, letters find it by name', async () => {
  const desk = await openInWindow(codebook(TAGS))
  const chosen: string[] = []
  const set = { id: id('s'), position: 1, name: 'Money', tagIds: [], shortcut: 4 }
  const tags = ['c', 'a', 'b1'].flatMap((name): Tag[] => [desk.project.tags[id(name)]!])
  await showScreen(
    <SetPicker set={set} tags={tags} onChoose={({ name }) => chosen.push(name)} onClose={() => {}} />,
    'reader',
  )
  const field = screen.getByRole('searchbox')
  await user.type(field, '2')
  expect(chosen).toEqual(['a'])
  await user.type(field, 'b1')
  await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant'))
  await user.keyboard('{Enter}')
  expect(chosen).toEqual(['a', 'b1'])
})

test('a search keeps the tags above what it finds, and nothing is moved meanwhile', async () => {
  const desk = await shown()
  const field = screen.getByRole('searchbox', { name: 'Search the codebook' })
  await user.type(field, 'B2')
  expect(rows()).toEqual(['b', 'b2'])
  expect(screen.getByText('1 tag found.')).toBeVisible()
  await act(async () => {
    row('b2').focus()
    fireEvent.keyDown(row('b2'), { key: 'ArrowUp', altKey: true })
  })
  expect(announced()).toBe('Tags are moved while all are shown as arranged.')
  expect(operationsAsked(desk)).toEqual([])
  await user.clear(field)
  await user.type(field, 'nothing')
  expect(screen.getByText('No tag has “nothing”.')).toBeVisible()
  await user.clear(field)
  expect(rows()).toEqual(['b', 'b1', 'b2', 'a', 'c'])
})

test('the tree is shown by name or by passages, with totals in which a passage counts once', async () => {
  await shown()
  expect(within(row('b')).getByTitle('1 passage with the tags under it, each counted once')).toHaveTextContent('1')
  await user.selectOptions(screen.getByLabelText('Order'), 'By name')
  expect(rows()).toEqual(['a', 'b', 'b1', 'b2', 'c'])
  await user.selectOptions(screen.getByLabelText('Order'), 'Most passages')
  expect(rows()).toEqual(['c', 'b', 'b1', 'b2', 'a'])
})

test('several selected tags move together, as one step', async () => {
  const desk = await shown()
  await user.click(row('a'))
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  await act(async () => void fireEvent.keyDown(row('c'), { key: 'ArrowUp', altKey: true }))
  await waitFor(() => expect(rows()).toEqual(['a', 'c', 'b', 'b1', 'b2']))
  expect(operationsAsked(desk)).toEqual([
    { name: 'tag.moveSeveral', input: { tagIds: [id('a'), id('c')], parentId: null, beforeId: id('b') } },
  ])
  expect(announced()).toBe('2 tags are now before b.')
})
