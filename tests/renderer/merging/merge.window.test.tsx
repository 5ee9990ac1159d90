import { perform } from '@state/perform'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MergeCommand } from '../../../renderer/features/merging/MergeCommand'
import { id, setScore } from '../../unit/shared/sample-project'
import { addSession, closeRound, openRound } from '../../unit/shared/sample-session'
import { announced, buttonIn, click, command, dialog, showFrame } from '../window'
import { conflictList, copied, editRisk, lookThrough, MERGING, workInCopy } from './parted'

const show = () => showFrame(<MergeCommand />, 'risks')

/** A copy in which somebody else has worked, and a window in which the same was changed to something else. */
async function parted() {
  const desk = await copied(show)
  await workInCopy(desk, editRisk({ cause: 'Fog at sea', title: 'Fog' }), {
    name: 'passage.update',
    input: { passageId: id('pas'), changes: { note: 'Seen there' } },
  })
  await perform(editRisk({ cause: 'Ice', title: 'Frost' }))
  return desk
}

test('a copy is looked through, decided by keys and merged as one step that is undone', async () => {
  const desk = await parted()
  const merging = await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  expect(buttonIn(merging, 'Merge (2 to decide)')).toBeDisabled()
  expect(await within(merging).findByRole('region', { name: 'Theirs' })).toHaveTextContent(/^Theirs ann, .*Fog at sea$/)
  await userEvent.keyboard('3')
  await waitFor(() => expect(buttonIn(merging, 'Merge (1 to decide)')).toBeVisible())
  // A title cannot be both.
  await userEvent.keyboard('3')
  expect(buttonIn(merging, 'Merge (1 to decide)')).toBeDisabled()
  await userEvent.keyboard('2')
  await click('Merge', merging)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(announced()).toBe('Merge “copy.assay”: 1 passage, 1 risk. Undo takes it back.')
  const risk = () => desk.project.risks[id('rsk')]
  expect([risk()?.cause, risk()?.title, desk.project.passages[id('pas')]?.note]).toEqual([
    'Fog at sea\n\nIce',
    'Fog',
    'Seen there',
  ])
  await desk.session.changes.undo(id('ann'))
  expect([risk()?.cause, risk()?.title, desk.project.passages[id('pas')]?.note]).toEqual(['Ice', 'Frost', ''])
})

test('what was cancelled changes nothing', async () => {
  const desk = await parted()
  const before = structuredClone(desk.project)
  const merging = await lookThrough(desk)
  await waitFor(() => expect(buttonIn(merging, 'Keep mine of all')).toBeEnabled())
  await click('Keep both where it can be (1)')
  expect(buttonIn(merging, 'Merge (1 to decide)')).toBeDisabled()
  await click('Keep mine of all')
  expect(announced()).toBe('1 conflict decided.')
  expect(screen.getByRole('button', { name: 'Merge' })).toBeEnabled()
  await click('Cancel')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.project).toEqual(before)
})

test('after a decision comes the next that is open, also one that stands before it', async () => {
  const desk = await parted()
  const merging = await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  await userEvent.keyboard('{ArrowDown}1')
  expect(within(list).getByRole('option', { selected: true })).toHaveTextContent('to decide')
  expect(within(list).getAllByRole('option')[0]).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(announced()).toBe('Taken back: what was decided of 1 conflict.')
  expect(buttonIn(merging, 'Merge (2 to decide)')).toBeDisabled()
  expect(buttonIn(merging, 'Take back the last decision')).toBeDisabled()
  // What was done before the dialog was opened is not taken back by its keys.
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(desk.project.risks[id('rsk')]?.title).toBe('Frost')
})

test('letters go to the next conflict that begins so', async () => {
  const desk = await parted()
  await lookThrough(desk)
  const list = await conflictList()
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  const names = within(list)
    .getAllByRole('option')
    .map(({ textContent }) => textContent ?? '')
  const chosen = () => within(list).getByRole('option', { selected: true }).textContent
  expect(chosen()).toBe(names[0])
  await userEvent.keyboard(names[1]!.charAt(0))
  expect(chosen()).toBe(names[1])
})

test('a copy that holds nothing new is told so, and one that cannot be read says why', async () => {
  const desk = await copied(show)
  await perform(setScore('sco', 'rsk', 'ann', 20))
  await desk.session.copyTo('/projects/same.assay')
  desk.answers.copyToMerge = '/projects/none'
  command(desk, 'project.merge')
  await click('Choose a folder…', await dialog(MERGING))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^There is no folder “none”/)
  desk.answers.copyToMerge = '/projects/same.assay'
  await click('Choose a folder…')
  expect(await screen.findByText(/It holds nothing that is not here already\./)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull()
})

test('a merge that Undo leaves says so before and after', async () => {
  const desk = await copied(show)
  await workInCopy(desk, addSession('ses', ['rsk'], ['ann'], { named: true }), openRound('rou', 'ses', ['rsk']))
  await workInCopy(desk, setScore('sco', 'rsk', 'ann', 20))
  await workInCopy(desk, closeRound('rou'))
  const merging = await lookThrough(desk)
  expect(merging).toHaveTextContent(
    '“Test”. All of it is merged as one step. It brings what sessions or blind taggings keep as it is, so Undo does not take it back: back up the project first if you may want to. The copy stays as it is.',
  )
  await click('Merge', merging)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(announced()).toBe('Merge “copy.assay”: 1 score, 1 scoring session, 1 round, 1 answer.')
})
