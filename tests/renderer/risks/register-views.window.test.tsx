import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Register } from '../../../renderer/features/risks/Register'
import { undoOrRedo } from '@state/perform'
import { runCommand } from '@state/commands'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { click, expectNotices, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown() {
  const made = new MemoProject()
  for (const [title, category] of [
    ['Grounding', 'Ships'],
    ['Rates', 'Money'],
    ['Ice', 'Ships'],
  ] as const) {
    const riskId = made.risk(title)
    made.do({ name: 'risk.update', input: { riskId, changes: { category } } })
  }
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<Register riskId={null} />, 'risks')
  return desk
}

const titles = () =>
  [...document.querySelectorAll('[data-row] [data-column="title"]')].map(({ textContent }) => textContent)
const views = () => screen.getByRole('button', { name: /^Views/ })
const menu = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent)
const sortBy = (column: string) => fireEvent.click(document.querySelector(`[data-header="${column}"]`)!)
async function choose(item: string) {
  await user.click(views())
  await user.click(within(screen.getByRole('menu', { name: 'Views' })).getByText(item))
}
async function save(name: string) {
  await choose('Save as a new view…')
  await user.type(screen.getByLabelText('Name'), name)
  await click('Save')
}

test('a view is saved under a name, chosen, replaced, renamed and deleted, and undo brings it back', async () => {
  const desk = await shown()
  sortBy('title')
  await save('By name')
  await waitFor(() => expect(views()).toHaveAccessibleName('Views: By name'))
  await choose('No view: as in a new project')
  expect([titles(), views().textContent]).toEqual([['Grounding', 'Rates', 'Ice'], 'Views'])
  await choose('By name')
  expect(titles()).toEqual(['Grounding', 'Ice', 'Rates'])
  sortBy('title')
  expect(views()).toHaveAccessibleName('Views: By name, changed since')
  await user.click(views())
  expect(menu()).toEqual([
    'By name ✓',
    'No view: as in a new project',
    'Save as a new view…',
    'Replace “By name” with what is shown',
    'Rename “By name”…',
    'Delete “By name”',
  ])
  await user.click(screen.getByText('Replace “By name” with what is shown'))
  await waitFor(() => expect(views()).toHaveAccessibleName('Views: By name'))
  await choose('Rename “By name”…')
  await user.clear(screen.getByLabelText('Name'))
  await user.type(screen.getByLabelText('Name'), 'Backwards')
  await click('Rename')
  await waitFor(() => expect(views()).toHaveAccessibleName('Views: Backwards'))
  await choose('Delete “Backwards”')
  await waitFor(() => expect(Object.keys(desk.project.views)).toEqual([]))
  await act(() => undoOrRedo('undo'))
  await choose('Backwards ✓')
  expect(titles()).toEqual(['Rates', 'Ice', 'Grounding'])
  expect((await desk.commits()).map(({ label }) => label)).toEqual([
    'Save view “By name”',
    'Replace view “By name”',
    'Rename view to “Backwards”',
    'Delete view “Backwards”',
    'Undo Delete view “Backwards”',
  ])
})

test('the menu of views opens by its command, and a name that is taken stays in the field', async () => {
  await shown()
  sortBy('title')
  await save('By name')
  await act(async () => void runCommand('risk.views'))
  expect(menu()[0]).toBe('By name ✓')
  await user.keyboard('{Escape}')
  await save('by NAME')
  await expectNotices(
    'There is a saved view “By name” already. Nothing was saved; give another name, or replace that one.',
  )
  expect(screen.getByLabelText('Name')).toHaveValue('by NAME')
})

test('Find goes to the field that filters', async () => {
  await shown()
  await act(async () => void runCommand('edit.find'))
  expect(screen.getByRole('searchbox', { name: 'Filter risks' })).toHaveFocus()
})
