import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen'
import { addAnalyst, addTag, emptyProject, id, perform as performIn } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

const rename = (name: string) => perform({ name: 'tag.update', input: { tagId: id('cost'), changes: { name } } })

beforeEach(async () => {
  const project = emptyProject()
  performIn(project, addAnalyst('ann'), addTag('cost'))
  await openInWindow(project)
  goTo({ screen: 'history', seq: null })
})

const list = () => screen.getByRole('listbox', { name: 'Changes' })
const details = () => screen.getByRole('region', { name: 'What it changed' })
const show = async () => {
  await act(async () => render(<HistoryScreen />))
  await screen.findByRole('listbox', { name: 'Changes' })
}

test('the newest change is shown from what to what', async () => {
  await rename('expense')
  await show()
  expect((await within(details()).findByText('cost')).tagName).toBe('DEL')
  expect(within(details()).getByText('expense', { selector: 'ins' })).toBeVisible()
})

test('a change made meanwhile comes in on top', async () => {
  await rename('expense')
  await show()
  expect(within(list()).getAllByRole('option')).toHaveLength(2)
  await act(() => rename('outlay'))
  expect(within(list()).getAllByRole('option')).toHaveLength(3)
})

test('the arrow keys choose a change', async () => {
  await rename('expense')
  await rename('outlay')
  await show()
  await act(async () => fireEvent.keyDown(list(), { key: 'ArrowDown' }))
  expect(within(list()).getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true')
  expect(await within(details()).findByText('expense', { selector: 'ins' })).toBeVisible()
})

test('older changes are read when the end of the list comes near, to the beginning', async () => {
  for (let n = 0; n < 120; n += 1) await rename(`name ${n}`)
  await show()
  await waitFor(() => {
    fireEvent.keyDown(list(), { key: 'End' })
    expect(within(details()).getByText(/change 1$/)).toBeVisible()
  })
  fireEvent.keyDown(list(), { key: 'Home' })
  expect(await within(details()).findByText(/change 121$/)).toBeVisible()
})

test('the filters are a group: in its fields the arrow keys belong to the words', async () => {
  await show()
  expect(screen.getByRole('group', { name: 'Filter the history' })).toBeVisible()
  expect(screen.queryByRole('toolbar')).toBeNull()
})

test('a filter that fits nothing says so, and leads back to the whole history', async () => {
  await rename('expense')
  await show()
  await act(async () => fireEvent.change(screen.getByLabelText('Kind of item'), { target: { value: 'memos' } }))
  expect(await screen.findByRole('heading', { name: 'No such change' })).toBeVisible()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show the whole history' })))
  await waitFor(() => expect(within(list()).getAllByRole('option')).toHaveLength(2))
  expect(screen.getByLabelText('Kind of item')).toHaveValue('')
})

test.each([
  [201, 'And 1 more change is not listed here.'],
  [203, 'And 3 more changes are not listed here.'],
])('of %i changes the first 200 are shown, and the rest is counted', async (count, words) => {
  const tags = Array.from({ length: count }, (_, index) => addTag(`tag ${index}`))
  await act(async () => void (await perform(tags)))
  await show()
  expect(await within(details()).findByText(words)).toBeVisible()
  expect(within(details()).getAllByRole('article')).toHaveLength(200)
})

test('the list ends with where the history begins, or what of it is missing', async () => {
  await rename('expense')
  await show()
  expect(within(list()).getByText('This is where the history begins.')).toBeVisible()
  cleanup()
  const project = emptyProject()
  performIn(project, addAnalyst('ann'))
  const desk = await openInWindow(project)
  for (const path of desk.disk.files().keys()) if (path.includes('/journal/00000001')) desk.disk.unput(path)
  await desk.perform(addAnalyst('bo'))
  await show()
  expect(
    within(list()).getByText(
      'Changes before number 2 are missing: journals are no longer in the folder. The project is whole.',
    ),
  ).toBeVisible()
})
