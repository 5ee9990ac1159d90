import { perform } from '@state/perform'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ProjectSession } from '../../../electron/project/session'
import { MergeCommand } from '../../../renderer/features/merging/MergeCommand'
import { filledProject, id, setScore } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { announced, buttonIn, click, command, dialog, showFrame } from '../window'

const COPY = '/projects/copy.assay'

/** A copy in which somebody else has worked, and a window that is asked to merge it. */
async function parted() {
  const desk = await openInWindow(filledProject())
  await showFrame(<MergeCommand />, 'risks')
  await desk.session.copyTo(COPY)
  const copy = await ProjectSession.open(COPY, { fileSystem: desk.disk })
  await copy.changes.apply({
    by: id('ann'),
    operations: [
      { name: 'risk.update', input: { riskId: id('rsk'), changes: { cause: 'Fog at sea', title: 'Fog' } } },
      { name: 'passage.update', input: { passageId: id('pas'), changes: { note: 'Seen there' } } },
    ],
  })
  await copy.close()
  desk.answers.copyToMerge = COPY
  return desk
}

test('a copy is looked through, decided by keys and merged as one step that is undone', async () => {
  const desk = await parted()
  await perform({ name: 'risk.update', input: { riskId: id('rsk'), changes: { cause: 'Ice', title: 'Frost' } } })
  command(desk, 'project.merge')
  await click('Choose a folder…', await dialog('Merge a copy of the project'))
  const list = await screen.findByRole('listbox', { name: 'Conflicts' })
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2))
  const merging = await dialog('Merge a copy of the project')
  expect(buttonIn(merging, 'Merge (2 to decide)')).toBeDisabled()
  expect(await within(merging).findByRole('region', { name: 'Theirs' })).toHaveTextContent(/^Theirs ann, .*Fog at sea$/)
  list.focus()
  await userEvent.keyboard('3')
  await waitFor(() => expect(buttonIn(merging, 'Merge (1 to decide)')).toBeVisible())
  // A title cannot be both.
  await userEvent.keyboard('3')
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

test('all that remains is decided at once, and what was cancelled changes nothing', async () => {
  const desk = await parted()
  await perform({ name: 'risk.update', input: { riskId: id('rsk'), changes: { cause: 'Ice', title: 'Frost' } } })
  const before = structuredClone(desk.project)
  command(desk, 'project.merge')
  await click('Choose a folder…', await dialog('Merge a copy of the project'))
  await screen.findByRole('listbox', { name: 'Conflicts' })
  await click('All remaining: mine')
  expect(screen.getByRole('button', { name: 'Merge' })).toBeEnabled()
  await click('Cancel')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.project).toEqual(before)
})

test('a copy that holds nothing new is told so, and one that cannot be read says why', async () => {
  const desk = await openInWindow(filledProject())
  await showFrame(<MergeCommand />, 'risks')
  await perform(setScore('sco', 'rsk', 'ann', 20))
  await desk.session.copyTo(COPY)
  desk.answers.copyToMerge = '/projects/none'
  command(desk, 'project.merge')
  await click('Choose a folder…', await dialog('Merge a copy of the project'))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^There is no folder “none”/)
  desk.answers.copyToMerge = COPY
  await click('Choose a folder…')
  expect(await screen.findByText(/It holds nothing that is not here already\./)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull()
})
