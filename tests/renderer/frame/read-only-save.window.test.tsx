import { call } from '@state/client'
import { show } from '@state/project-store'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, emptyProject, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

test('whoever saves in a project that is open read-only hears why nothing is saved', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  const desk = await openInWindow(project)
  await showWindow()
  const opened = await call('project.current', {})
  if (!opened) throw new Error('No project is open.')
  await act(async () => show({ ...opened, readOnly: 'Bo has this project open.' }))
  await userEvent.keyboard('{Control>}s{/Control}')
  await screen.findByText('Nothing is saved: this project is open read-only. Bo has this project open.')
  expect(screen.queryByText(/Every change is on disk/)).toBeNull()
  // Said again as the language changes.
  await act(async () => desk.tell({ name: 'project.readOnly', payload: 'Bo hat dieses Projekt geöffnet.' }))
  expect(screen.getByText('Read-only.').parentElement).toHaveTextContent('Read-only. Bo hat dieses Projekt geöffnet.')
})
