import { goTo } from '@state/place'
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ModelMemo } from '../unit/shared/memo/lint/model-memo'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../unit/shared/sample-project'
import { type Desk, openInWindow } from './desk'
import { cell, projectOf } from './library/library'
import { command, press, showWindow } from './window'

/** What is filled in in a dialog stays, whatever it is and whatever closes the dialog. */

const dialog = () => within(screen.getByRole('dialog'))
/** What is kept of forms, without the words of a field that are no day yet. */
const kept = ({ session }: Desk) =>
  session.drafts.all.flatMap(({ place, text }): unknown[] => (place.endsWith('/horizon') ? [] : [JSON.parse(text)]))

async function open(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('flood'))
  const desk = await openInWindow(project)
  await showWindow()
  return desk
}

async function openNewRisk(): Promise<void> {
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }))
  await screen.findByRole('dialog')
}

async function closeByEscape(field: HTMLElement): Promise<void> {
  fireEvent.keyDown(field, { key: 'Escape' })
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

test.each([
  ['a text that is too long', 'Title', 'title', 'x'.repeat(501), 'x'.repeat(501)],
  ['a day', 'By (horizon)', 'horizon', '2027-03-31', '31 Mar 2027'],
])('%s is on the disk while it is typed, and there again', async (_what, label, part, text, shown) => {
  const desk = await open()
  await openNewRisk()
  fireEvent.change(dialog().getByLabelText(label), { target: { value: text } })
  await waitFor(() => expect(kept(desk)).toEqual([expect.objectContaining({ [part]: text })]))
  await closeByEscape(dialog().getByLabelText(label))
  await openNewRisk()
  expect(dialog().getByLabelText(label)).toHaveValue(shown)
})

test('a day that is half typed is on the disk, there again, and gone once it is discarded', async () => {
  const desk = await open()
  const horizon = () => dialog().getByLabelText('By (horizon)')
  await openNewRisk()
  fireEvent.change(horizon(), { target: { value: '31 M' } })
  await waitFor(() => expect(desk.session.drafts.all.map(({ text }) => text)).toContain('31 M'))
  await closeByEscape(horizon())
  await openNewRisk()
  expect(horizon()).toHaveValue('31 M')
  expect(dialog().getByText(/^Typed before and not finished\./)).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Discard what I typed' }))
  expect(horizon()).toHaveValue('')
  await waitFor(() => expect(desk.session.drafts.all).toEqual([]))
})

test('a day that was left half typed holds up its dialog, and goes with it once it is done', async () => {
  const desk = await open()
  const horizon = () => dialog().getByLabelText<HTMLInputElement>('By (horizon)')
  const create = () => userEvent.click(dialog().getByRole('button', { name: 'Create risk' }))
  await openNewRisk()
  fireEvent.change(dialog().getByLabelText('Title'), { target: { value: 'Grounding' } })
  fireEvent.change(horizon(), { target: { value: '31 M' } })
  await waitFor(() => expect(desk.session.drafts.all.map(({ text }) => text)).toContain('31 M'))
  await closeByEscape(horizon())
  await openNewRisk()
  await create()
  expect(horizon().validationMessage).toBe('“31 M” is not a day like 2027-03-31 or 31 Mar 2027.')
  expect(await desk.commits()).toEqual([])
  fireEvent.change(horizon(), { target: { value: '31 Mar 2027' } })
  await create()
  await waitFor(async () => expect(await desk.commits()).toHaveLength(1))
  await waitFor(() => expect(desk.session.drafts.all).toEqual([]))
})

test('a text that is too long is not sent with its dialog', async () => {
  const desk = await open()
  await openNewRisk()
  fireEvent.change(dialog().getByLabelText('Title'), { target: { value: 'x'.repeat(501) } })
  await userEvent.click(dialog().getByRole('button', { name: 'Create risk' }))
  expect(dialog().getByLabelText('Title')).toBeInvalid()
  expect(await desk.commits()).toEqual([])
})

test('Escape that gives up the words of a field leaves its dialog open, where Ctrl+Z brings them back', async () => {
  const desk = await open()
  act(() => command(desk, 'project.details'))
  const title = within(await screen.findByRole('dialog')).getByLabelText('Title')
  fireEvent.change(title, { target: { value: 'Other' } })
  const [first, second] = [0, 1].map(() => createEvent.keyDown(title, { key: 'Escape' }))
  fireEvent(title, first!)
  fireEvent(title, second!)
  expect([first?.defaultPrevented, second?.defaultPrevented]).toEqual([true, false])
  fireEvent.keyDown(title, { key: 'z', ctrlKey: true })
  expect(title).toHaveValue('Other')
})

test('what is filled in while the same dialog’s last words are on their way stays', async () => {
  const desk = await open()
  const addAnalystNamed = async (name: string) => {
    act(() => command(desk, 'analyst.add'))
    await screen.findByRole('dialog')
    await userEvent.clear(dialog().getByLabelText('Name'))
    await userEvent.type(dialog().getByLabelText('Name'), name)
  }
  await addAnalystNamed('Per')
  const release = desk.hold('project.apply')
  await userEvent.click(dialog().getByRole('button', { name: 'Add' }))
  await addAnalystNamed('Ola')
  await act(async () => release())
  await waitFor(() => expect(Object.values(desk.project.analysts).map(({ name }) => name)).toContain('Per'))
  await waitFor(() => expect(desk.answered).toContain('preferences.set'))
  await waitFor(() => expect(kept(desk)).toEqual([{ name: 'Ola' }]))
  expect(desk.inputs('draft.drop')).toEqual([])
})

test('a new indicator that was not added yet is there again, and gone once it is', async () => {
  const desk = await open()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await userEvent.click(await screen.findByRole('tab', { name: 'Indicators' }))
  await userEvent.type(screen.getByLabelText('New indicator'), 'Water over the quay')
  await waitFor(() => expect(kept(desk)).toEqual([{ words: 'Water over the quay' }]))
  await act(async () => goTo({ screen: 'codebook', tagId: null }))
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  expect(await screen.findByLabelText('New indicator')).toHaveValue('Water over the quay')
  await userEvent.type(screen.getByLabelText('New indicator'), '{Enter}')
  await waitFor(() => expect(screen.getByLabelText('New indicator')).toHaveValue(''))
  await waitFor(() => expect(kept(desk)).toEqual([]))
})

test('what was filled in for many cards is there again when it was refused, and gone once it is on them', async () => {
  const desk = await openInWindow(projectOf('port', 'rail', 'mine'))
  await showWindow()
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4))
  await userEvent.click(cell(0, 'publisher'))
  for (const key of ['{Shift>}{ArrowDown}{/Shift}', '{Shift>}{ArrowDown}{/Shift}']) await press(key)
  await press('{Control>}{Shift>}e{/Shift}{/Control}')
  const deliver = desk.holdEvents()
  await desk.perform({ name: 'source.delete', input: { sourceId: id('mine') } })
  await userEvent.type(dialog().getByLabelText('Publisher'), 'Ledger')
  await userEvent.click(dialog().getByRole('button', { name: 'Change 3 cards' }))
  await screen.findByRole('alert')
  expect(screen.queryByRole('dialog')).toBeNull()
  act(deliver)
  await userEvent.click(cell(0, 'publisher'))
  await press('{Shift>}{ArrowDown}{/Shift}')
  await press('{Control>}{Shift>}e{/Shift}{/Control}')
  expect(dialog().getByLabelText('Publisher')).toHaveValue('Ledger')
  await userEvent.click(dialog().getByRole('button', { name: 'Change 2 cards' }))
  await waitFor(() => expect(desk.project.sources[id('port')]).toMatchObject({ publisher: 'Ledger' }))
  await press('{Control>}{Shift>}e{/Shift}{/Control}')
  await waitFor(() => expect(dialog().getByLabelText('Publisher')).toHaveValue(''))
})

test('a reason for a waiver that was not given yet is there again, and gone once it is', async () => {
  const made = new ModelMemo()
  made.write('outlook', 'The pause could potentially end.')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'memo' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Checks: 1 warning' }))
  const waive = () => userEvent.click(screen.getByRole('button', { name: /^Waive T13/ }))
  await waive()
  await userEvent.type(dialog().getByLabelText('Reason'), 'The ministry says')
  await waitFor(() => expect(kept(desk)).toEqual([{ reason: 'The ministry says' }]))
  await closeByEscape(dialog().getByLabelText('Reason'))
  await waive()
  expect(dialog().getByLabelText('Reason')).toHaveValue('The ministry says')
  await userEvent.click(dialog().getByRole('button', { name: 'Waive' }))
  await waitFor(() => expect(Object.values(desk.project.waivers)).toMatchObject([{ reason: 'The ministry says' }]))
  await waitFor(() => expect(kept(desk)).toEqual([]))
})
