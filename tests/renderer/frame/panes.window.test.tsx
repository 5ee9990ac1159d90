import { currentPlace } from '@state/place'
import { renameProject } from '@state/projects'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addAnalyst, emptyProject, perform } from '../../unit/shared/sample-project'
import { openInWindow, startDesk } from '../desk'
import { press, showWindow } from '../window'

const focused = () => document.activeElement?.textContent

test('without a project the keys of panes walk the rail and the home screen', async () => {
  await startDesk()
  await showWindow()
  await press('{F6}')
  expect(focused()).toBe('Home')
  await press('{F6}')
  expect(focused()).toBe('New project…')
  await press('{Shift>}{F6}{/Shift}')
  expect(focused()).toBe('Home')
})

test('a screen with nothing in it yet is a pane, to which the keys come back', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  await openInWindow(project)
  await showWindow()
  await press('{Alt>}9{/Alt}')
  await waitFor(() => expect(focused()).toBe('New scoring session…'))
  await press('{F6}')
  expect(focused()).toBe('Sessions')
  await press('{F6}')
  expect(focused()).toBe('New scoring session…')
})

test('a project that is renamed stays on its screen', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  await openInWindow(project)
  await showWindow()
  await press('{Alt>}4{/Alt}')
  await act(() => renameProject('Delta'))
  expect(currentPlace().screen).toBe('risks')
})
