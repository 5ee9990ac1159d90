import { notify } from '@state/notices'
import { currentPlace } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addAnalyst, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { command, dialog, notices, press, showWindow } from '../window'

const changes = async () => {
  await press('{Alt>}7{/Alt}')
  const list = await screen.findByRole('listbox', { name: 'Changes' })
  return within(list)
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.replace(/^\d\d:\d\d/, ''))
}

test('a copy of the project in another folder starts anew: its library, no dialog, its own history', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'))
  const desk = await openInWindow(project)
  await desk.store('/projects/Copy.assay', project)
  await desk.perform({ name: 'tag.update', input: { tagId: id('cost'), changes: { name: 'only in the first' } } })
  await showWindow()
  const created = expect.stringMatching(/^Create projectAssay · /) as string
  expect(await changes()).toEqual([
    'Rename tag to “only in the first”ann · Name cost → only in the first, of only in the first',
    created,
  ])
  act(() => notify('warning', 'Something about the first.'))
  command(desk, 'project.details')
  await dialog('Project details')
  await act(() => desk.showAnother('/projects/Copy.assay'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(currentPlace()).toEqual({ screen: 'library', sourceId: null })
  expect(notices()).toEqual([])
  await press('{Alt>}{ArrowLeft}{/Alt}')
  expect(currentPlace().screen).toBe('library')
  expect(await changes()).toEqual([created])
})
