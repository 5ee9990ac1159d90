import { PLAIN } from '@shared/arrangement'
import { newId } from '@shared/new-id'
import { prefer } from '@state/preferences'
import { showCurrent } from '@state/project-store'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Register } from '../../../renderer/features/risks/Register'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { announced, click, dialog, press, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function made() {
  const made = new MemoProject()
  const risk = (title: string, category: string, horizon: string | null, percent: number) => {
    const riskId = made.risk(title)
    made.do({ name: 'risk.update', input: { riskId, changes: { category, horizon } } })
    made.score(riskId, percent, 3)
  }
  risk('Grounding', 'Ships', '2027-04-30', 60)
  risk('Rates', 'Money', '2028-01-31', 20)
  risk('Ice', 'Ships', null, 80)
  risk('Crew', '', '2027-12-31', 40)
  return made
}

async function shown(project = made()) {
  const desk = await openInWindow(project.project, Object.fromEntries(project.texts))
  await showScreen(<Register riskId={null} />, 'risks')
  return desk
}

const titles = () =>
  [...document.querySelectorAll('[data-row] [data-column="title"]')].map(({ textContent }) => textContent)
const groups = () => [...document.querySelectorAll('[data-row-group]')].map(({ textContent }) => textContent)
const header = (id: string) => document.querySelector<HTMLElement>(`[data-header="${id}"]`)!
const cell = (row: number, column: string) =>
  document.querySelectorAll('[data-row]')[row - 1]!.querySelector<HTMLElement>(`[data-column="${column}"]`)!
async function choose(column: string, item: string) {
  act(() => header(column).focus())
  await press('{Alt>}{ArrowDown}{/Alt}')
  await user.click(within(screen.getByRole('menu')).getByText(item))
}

test('a column is filtered by the values that are ticked, which say how many rows have them', async () => {
  await shown()
  await choose('category', 'Filter…')
  const asked = await dialog('Filter by Category')
  const values = () => [...asked.querySelectorAll('label')].map(({ textContent }) => textContent)
  expect(values()).toEqual(['Money1', 'Ships2', '(empty)1'])
  await user.click(within(asked).getByRole('button', { name: 'Tick none' }))
  expect(within(asked).getByRole('button', { name: 'Filter' })).toBeDisabled()
  await user.click(within(asked).getByLabelText(/Ships/))
  await user.click(within(asked).getByLabelText(/empty/))
  await user.click(within(asked).getByRole('button', { name: 'Filter' }))
  expect(titles()).toEqual(['Grounding', 'Ice', 'Crew'])
  expect(screen.getByText('3 of 4 risks')).toBeVisible()
  expect(announced()).toBe('Filtered by Category.')
  // The other columns count what this one lets pass.
  await choose('horizon', 'Filter…')
  await user.type(screen.getByLabelText('From'), '1 Jan 2027')
  await user.type(screen.getByLabelText('To'), '2027-06-30')
  await click('Filter')
  expect(titles()).toEqual(['Grounding'])
  const chips = screen.getByRole('group', { name: 'Filtered and grouped by' })
  expect(chips).toHaveTextContent('Category: Ships, (empty)')
  expect(chips).toHaveTextContent('Horizon: from 1 Jan 2027 to 30 Jun 2027')
  await click('Take the filter by Horizon off')
  expect(titles()).toEqual(['Grounding', 'Ice', 'Crew'])
  await click('Take the filter by Category off')
  expect(titles()).toEqual(['Grounding', 'Rates', 'Ice', 'Crew'])
  expect(screen.queryByRole('group', { name: 'Filtered and grouped by' })).toBeNull()
})

test('a range says what it cannot read, and a chip opens its filter again', async () => {
  await shown()
  await choose('likelihood', 'Filter…')
  await user.type(screen.getByLabelText('From'), 'many')
  expect(screen.getByText('“many” is not a number like 12 or 3.5.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Filter' })).toBeDisabled()
  await user.clear(screen.getByLabelText('From'))
  await user.type(screen.getByLabelText('From'), '60')
  await click('Filter')
  expect(titles()).toEqual(['Grounding', 'Ice'])
  await user.click(screen.getByText(/^My likelihood:/))
  expect(screen.getByLabelText('From')).toHaveValue('60')
  await user.clear(screen.getByLabelText('From'))
  await click('Filter')
  expect(titles()).toHaveLength(4)
})

test('risks stand in groups by category and by the year of their horizon, sorted within each', async () => {
  await shown()
  fireEvent.click(header('title'))
  await choose('category', 'Group by Category')
  expect(groups()).toEqual(['Money1 risk', 'Ships2 risks', '(empty)1 risk'])
  expect(titles()).toEqual(['Rates', 'Grounding', 'Ice', 'Crew'])
  await choose('horizon', 'Group by Horizon')
  expect(groups()).toEqual(['20272 risks', '20281 risk', '(empty)1 risk'])
  expect(titles()).toEqual(['Crew', 'Grounding', 'Rates', 'Ice'])
  await click('Stop grouping by Horizon')
  expect(groups()).toEqual([])
})

/** Headings and titles, each as far in as its level says, with the sign of what is folded. */
const lines = () =>
  [...document.querySelectorAll<HTMLElement>('[role=treegrid] [aria-level]')].map((row) => {
    const words = row.dataset.rowGroup === undefined ? row.querySelector('[data-column="title"]') : row
    const sign = row.dataset.rowGroup === undefined ? '' : row.ariaExpanded === 'true' ? '▾' : '▸'
    return '  '.repeat(Number(row.ariaLevel) - 1) + sign + words?.textContent
  })

test('groups stand in groups, are folded by level, and stand so after another screen', async () => {
  await shown()
  await choose('category', 'Group by Category')
  await choose('horizon', 'Then group by Horizon')
  expect(announced()).toBe('Grouped by Category, then by Horizon.')
  expect(lines()).toEqual([
    '▾Money1 risk',
    '  ▾20281 risk',
    '    Rates',
    '▾Ships2 risks',
    '  ▾20271 risk',
    '    Grounding',
    '  ▾(empty)1 risk',
    '    Ice',
    '▾(empty)1 risk',
    '  ▾20271 risk',
    '    Crew',
  ])
  const heading = (at: number) => document.querySelectorAll<HTMLElement>('[data-row-group]')[at]!
  act(() => heading(3).focus())
  await press('{ArrowLeft}')
  expect(lines().slice(3, 7)).toEqual(['▾Ships2 risks', '  ▸20271 risk', '  ▾(empty)1 risk', '    Ice'])
  // A folded one goes to the heading that it is in.
  await press('{ArrowLeft}')
  expect(heading(2)).toHaveFocus()
  await press('{Shift>}{ArrowLeft}{/Shift}')
  const folded = ['▸Money1 risk', '▸Ships2 risks', '▸(empty)1 risk']
  expect(lines()).toEqual(folded)
  await press('{Shift>}{ArrowRight}{/Shift}')
  expect(lines()).toHaveLength(10)
  act(() => heading(1).focus())
  await press('{Shift>}{ArrowLeft}{/Shift}')
  const inner = ['▾Money1 risk', '  ▸20281 risk', '▾Ships2 risks', '  ▸20271 risk', '  ▸(empty)1 risk']
  expect(lines()).toEqual([...inner, '▾(empty)1 risk', '  ▸20271 risk'])
  await press('{Alt>}{ArrowUp}{/Alt}')
  expect(heading(0)).toHaveFocus()
  cleanup()
  await showScreen(<Register riskId={null} />, 'risks')
  expect(lines()).toEqual([...inner, '▾(empty)1 risk', '  ▸20271 risk'])
})

test('levels are taken off one by one, and there are three at most', async () => {
  await shown()
  const entries = async (column: string) => {
    act(() => header(column).focus())
    await press('{Alt>}{ArrowDown}{/Alt}')
    const all = within(screen.getByRole('menu')).getAllByRole('menuitem')
    const found = all.map(({ textContent }) => textContent).filter((words) => /group/i.test(words))
    await press('{Escape}')
    return found
  }
  expect(await entries('category')).toEqual(['Group by Category'])
  await choose('category', 'Group by Category')
  expect(await entries('category')).toEqual(['Stop grouping by Category'])
  expect(await entries('party')).toEqual(['Group by Party', 'Then group by Party', 'Do not group'])
  await choose('party', 'Then group by Party')
  await choose('horizon', 'Then group by Horizon')
  expect(await entries('impact')).toEqual(['Group by My impact', 'Do not group'])
  expect(await entries('party')).toEqual(['Stop grouping by Party', 'Do not group'])
  expect(screen.getByRole('group', { name: 'Filtered and grouped by' })).toHaveTextContent(
    'Grouped by Categorythen by Partythen by Horizon',
  )
  await choose('party', 'Stop grouping by Party')
  expect(announced()).toBe('Grouped by Category, then by Horizon.')
  await click('Stop grouping by Category')
  expect(groups()).toEqual(['20272 risks', '20281 risk', '(empty)1 risk'])
  await choose('category', 'Do not group')
  expect(groups()).toEqual([])
})

test('an edit leaves a row in its group until the rows are sorted again', async () => {
  const desk = await shown()
  await choose('category', 'Group by Category')
  fireEvent.mouseDown(cell(1, 'category'))
  await user.keyboard('Ships{Enter}')
  await waitFor(() => expect(Object.values(desk.project.risks)[1]?.category).toBe('Ships'))
  expect(groups()).toEqual(['Money1 risk', 'Ships2 risks', '(empty)1 risk'])
  await click('Sort and filter again')
  expect(groups()).toEqual(['Ships3 risks', '(empty)1 risk'])
})

test('sorting while a number is typed sorts by what was typed', async () => {
  await shown()
  fireEvent.mouseDown(cell(2, 'likelihood'))
  await user.keyboard('95')
  await user.click(header('likelihood'))
  await waitFor(() => expect(titles()).toEqual(['Rates', 'Ice', 'Grounding', 'Crew']))
})

test('sorting again while a number is typed waits for it', async () => {
  await shown()
  await choose('likelihood', 'Sort ascending')
  fireEvent.mouseDown(cell(1, 'likelihood'))
  await press('90{Enter}')
  await waitFor(() => expect(cell(1, 'likelihood')).toHaveTextContent('90%'))
  fireEvent.mouseDown(cell(2, 'likelihood'))
  await press('95')
  await user.click(screen.getByRole('button', { name: 'Sort and filter again' }))
  await waitFor(() => expect(titles()).toEqual(['Grounding', 'Ice', 'Rates', 'Crew']))
})

test('the arrangement is there after another screen and after a restart, but for the words that were typed', async () => {
  await shown()
  await choose('category', 'Group by Category')
  fireEvent.click(header('title'))
  await user.type(screen.getByRole('searchbox', { name: 'Filter risks' }), 'r')
  // Kept with the words typed already: they alone are left out.
  await choose('party', 'Hide')
  const arranged = [groups(), titles()]
  cleanup()
  await showScreen(<Register riskId={null} />, 'risks')
  expect([groups(), titles()]).toEqual(arranged)
  // As a start does: the document is shown anew.
  await act(showCurrent)
  expect(screen.getByRole('searchbox', { name: 'Filter risks' })).toHaveValue('')
  expect(titles()).toEqual(['Rates', 'Grounding', 'Ice', 'Crew'])
  expect(screen.queryByRole('columnheader', { name: 'Party' })).toBeNull()
})

test('a project that was not arranged yet has the columns of the one before, and all its rows', async () => {
  await shown()
  const before = { ...PLAIN, hidden: ['party'], grouping: ['category'], quick: ['disputed'] }
  act(() => prefer({ arrangements: { register: { [newId()]: before }, library: {}, retrieval: {} } }))
  await act(showCurrent)
  expect(groups()).toEqual([])
  expect(titles()).toEqual(['Grounding', 'Rates', 'Ice', 'Crew'])
  expect(screen.queryByRole('columnheader', { name: 'Party' })).toBeNull()
})
