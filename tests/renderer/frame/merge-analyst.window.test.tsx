import { chooseAnalyst, currentAnalyst } from '@state/analyst'
import { undoOrRedo } from '@state/perform'
import { goTo } from '@state/place'
import { currentPreferences, prefer } from '@state/preferences'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Operation } from '@shared/operations/operations'
import { addAnalyst, addRisk, emptyProject, id, perform, setScore } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { buttonIn, click, command, dialog, notices, operationsAsked, showWindow } from '../window'

const say = (analyst: string, rationale: string): Operation => ({
  name: 'score.set',
  input: { scoreId: id(`s${analyst}`), riskId: id('flood'), analystId: id(analyst), changes: { rationale } },
})
const merge: Operation = {
  name: 'analyst.merge',
  input: { analystId: id('anna'), intoId: id('ann'), scores: 'in-words' },
}

/** The whole window, where "anna" works, who is the "ann" that is there already. */
async function open() {
  const project = emptyProject()
  perform(project, addAnalyst('eve'), addAnalyst('ann'), addAnalyst('anna'), addRisk('flood'), addRisk('dry'))
  perform(project, setScore('one', 'flood', 'ann', 60), setScore('two', 'flood', 'anna', 40), say('anna', 'Seen it'))
  perform(project, setScore('three', 'dry', 'anna', 20), addRisk('owned'))
  perform(project, { name: 'risk.update', input: { riskId: id('owned'), changes: { owner: 'anna' } } })
  const desk = await openInWindow(project)
  await showWindow()
  await act(async () => {
    void chooseAnalyst(id('anna'))
    goTo({ screen: 'risks', riskId: id('flood') })
  })
  return desk
}

async function ask(desk: Awaited<ReturnType<typeof open>>): Promise<HTMLElement> {
  command(desk, 'analyst.switch')
  await click('Merge anna into another', await dialog('Who is working here?'))
  const asking = await dialog('Merge anna into another analyst')
  expect(buttonIn(asking, 'Merge')).toBeDisabled()
  await userEvent.selectOptions(within(asking).getByLabelText('Into'), 'ann')
  return asking
}
const itemsOf = (inside: HTMLElement, list: string) =>
  within(within(inside).getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

test('what changes is told before; it is one step, the window goes on as who stays, and undo brings all back', async () => {
  const desk = await open()
  const before = structuredClone(desk.project)
  const asking = await ask(desk)
  expect(itemsOf(asking, 'Risks that both scored')).toEqual([
    'R1 floodann: likelihood 60%, impact not scored.anna: likelihood 40%, impact not scored. Rationale: Seen it.',
  ])
  expect(itemsOf(asking, 'What changes')).toEqual([
    'To ann go 1 score.',
    'Owner or author of 1 risk will be ann.',
    'Where both answered, the answers of ann stay (R1); where only anna did, those are taken over.',
    'anna is no longer in the list; the history still says what anna did.',
  ])
  await userEvent.selectOptions(
    within(asking).getByLabelText('What anna said otherwise on R1'),
    'Leave it out; the history keeps it',
  )
  await click('Merge', asking)
  await waitFor(() => expect(desk.project.analysts[id('anna')]).toBeUndefined())
  expect(operationsAsked(desk)).toEqual([
    { name: 'analyst.merge', input: { analystId: id('anna'), intoId: id('ann'), scores: 'leave' } },
  ])
  expect(desk.session.status.current.undo).toBe('Merge analyst anna into ann')
  const left = await dialog('Who is working here?')
  await waitFor(() => expect(buttonIn(left, 'ann')).toHaveAttribute('aria-pressed', 'true'))
  expect(currentAnalyst().id).toBe(id('ann'))
  await click('Cancel', left)
  await act(() => undoOrRedo('undo'))
  expect(desk.project).toEqual(before)
  expect(currentAnalyst().id).toBe(id('anna'))
  expect(notices()).toEqual([])
})

test('a rationale that would be too long is said, and nothing is merged', async () => {
  const desk = await open()
  await desk.perform(say('ann', 'x'.repeat(49_990)))
  const asking = await ask(desk)
  expect(within(asking).getByRole('alert')).toHaveTextContent(
    'A rationale would be too long with what anna said. Leave that out, or shorten it first.',
  )
  expect(buttonIn(asking, 'Merge')).toBeDisabled()
})

test('merged in another window: what is typed here as who goes waits in the field of who stays', async () => {
  const desk = await open()
  await act(async () => prefer({ riskPart: 'judgment' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Rationale Seen it' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Rationale' }), ', and more')
  // The other window tells the preferences first.
  await act(async () => prefer({ goesOnAs: { [id('anna')]: id('ann') } }))
  await desk.perform(merge)
  const field = await screen.findByRole('textbox', { name: 'Rationale' })
  await waitFor(() => expect(field).toHaveValue('Seen it, and more'))
  expect(field).toHaveAccessibleDescription(/^Typed before and not finished/)
  expect(notices()).toEqual([])
  expect(Object.values(desk.project.scores).map(({ rationale }) => rationale)).toEqual([
    'Seen it\n\nAs anna: likelihood 40%, impact not scored.',
    '',
  ])
})

test('who was merged twice, or one way and back, is who is there', async () => {
  const desk = await open()
  const goesOnAs = { [id('anna')]: id('ann'), [id('ann')]: id('anna') }
  await act(async () => prefer({ goesOnAs }))
  expect(currentAnalyst().id).toBe(id('anna'))
  await desk.perform(merge)
  expect(currentAnalyst().id).toBe(id('ann'))
  await act(async () => prefer({ goesOnAs: { ...goesOnAs, [id('ann')]: id('eve') } }))
  await desk.perform({ name: 'analyst.merge', input: { analystId: id('ann'), intoId: id('eve'), scores: 'leave' } })
  expect(currentAnalyst().id).toBe(id('eve'))
  await act(async () => prefer({ goesOnAs }))
  expect(currentPreferences().goesOnAs).toEqual(goesOnAs)
  expect(currentAnalyst().name).toBe('eve')
})
