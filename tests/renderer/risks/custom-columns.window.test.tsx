import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { undoOrRedo } from '@state/perform'
import { Register } from '../../../renderer/features/risks/Register'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { addColumn, id, saveView } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { click, dialog, press, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(prepare: (made: MemoProject, risks: string[]) => void = () => undefined) {
  const made = new MemoProject()
  const risks = [made.risk('Grounding'), made.risk('Rates')]
  prepare(made, risks)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<Register riskId={null} />, 'risks')
  return { desk, risks, custom: () => risks.map((riskId) => desk.project.risks[riskId]?.custom) }
}

const header = (column: string) => document.querySelector<HTMLElement>(`[data-header="${column}"]`)!
const cell = (row: number, column: string) =>
  document.querySelectorAll('[data-row]')[row - 1]!.querySelector<HTMLElement>(`[data-column="${column}"]`)!
const texts = (column: string) => [1, 2].map((row) => cell(row, column).textContent)
async function choose(column: string, item: string) {
  act(() => header(column).focus())
  await press('{Alt>}{ArrowDown}{/Alt}')
  await user.click(within(screen.getByRole('menu')).getByText(item))
}
async function type(row: number, column: string, text: string) {
  fireEvent.mouseDown(cell(row, column))
  await user.keyboard(`${text}{Enter}`)
}

test('a column of choices is made, filled in, and its choices are renamed and removed', async () => {
  const { desk, custom } = await shown()
  fireEvent.click(screen.getByText('New column…'))
  const asked = await dialog('New column')
  await user.type(within(asked).getByLabelText('Name'), 'State')
  await user.selectOptions(within(asked).getByLabelText('Holds'), 'choice')
  expect(within(asked).getByRole('button', { name: 'Add' })).toBeDisabled()
  for (const [index, choice] of ['Open', 'Closed'].entries()) {
    await user.click(within(asked).getByRole('button', { name: 'Add a choice' }))
    await user.type(within(asked).getByLabelText(`Choice ${index + 1}`), choice)
  }
  await click('Add')
  await screen.findByRole('columnheader', { name: 'State' })
  const [column] = Object.values(desk.project.customColumns)
  expect(column).toMatchObject({ name: 'State', type: 'choice', choices: ['Open', 'Closed'] })
  const columnId = column!.id
  await type(1, columnId, 'open')
  await type(2, columnId, 'Closed')
  await waitFor(() => expect(custom()).toEqual([{ [columnId]: 'Open' }, { [columnId]: 'Closed' }]))
  await choose(columnId, 'Name and choices…')
  const again = await dialog('Change column')
  await user.clear(within(again).getByLabelText('Choice 1'))
  await user.type(within(again).getByLabelText('Choice 1'), 'In work')
  await user.click(within(again).getByRole('button', { name: 'Remove choice 2' }))
  await click('Change')
  await waitFor(() => expect(custom()).toEqual([{ [columnId]: 'In work' }, {}]))
  expect(texts(columnId)).toEqual(['In work', ''])
})

test('a choice that is renamed is followed by the filter and the saved view that show it', async () => {
  const { desk } = await shown((made, [first, second]) =>
    made.do(
      addColumn('state', 'choice', ['Open', 'Held']),
      ...[first, second].map((riskId, index) => ({
        name: 'risk.setCustom' as const,
        input: { riskId: riskId!, values: { [id('state')]: index === 0 ? 'Open' : 'Held' } },
      })),
      saveView('Open ones', { filters: { [id('state')]: { kind: 'values', values: ['Open'] } } }),
    ),
  )
  const views = () => screen.getByRole('button', { name: /^Views/ })
  await user.click(views())
  await user.click(within(screen.getByRole('menu', { name: 'Views' })).getByText('Open ones'))
  await choose(id('state'), 'Name and choices…')
  const asked = await dialog('Change column')
  await user.type(within(asked).getByLabelText('Choice 1'), ' still')
  await click('Change')
  await waitFor(() => expect(cell(1, id('state'))).toHaveTextContent('Open still'))
  expect(screen.getByRole('group', { name: 'Filtered and grouped by' })).toHaveTextContent('state: Open still')
  expect(screen.getByText('1 of 2 risks')).toBeVisible()
  expect(views()).toHaveAccessibleName('Views: Open ones')
  expect((await desk.commits()).length).toBe(1)
})

test('a choice that another window adds while the choices are changed stays with its risks', async () => {
  const { desk, risks, custom } = await shown((made) => made.do(addColumn('state', 'choice', ['Open'])))
  await choose(id('state'), 'Name and choices…')
  const asked = await dialog('Change column')
  await desk.perform(
    {
      name: 'column.update',
      input: {
        columnId: id('state'),
        changes: {},
        choices: [
          { was: 'Open', name: 'Open' },
          { was: null, name: 'Held' },
        ],
      },
    },
    { name: 'risk.setCustom', input: { riskId: risks[0]!, values: { [id('state')]: 'Held' } } },
  )
  await user.type(within(asked).getByLabelText('Choice 1'), ' still')
  await click('Change')
  await waitFor(() => expect(desk.project.customColumns[id('state')]?.choices).toEqual(['Open still', 'Held']))
  expect(custom()[0]).toEqual({ [id('state')]: 'Held' })
})

test('numbers and days are read as they are shown, refused with the reason, and pasted as one step', async () => {
  const { desk, custom } = await shown((made) => made.do(addColumn('cost', 'number'), addColumn('due', 'date')))
  await type(1, id('cost'), 'much')
  expect(screen.getByText('“much” is not a number like 12 or 3.5.')).toBeVisible()
  await user.keyboard('{Escape}')
  // By their ids, which are all that tells them apart here, the days come first.
  fireEvent.mouseDown(cell(1, id('due')))
  const clipboardData = { getData: () => '31 Mar 2027\t3,5\n2027-04-01\t1 200' }
  await act(async () => fireEvent.paste(document, { clipboardData }))
  await waitFor(() => expect(texts(id('due'))).toEqual(['31 Mar 2027', '1 Apr 2027']))
  expect(custom()).toEqual([
    { [id('cost')]: 3.5, [id('due')]: '2027-03-31' },
    { [id('cost')]: 1200, [id('due')]: '2027-04-01' },
  ])
  expect((await desk.commits()).map(({ label }) => label)).toEqual(['Paste 4 cells'])
  fireEvent.mouseDown(cell(2, id('cost')))
  await user.keyboard('{Delete}')
  await waitFor(() => expect(texts(id('cost'))).toEqual(['3.5', '']))
  await act(() => undoOrRedo('undo'))
  expect(texts(id('cost'))).toEqual(['3.5', '1200'])
})

test('deleting a column says how many values go with it, and undo brings all back', async () => {
  await shown((made, [first]) =>
    made.do(addColumn('who', 'text'), {
      name: 'risk.setCustom',
      input: { riskId: first!, values: { [id('who')]: 'Ann' } },
    }),
  )
  await choose(id('who'), 'Name and choices…')
  const asked = await dialog('Change column')
  expect(within(asked).getByLabelText('Holds')).toBeDisabled()
  await user.clear(within(asked).getByLabelText('Name'))
  await user.type(within(asked).getByLabelText('Name'), 'Owner')
  await click('Change')
  await screen.findByRole('columnheader', { name: 'Owner' })
  await choose(id('who'), 'Delete column…')
  expect(await screen.findByText('Its 1 value goes with it. Undo brings all back.')).toBeVisible()
  await click('Delete')
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Owner' })).toBeNull())
  await act(() => undoOrRedo('undo'))
  await screen.findByRole('columnheader', { name: 'Owner' })
  expect(texts(id('who'))).toEqual(['Ann', ''])
})

test('what follows from the evidence is shown on demand, and nothing is no zero', async () => {
  await shown((made, [first]) => {
    const source = made.source(['One two three.'], { published: '2026-01-02', origin: 'Wire' })
    made.evidence(first!, source, 'One')
    made.evidence(first!, source, 'two', 'contradicts')
    made.evidence(first!, source, 'three', 'contradicts')
  })
  for (const name of ['Evidence balance', 'Origins', 'Newest evidence', 'Days to horizon'])
    fireEvent.click(within(screen.getByRole('group', { name: 'Filter the register' })).getByLabelText(name))
  expect([texts('evidence-balance'), texts('origins')]).toEqual([
    ['−1', '–'],
    ['1', '0'],
  ])
  expect(texts('evidence-age')).toEqual([expect.stringMatching(/^−?\d+ days?$/), '–'])
  expect(texts('horizon-days')).toEqual(['–', '–'])
  expect(cell(1, 'origins')).toHaveAttribute('aria-readonly', 'true')
})
