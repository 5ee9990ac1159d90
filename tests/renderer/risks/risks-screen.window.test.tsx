import { useCommand } from '@state/commands'
import { connectPreferences, currentPreferences } from '@state/preferences'
import { undoOrRedo } from '@state/perform'
import { currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RisksScreen } from '../../../renderer/features/risks/RisksScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(
  titles: readonly string[],
  open: typeof openOnReadOnlyDisk = openInWindow,
  change: (made: MemoProject) => void = () => {},
) {
  const made = new MemoProject()
  const ids = titles.map((title) => made.risk(title))
  change(made)
  const desk = await open(made.project, Object.fromEntries(made.texts))
  await showScreen(<RisksScreen />, 'risks')
  return { desk, ids, made }
}

const register = () => within(screen.getByRole('grid'))
const inspected = () => screen.queryByRole('region', { name: 'Risk' })?.querySelector('h2')?.textContent
const titles = () => [...document.querySelectorAll('[data-row] [data-column=title]')].map((cell) => cell.textContent)
const count = () => document.querySelector('[role=group] [role=status]')?.textContent
const button = (name: string) => screen.getByRole('button', { name })
const dialog = () => screen.queryByRole('dialog')

const riskFromElsewhere = () => ({
  id: id('elsewhere'),
  position: 1,
  title: 'From elsewhere',
  cause: '',
  event: '',
  party: '',
  horizon: null,
  consequence: '',
  category: '',
  assumptions: '',
  alternatives: '',
  contrarySearch: '',
})

test('an empty project says how to begin and opens the dialog', async () => {
  const { desk } = await shown([])
  renderHook(() =>
    useCommand('risk.new', () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } })),
  )
  expect(screen.getByRole('heading')).toHaveTextContent('No risks yet')
  await user.click(button('New risk…'))
  expect(dialog()).toHaveAccessibleName('New risk')
  await user.keyboard('{Escape}')
  expect(dialog()).toBeNull()
  expect(button('New risk…')).toHaveFocus()
  await desk.perform({ name: 'risk.create', input: { risk: riskFromElsewhere() } })
  expect(titles()).toEqual(['From elsewhere'])
  expect(count()).toBe('1 risk')
})

test('an empty read-only project cannot be begun', async () => {
  await shown([], openOnReadOnlyDisk)
  expect(usable()).toEqual([])
})

test('a place whose risk is gone shows the first one', async () => {
  await shown(['Grounding', 'Rates'])
  await act(async () => goTo({ screen: 'risks', riskId: id('gone') }))
  expect(inspected()).toBe('R1 Grounding')
  expect(count()).toBe('2 risks')
})

test('the inspector follows the row the analyst goes to', async () => {
  const { ids } = await shown(['Grounding', 'Rates'])
  fireEvent.mouseDown(register().getByText('Rates'))
  await waitFor(() => expect(inspected()).toBe('R2 Rates'))
  expect(currentPlaceOf('risks').riskId).toBe(ids[1])
  await user.keyboard('{ArrowUp}')
  await waitFor(() => expect(inspected()).toBe('R1 Grounding'))
})

test('the dialog that makes the first risk goes with it', async () => {
  await shown([])
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }))
  await user.type(within(dialog()!).getByLabelText('Title'), 'First of all')
  await user.click(button('Create risk'))
  await waitFor(() => expect(titles()).toEqual(['First of all']))
  await waitFor(() => expect(dialog()).toBeNull())
})

test('a new risk wanted from a passage that is gone begins empty', async () => {
  await shown(['Grounding'])
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: id('gone') } }))
  expect(dialog()).toHaveAccessibleName('New risk')
  expect(button('Create risk')).toBeDisabled()
})

function full(made: MemoProject) {
  const riskId = Object.keys(made.project.risks)[0]!
  const source = made.source(['Pilots are blind.'])
  made.evidence(riskId, source, 'Pilots')
  made.evidence(riskId, source, 'blind')
  made.score(riskId, 85, 4)
  made.do({
    name: 'indicator.create',
    input: {
      indicator: {
        id: id('log'),
        riskId,
        position: 1,
        observable: 'The log',
        threshold: '',
        watch: '',
        status: 'observed',
      },
    },
  })
}

test('deleting says what goes along, and undo brings all of it back', async () => {
  const { desk, ids } = await shown(['Grounding', 'Rates'], openInWindow, full)
  await user.click(button('Delete risk…'))
  expect(dialog()).toHaveAccessibleName('Delete R1?')
  expect(within(dialog()!).getByText(/goes with/)).toHaveTextContent(
    '“Grounding” goes with 1 score, 2 evidence links and 1 indicator. The passages stay. Undo brings everything back; the number R1 is never given to another risk.',
  )
  await user.click(button('Delete risk'))
  await waitFor(() => expect(inspected()).toBe('R2 Rates'))
  expect(operationsAsked(desk)).toEqual([{ name: 'risk.delete', input: { riskId: ids[0] } }])
  expect(currentPlaceOf('risks').riskId).toBeNull()
  await act(() => undoOrRedo('undo'))
  expect(inspected()).toBe('R1 Grounding')
  for (const [part, heading] of [
    ['Score & evidence', 'Evidence (2)'],
    ['Indicators', 'Indicators (1)'],
    ['All scores', 'All scores (1 of 1)'],
  ] as const) {
    await user.click(screen.getByRole('tab', { name: part }))
    expect(screen.getByText(heading)).toBeVisible()
  }
})

test('Cancel keeps the risk; a bare one goes with nothing', async () => {
  const { desk } = await shown(['Grounding'])
  await user.click(button('Delete risk…'))
  expect(within(dialog()!).getByText(/goes with/)).toHaveTextContent(
    'goes with 0 scores, 0 evidence links and 0 indicators.',
  )
  await user.click(button('Cancel'))
  expect(dialog()).toBeNull()
  expect(operationsAsked(desk)).toEqual([])
})

test('the last risk deleted leaves the empty screen', async () => {
  await shown(['Grounding'])
  await user.click(button('Delete risk…'))
  await user.click(button('Delete risk'))
  expect(await screen.findByText('No risks yet')).toBeVisible()
})

test('a risk deleted in another window while the dialog asks takes the dialog along', async () => {
  const { desk, ids } = await shown(['Grounding', 'Rates'])
  await user.click(button('Delete risk…'))
  await desk.perform({ name: 'risk.delete', input: { riskId: ids[0]! } })
  expect(dialog()).toBeNull()
  await waitFor(() => expect(inspected()).toBe('R2 Rates'))
  expect(operationsAsked(desk)).toEqual([])
})

test('a full disk says so and keeps the risk on the screen', async () => {
  const { desk } = await shown(['Grounding', 'Rates'])
  const empty = fillDisk(desk)
  await user.click(button('Delete risk…'))
  await user.click(button('Delete risk'))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  await waitFor(() => expect(dialog()).toBeNull())
  expect(inspected()).toBe('R1 Grounding')
  empty()
  await act(() => desk.session.changes.saveAgain())
  await waitFor(() => expect(titles()).toEqual(['Rates']))
})

test('read-only, the register can be filtered and its columns chosen, and nothing changed', async () => {
  const { desk } = await shown(['Grounding'], openOnReadOnlyDisk, full)
  const toolbar = screen.getByRole('group', { name: 'Filter the register' })
  expect(usable(toolbar)).toEqual([
    'Filter risks',
    'Unscored by me',
    'No evidence',
    'One origin',
    'Stale evidence',
    'Divided',
    'Past its horizon',
    'Created by me',
    'Views',
    'Columns',
    'My likelihood',
    'My impact',
    'My confidence',
    'Group likelihood',
    'Group impact',
    'Level',
    'Evidence',
    'Scored by',
    'Category',
    'Party',
    'Owner',
    'Horizon',
    'My rationale',
    'Evidence balance',
    'Newest evidence',
    'Days to horizon',
    'Origins',
    'Likelihood in another lexicon',
    'Export table…',
    'Scales: lexicon, impact, matrix',
  ])
  fireEvent.mouseDown(register().getByText('Grounding'))
  await user.keyboard('x{Enter}{Delete}')
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeDisabled()
  expect(operationsAsked(desk)).toEqual([])
  await user.click(screen.getByRole('tab', { name: 'Score & evidence' }))
  expect(usable(screen.getByRole('tabpanel'))).toEqual([
    expect.stringMatching(/^“Pilots”/),
    expect.stringMatching(/^“blind”/),
  ])
})

test('a filter leaves the rows that pass, counts them and says when none does', async () => {
  await shown(['Grounding', 'Rates'], openInWindow, full)
  await user.type(screen.getByLabelText('Filter risks'), 'ground')
  expect(titles()).toEqual(['Grounding'])
  expect(count()).toBe('1 of 2 risks')
  await user.click(button('No evidence'))
  expect(button('No evidence')).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByText('No risk passes this filter.')).toBeVisible()
  expect(count()).toBe('0 of 2 risks')
  await user.clear(screen.getByLabelText('Filter risks'))
  expect(titles()).toEqual(['Rates'])
  await user.click(button('Unscored by me'))
  expect(titles()).toEqual(['Rates'])
  await user.click(button('No evidence'))
  await user.click(button('Unscored by me'))
  expect(count()).toBe('2 risks')
})

test('a row that no longer passes stays until the filter is asked again', async () => {
  const { desk, ids } = await shown(['Grounding', 'Rates'])
  await user.type(screen.getByLabelText('Filter risks'), 'rates')
  const inOrder = 'Sort and filter again: every row stands where it belongs.'
  expect(button('Sort and filter again')).toHaveAccessibleDescription(inOrder)
  expect(button('Sort and filter again')).toHaveAttribute('data-tip', inOrder)
  await desk.perform({ name: 'risk.update', input: { riskId: ids[1]!, changes: { title: 'Premiums' } } })
  expect(titles()).toEqual(['Premiums'])
  await user.click(button('Sort and filter again'))
  expect(titles()).toEqual([])
  expect(button('Sort and filter again')).toHaveAttribute('aria-disabled', 'true')
})

test('rows that are sorted stay where they are until it is asked to sort them again', async () => {
  const { desk, ids } = await shown(['Grounding', 'Rates'])
  await user.click(within(screen.getByRole('columnheader', { name: 'Title' })).getByRole('button'))
  await desk.perform({ name: 'risk.update', input: { riskId: ids[0]!, changes: { title: 'Strandings' } } })
  expect(titles()).toEqual(['Strandings', 'Rates'])
  await user.click(button('Sort and filter again'))
  expect(titles()).toEqual(['Rates', 'Strandings'])
})

test('a hidden column is gone at once, remembered, and comes back; the first two cannot be hidden', async () => {
  await shown(['Grounding'])
  const headers = () =>
    register()
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  const box = (name: string) => within(screen.getByRole('group', { name: 'Filter the register' })).getByLabelText(name)
  const hidden = () => Object.values(currentPreferences().arrangements.register)[0]?.hidden
  fireEvent.click(box('Party'))
  fireEvent.click(box('Level'))
  expect(headers()).not.toContain('Party')
  expect(box('Party')).not.toBeChecked()
  expect(hidden()?.slice(5)).toEqual(['party', 'level'])
  await act(connectPreferences)
  expect(hidden()?.slice(5)).toEqual(['party', 'level'])
  fireEvent.click(box('Party'))
  expect(headers()).toContain('Party')
  expect(hidden()?.slice(5)).toEqual(['level'])
})
