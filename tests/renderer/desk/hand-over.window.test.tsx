import { connectPreferences } from '@state/preferences'
import { notify } from '@state/notices'
import { showCurrent } from '@state/project-store'
import { currentPlace } from '@state/place'
import { entitiesOf } from '@shared/document/project'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { click, command, dialog, notices, press, showWindow, usable } from '../window'
import { atDesk, inFront, scoreBy, standings } from './at-desk'

const HAND_OVER = '{Control>}{Shift>}o{/Shift}{/Control}'
const likelihood = () => screen.getByRole('textbox', { name: 'Likelihood' })
const COVER = [
  'Next: Per',
  'The answers of Ines are kept and out of sight. Whoever sits down says who they are, and goes on at the scoring desk.',
  'Asked in the round that is open',
  'I am Ines',
  'I am Per',
  'Not asked',
  'I am Kim',
].join('')

/** Everything that the window says, to the eye and to assistive technology. */
const said = () => screen.getByRole('main').textContent
const sitDown = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `I am ${name}` }))
  await screen.findByRole('group', { name: /^R1 Grounding/ })
}

test('the window is covered at once: it says who is next and has nothing else, not even a command', async () => {
  const { desk } = await atDesk()
  act(() => notify('warning', 'Something for Ines alone'))
  await press(HAND_OVER)
  await waitFor(() => expect(said()).toBe(COVER))
  expect(document.body.textContent).toBe(COVER)
  expect(usable()).toEqual(['I am Ines', 'I am Per', 'I am Kim'])
  expect(screen.getByRole('button', { name: 'I am Per' })).toHaveFocus()
  expect(desk.inputs('app.usableCommands').at(-1)).toEqual({ commands: [], typing: false })
  for (const id of ['go.risks', 'view.palette', 'edit.undo', 'analyst.switch'] as const) command(desk, id)
  await press('{Alt>}{ArrowLeft}{/Alt}{Control>}k{/Control}{Escape}{Alt>}4{/Alt}')
  expect(said()).toBe(COVER)
  await sitDown('Per')
  expect(notices()).toEqual([])
})

test('the next analyst goes on at their own desk, and nothing leads back to the last one’s', async () => {
  const { desk, per, ines, grounding } = await atDesk()
  await userEvent.type(likelihood(), '65{Enter}')
  await waitFor(() => expect(standings()[0]).toBe('R1Groundingno impact'))
  await press(HAND_OVER)
  await sitDown('Per')
  expect(desk.inputs('window.worksAs').at(-1)).toEqual({ analystId: per })
  expect(screen.getByRole('button', { name: 'Analyst: Per. Switch…' })).toBeVisible()
  expect([inFront(), likelihood().getAttribute('value')]).toEqual(['R1 Grounding', ''])
  expect(standings()).toEqual(['R1Groundingmissing', 'R2Dearer insurancemissing', 'R3Rival servicemissing'])
  await waitFor(() => expect(likelihood()).toHaveFocus())
  act(() => likelihood().blur())
  await press('{Alt>}{ArrowLeft}{/Alt}')
  expect(currentPlace()).toEqual({ screen: 'desk', riskId: grounding })
  await userEvent.type(likelihood(), '30{Enter}')
  await waitFor(() => expect(standings()[0]).toBe('R1Groundingno impact'))
  const given = entitiesOf(desk.project, 'scores').filter(({ riskId }) => riskId === grounding)
  expect(given.map(({ analystId, likelihood: said }) => [analystId, said])).toEqual([
    [ines, { kind: 'percent', percent: 65 }],
    [per, { kind: 'percent', percent: 30 }],
  ])
  expect((await desk.commits()).at(-1)?.by).toBe(per)
})

test('what is being typed is committed by who typed it before the cover comes', async () => {
  const { desk, ines, grounding } = await atDesk()
  await userEvent.type(likelihood(), '65')
  await press(HAND_OVER)
  await sitDown('Per')
  await waitFor(() =>
    expect(entitiesOf(desk.project, 'scores').find(({ riskId }) => riskId === grounding)).toMatchObject({
      analystId: ines,
      likelihood: { kind: 'percent', percent: 65 },
    }),
  )
  expect((await desk.commits()).at(-1)).toMatchObject({ by: ines, label: 'Score R1' })
})

test('what cannot be committed stays the draft of who typed it', async () => {
  const { desk, ines, grounding } = await atDesk()
  await userEvent.type(likelihood(), '120')
  await press(HAND_OVER)
  // On its way to the disk before anybody else sits down.
  expect(desk.inputs('draft.keep').at(-1)).toEqual({ place: `scores/${grounding} ${ines}/likelihood`, text: '120' })
  await sitDown('Per')
  expect(likelihood()).toHaveValue('')
  await press(HAND_OVER)
  await sitDown('Ines')
  expect(likelihood()).toHaveValue('120')
})

test('a reload, and a restart, come back to the cover, and the choice to the desk', async () => {
  await atDesk()
  await press(HAND_OVER)
  await waitFor(() => expect(said()).toBe(COVER))
  cleanup()
  await connectPreferences()
  await act(showCurrent)
  await showWindow()
  await waitFor(() => expect(said()).toBe(COVER))
  await sitDown('Per')
  cleanup()
  await connectPreferences()
  await showWindow()
  expect(await screen.findByRole('button', { name: 'Analyst: Per. Switch…' })).toBeVisible()
})

test('who has answered all is marked, and when all have nobody is next', async () => {
  const { as, ines, per, grounding, insurance, rival } = await atDesk()
  const all = [grounding, insurance, rival]
  await as(per, ...all.map((riskId) => scoreBy(per, riskId, 40)))
  await press(HAND_OVER)
  expect(await screen.findByRole('heading', { name: 'Next: Ines' })).toBeVisible()
  const marked = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(marked).toEqual(['I am Ines', 'I am Per has answered all', 'I am Kim'])
  await sitDown('Ines')
  await as(ines, ...all.map((riskId) => scoreBy(ines, riskId, 60)))
  await press(HAND_OVER)
  expect(await screen.findByRole('heading', { name: 'Everybody has answered' })).toBeVisible()
})

test('who switches analysts while a round is open can hand over instead; a closed round leaves all to choose from', async () => {
  const { desk, roundId } = await atDesk()
  await click('Analyst: Ines. Switch…')
  await click('Hand over…', await dialog('Who is working here?'))
  await waitFor(() => expect(said()).toBe(COVER))
  await desk.perform({ name: 'round.close', input: { roundId } })
  expect(await screen.findByRole('heading', { name: 'No round is open any more' })).toBeVisible()
  expect(usable()).toEqual(['I am Ines', 'I am Per', 'I am Kim'])
  await userEvent.click(screen.getByRole('button', { name: 'I am Kim' }))
  expect(await screen.findByRole('region', { name: 'No round is open' })).toBeVisible()
  await click('Analyst: Kim. Switch…')
  expect((await dialog('Who is working here?')).textContent).not.toContain('Hand over')
})

test('while what is the next one’s cannot be had, the cover stays and says so', async () => {
  await atDesk()
  await press(HAND_OVER)
  await screen.findByRole('button', { name: 'I am Per' })
  const refused = JSON.stringify({ ok: false, code: 'bug', message: 'Something went wrong.' })
  const { call } = window.assay
  const asking = vi
    .spyOn(window.assay, 'call')
    .mockImplementation((name, input) => (name === 'window.worksAs' ? Promise.resolve(refused) : call(name, input)))
  await userEvent.click(screen.getByRole('button', { name: 'I am Per' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Assay could not show what is yours. What was saved is safe. Please try again.',
  )
  expect(screen.queryByRole('group', { name: /^R1 Grounding/ })).toBeNull()
  asking.mockRestore()
  await sitDown('Per')
})
