import { chooseAnalyst } from '@state/analyst'
import { givenUpAt, giveUpDraft, keepDraft } from '@state/drafts'
import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { press, showWindow } from '../window'

/** What is typed in a cell of the register and not finished, and what may come between. */

const cell = (column: string, risk = 'flood') =>
  document.querySelector<HTMLElement>(`[data-row="${id(risk)}"] > [data-column=${column}]`)!
const field = () => screen.getByRole('grid').querySelector<HTMLInputElement>('input, textarea')
const kept = ({ session }: Desk) => session.drafts.all.map(({ place, text }) => [place, text])
const place = (column: string) => `risks/${id('flood')}/cell ${column} ${id('ann')}`
const paste = (text: string) => act(async () => fireEvent.paste(document, { clipboardData: { getData: () => text } }))

async function openRegister(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('flood'), addRisk('storm'))
  const desk = await openInWindow(project)
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await waitFor(() => expect(cell('title')).toBeVisible())
  return desk
}

/** Types words that are refused, and leaves the cell. */
async function leaveRefused(column = 'likelihood'): Promise<void> {
  fireEvent.mouseDown(cell(column))
  await userEvent.keyboard('nope')
  fireEvent.blur(field()!)
  expect(cell(column)).toHaveTextContent(/^nope Typed and not finished/)
}

test('a risk that is deleted meanwhile comes back with what was typed', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('{F2}The por')
  await desk.perform({ name: 'risk.delete', input: { riskId: id('flood') } })
  expect(cell('party')).toBeNull()
  await act(async () => void (await desk.session.changes.undo(id('ann'))))
  await waitFor(() => expect(cell('party')).toHaveTextContent(/^The por Typed and not finished/))
  expect(field()).toBeNull()
})

test('a row that the filter hides meanwhile comes back with what was typed', async () => {
  const desk = await openRegister()
  await userEvent.type(screen.getByLabelText('Filter risks'), 'flood')
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('{F2}nope')
  const changes = { title: 'Water' }
  await desk.perform({ name: 'risk.update', input: { riskId: id('flood'), changes } }, addRisk('fire'))
  expect(cell('likelihood')).toBeNull()
  await userEvent.clear(screen.getByLabelText('Filter risks'))
  await waitFor(() => expect(cell('likelihood')).toHaveTextContent(/^nope Typed and not finished/))
  expect(field()).toBeNull()
  await waitFor(() => expect(kept(desk)).toEqual([[place('likelihood'), 'nope']]))
})

test('what is entered with the mouse keeps the focus, whether the text was taken or not', async () => {
  const desk = await openRegister()
  for (const [column, words] of [
    ['party', 'Harbour'],
    ['likelihood', 'nope'],
  ] as const) {
    fireEvent.mouseDown(cell(column))
    await userEvent.keyboard(words)
    await userEvent.click(screen.getByLabelText('Filter risks'))
    expect(screen.getByLabelText('Filter risks')).toHaveFocus()
    expect(cell(column)).toHaveTextContent(words)
  }
  expect(desk.project.risks[id('flood')]?.party).toBe('Harbour')
  await waitFor(() => expect(kept(desk)).toEqual([[place('likelihood'), 'nope']]))
})

test('Ctrl+Z after a paste undoes the paste, whatever was given up before', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('Old words{Escape}')
  await paste('Pasted')
  await waitFor(() => expect(desk.project.risks[id('flood')]?.party).toBe('Pasted'))
  await press('{Control>}z{/Control}')
  expect(field()).toBeNull()
  await waitFor(() => expect(desk.project.risks[id('flood')]?.party).toBe(''))
})

test('words given up do not come back over others that were typed since', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('words{Escape}')
  await leaveRefused()
  await press('{Control>}z{/Control}')
  expect(cell('likelihood')).toHaveTextContent(/^nope/)
  await waitFor(() => expect(kept(desk)).toEqual([[place('likelihood'), 'nope']]))
})

test('what one analyst gave up is not brought back by another', async () => {
  const desk = await openRegister()
  await desk.perform(addAnalyst('per'))
  await act(async () => chooseAnalyst(id('ann')))
  fireEvent.mouseDown(cell('rationale'))
  await userEvent.keyboard('Mine{Escape}')
  await act(async () => chooseAnalyst(id('per')))
  await press('{Control>}z{/Control}')
  expect(field()).toBeNull()
})

test('what a cell shows is what is copied and filled down', async () => {
  const desk = await openRegister()
  await leaveRefused()
  let copied = ''
  const setData = (type: string, text: string) => type === 'text/plain' && (copied = text)
  fireEvent.copy(document, { clipboardData: { setData } })
  expect(copied).toBe('nope')
  fireEvent.mouseDown(cell('likelihood', 'storm'))
  await press('{Control>}d{/Control}')
  expect(await screen.findByRole('dialog', { name: '1 text was not put in' })).toHaveTextContent('“nope”')
  expect(desk.project.scores).toEqual({})
})

test('clearing an unfinished cell gives up what was typed, and Ctrl+Z brings it back', async () => {
  await openRegister()
  await leaveRefused()
  await press('{Delete}')
  await waitFor(() => expect(cell('likelihood')).toHaveTextContent('–'))
  await press('{Control>}z{/Control}')
  expect(field()).toHaveValue('nope')
})

test('a paste leaves alone the cells with unfinished words, says which, and puts in the rest', async () => {
  const desk = await openRegister()
  await leaveRefused('horizon')
  fireEvent.mouseDown(cell('party'))
  await paste('Harbour\t2027-03-31')
  const dialog = await screen.findByRole('dialog', { name: '1 text was not put in' })
  expect([...dialog.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
    'R1',
    'Horizon',
    '2027-03-31',
    '“nope” is typed there and not finished. Finish it there or give it up with Escape first.',
  ])
  await waitFor(() => expect(desk.project.risks[id('flood')]).toMatchObject({ party: 'Harbour', horizon: null }))
  expect(cell('horizon')).toHaveTextContent(/^nope Typed and not finished/)
  await waitFor(() => expect(kept(desk)).toEqual([[place('horizon'), 'nope']]))
})

test('pasting what is saved over an unfinished cell leaves its words, too', async () => {
  const desk = await openRegister()
  const changes = { horizon: '2027-03-31' }
  await desk.perform({ name: 'risk.update', input: { riskId: id('flood'), changes } })
  await leaveRefused('horizon')
  await paste('2027-03-31')
  expect(await screen.findByRole('dialog', { name: '1 text was not put in' })).toHaveTextContent('“nope”')
  expect(cell('horizon')).toHaveTextContent(/^nope Typed and not finished/)
})

test('pasting the very words that are typed in a cell and not finished finishes them', async () => {
  const desk = await openRegister()
  await act(async () => keepDraft(place('party'), 'Harbour'))
  fireEvent.mouseDown(cell('party'))
  await paste('Harbour')
  await waitFor(() => expect(desk.project.risks[id('flood')]?.party).toBe('Harbour'))
  await waitFor(() => expect(kept(desk)).toEqual([]))
})

test('a paste into the open editor of a cell is left to the editor', async () => {
  const desk = await openRegister()
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('The ')
  expect(fireEvent.paste(field()!, { clipboardData: { getData: () => 'port' } })).toBe(true)
  expect(field()).toHaveValue('The ')
  expect(desk.project.risks[id('flood')]?.party).toBe('')
})

test('what was given up comes back in its cell after a paste elsewhere and on another screen, until it is replaced', async () => {
  const desk = await openRegister()
  const bringBack = async () => {
    fireEvent.mouseDown(cell('likelihood'))
    await userEvent.keyboard('{Control>}z{/Control}')
  }
  await leaveRefused()
  await userEvent.keyboard('{Delete}')
  fireEvent.mouseDown(cell('party', 'storm'))
  await paste('Port')
  await waitFor(() => expect(desk.project.risks[id('storm')]?.party).toBe('Port'))
  await bringBack()
  expect(field()).toHaveValue('nope')
  await userEvent.keyboard('{Escape}')
  await act(async () => goTo({ screen: 'library' }))
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await waitFor(() => expect(cell('title')).toBeVisible())
  await bringBack()
  expect(field()).toHaveValue('nope')
  await userEvent.keyboard('{Escape}')
  await paste('60')
  await waitFor(() => expect(cell('likelihood')).toHaveTextContent('60'))
  await bringBack()
  expect(field()).toBeNull()
})

test('a cell that is finished and on its way to a slow disk takes a paste, a letter and its old value again', async () => {
  const desk = await openRegister()
  const goOn = desk.hold('project.apply')
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('Harbour{Enter}')
  fireEvent.mouseDown(cell('party'))
  await paste('Port')
  expect(screen.queryByText(/typed there and not finished/)).toBeNull()
  await userEvent.keyboard('Q')
  expect(field()).toHaveValue('Q')
  await userEvent.clear(field()!)
  await userEvent.keyboard('{Enter}')
  await act(async () => goOn())
  await waitFor(() => expect(desk.session.changes.end.seq).toBe(4))
  expect(desk.project.risks[id('flood')]?.party).toBe('')
  await waitFor(() => expect(kept(desk)).toEqual([]))
  expect(cell('party')).toHaveTextContent(/^$/)
})

test('what was given up is forgotten as soon as something else is typed there', async () => {
  await openRegister()
  giveUpDraft(place('party'), 'Harbour')
  expect(givenUpAt(place('party'))).toBe('Harbour')
  keepDraft(place('party'), 'P')
  expect(givenUpAt(place('party'))).toBeUndefined()
})
