import type { Operation } from '@shared/operations/operations'
import { currentPreferences } from '@state/preferences'
import { currentProject, showCurrent } from '@state/project-store'
import { runCommand } from '@state/commands'
import { undoOrRedo } from '@state/perform'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Register } from '../../../renderer/features/risks/Register'
import { addAnalyst, addColumn, addRisk, emptyProject, id, perform, setCustom } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { buttonIn, click, dialog, operationsAsked, press, showScreen } from '../window'

const TITLE = 'Rename values of a list'

async function shown(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addColumn('open', 'choice', ['Open', 'Shut']), addColumn('due', 'date'))
  for (const [risk, category] of Object.entries({ one: 'Energy', two: 'Enrgy', six: 'Energy', ten: 'Trade' })) {
    perform(project, addRisk(risk))
    perform(project, { name: 'risk.update', input: { riskId: id(risk), changes: { category } } })
  }
  perform(project, setCustom('one', { [id('open')]: 'Shut' }))
  const desk = await openInWindow(project)
  await showScreen(<Register riskId={null} />, 'risks')
  return desk
}
const header = (column: string) => document.querySelector<HTMLElement>(`[data-header="${column}"]`)!
async function openMenu(column: string): Promise<HTMLElement> {
  act(() => header(column).focus())
  await press('{Alt>}{ArrowDown}{/Alt}')
  return screen.getByRole('menu')
}
async function ask(column: string): Promise<HTMLElement> {
  await userEvent.click(within(await openMenu(column)).getByText('Rename values…'))
  return dialog(TITLE)
}
const listed = (asked: HTMLElement) =>
  within(asked)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent)
const choose = (asked: HTMLElement, value: RegExp) => userEvent.click(within(asked).getByRole('radio', { name: value }))
const rows = () => document.querySelectorAll('[data-row]').length

test('a value is renamed everywhere from the menu of its column, as one step, and the filter follows', async () => {
  const desk = await shown()
  const before = structuredClone(desk.project)
  await userEvent.click(within(await openMenu('category')).getByText('Filter…'))
  const filter = await dialog('Filter by Category')
  await click('Tick none', filter)
  await userEvent.click(within(filter).getByRole('checkbox', { name: /^Energy/ }))
  await click('Filter', filter)
  await waitFor(() => expect(rows()).toBe(2))
  expect(buttonIn(document.body, 'Category: Energy')).toBeVisible()

  const asked = await ask('category')
  expect(within(asked).getByLabelText('List')).toHaveDisplayValue('Category')
  expect(listed(asked)).toEqual(['Energy2 risks', 'Enrgy1 risk', 'Trade1 risk'])
  expect(buttonIn(asked, 'Rename')).toBeDisabled()
  await choose(asked, /^Energy/)
  expect(within(asked).getByLabelText('New name')).toHaveValue('Energy')
  expect(buttonIn(asked, 'Rename')).toBeDisabled()
  await userEvent.type(within(asked).getByLabelText('New name'), ' supply ')
  expect(within(asked).getByLabelText('New name')).toHaveAccessibleDescription('2 risks will say so.')
  await press('{Enter}')
  await waitFor(() => expect(listed(asked)).toEqual(['Energy supply2 risks', 'Enrgy1 risk', 'Trade1 risk']))
  expect(operationsAsked(desk)).toEqual([
    { name: 'value.rename', input: { columnId: 'category', value: 'Energy', name: 'Energy supply' } },
  ])
  await waitFor(() => expect(within(asked).getByRole('radio', { checked: true })).toHaveFocus())
  await click('Cancel', asked)
  expect(buttonIn(document.body, 'Category: Energy supply')).toBeVisible()
  expect(rows()).toBe(2)
  await act(() => undoOrRedo('undo'))
  expect(desk.project).toEqual(before)
  expect(buttonIn(document.body, 'Category: Energy')).toBeVisible()
  await act(() => undoOrRedo('redo'))
  expect(buttonIn(document.body, 'Category: Energy supply')).toBeVisible()
})

test('a rename in another window is followed; a cell that is edited there is none', async () => {
  const desk = await shown()
  await userEvent.click(within(await openMenu('category')).getByText('Filter…'))
  const filter = await dialog('Filter by Category')
  await click('Tick none', filter)
  await userEvent.click(within(filter).getByRole('checkbox', { name: /^Enrgy/ }))
  await click('Filter', filter)
  const elsewhere = async (...operations: Operation[]) => {
    await act(async () => void (await desk.session.changes.apply({ by: id('ann'), operations })))
  }
  await elsewhere({ name: 'value.rename', input: { columnId: 'category', value: 'Enrgy', name: 'Power' } })
  await waitFor(() => expect(buttonIn(document.body, 'Category: Power')).toBeVisible())
  await elsewhere({ name: 'risk.update', input: { riskId: id('two'), changes: { category: 'Trade' } } })
  await waitFor(() => expect(currentProject().risks[id('two')]?.category).toBe('Trade'))
  expect(buttonIn(document.body, 'Category: Power')).toBeVisible()
  expect(Object.values(currentPreferences().arrangements.register).at(-1)?.filters).toEqual({
    category: { kind: 'values', values: ['Power'] },
  })
})

test('a filter that is there since the start follows too, though nobody arranged anything yet', async () => {
  const desk = await shown()
  await userEvent.click(within(await openMenu('category')).getByText('Filter…'))
  const filter = await dialog('Filter by Category')
  await click('Tick none', filter)
  await userEvent.click(within(filter).getByRole('checkbox', { name: /^Enrgy/ }))
  await click('Filter', filter)
  await act(showCurrent)
  expect(buttonIn(document.body, 'Category: Enrgy')).toBeVisible()
  await desk.perform({ name: 'value.rename', input: { columnId: 'category', value: 'Enrgy', name: 'Power' } })
  await waitFor(() => expect(buttonIn(document.body, 'Category: Power')).toBeVisible())
  expect(rows()).toBe(1)
})

test('a name that is there already says that both become one', async () => {
  const desk = await shown()
  await act(async () => void runCommand('risk.lists'))
  const asked = await dialog(TITLE)
  await choose(asked, /^Enrgy/)
  const name = within(asked).getByLabelText('New name')
  await userEvent.clear(name)
  await userEvent.type(name, 'energy')
  expect(name).toHaveAccessibleDescription(
    '“Energy” is there already (2 risks): both become one, and 1 risk will say “Energy” too.',
  )
  await click('Merge', asked)
  await waitFor(() => expect(listed(asked)).toEqual(['Energy3 risks', 'Trade1 risk']))
  expect(Object.values(desk.project.risks).map(({ category }) => category)).toEqual([
    'Energy',
    'Energy',
    'Energy',
    'Trade',
  ])
})

test('choices of a column of the project’s own are a list, and days are none', async () => {
  await shown()
  expect(within(await openMenu(id('due'))).queryByText('Rename values…')).toBeNull()
  await press('{Escape}')
  const asked = await ask(id('open'))
  expect(listed(asked)).toEqual(['Open0 risks', 'Shut1 risk'])
  await userEvent.selectOptions(within(asked).getByLabelText('List'), 'Party')
  expect(within(asked).getByRole('radiogroup', { name: 'Values' })).toHaveTextContent(
    'No risk says anything there yet.',
  )
  await userEvent.selectOptions(within(asked).getByLabelText('List'), 'Category')
  expect(listed(asked)).toHaveLength(3)
})

test('many values are found by their letters', async () => {
  const desk = await shown()
  const update = (riskId: string, category: string) =>
    ({ name: 'risk.update', input: { riskId: id(riskId), changes: { category } } }) as const
  const names = Array.from({ length: 600 }, (_, index) => `r${index}`)
  await desk.perform(...names.flatMap((name) => [addRisk(name), update(name, `Sort ${name}`)]))
  const asked = await ask('category')
  expect(listed(asked)).toHaveLength(500)
  expect(within(asked).getByRole('radiogroup')).toHaveTextContent(/103 more values: find them by their letters.$/)
  await userEvent.type(within(asked).getByLabelText('Find a value'), 'R599')
  expect(listed(asked)).toEqual(['Sort r5991 risk'])
  await userEvent.type(within(asked).getByLabelText('Find a value'), 'x')
  expect(within(asked).getByRole('radiogroup')).toHaveTextContent('No value holds “R599x”.')
})
