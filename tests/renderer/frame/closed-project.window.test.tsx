import { currentPlace } from '@state/place'
import { show } from '@state/project-store'
import { call } from '@state/client'
import type { CommandId } from '@shared/commands/commands'
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openInWindow, emptyProject, WINDOW } from '../desk'
import { command, dialog, press, showWindow } from '../window'

const DIALOGS: [CommandId, string][] = [
  ['analyst.switch', 'Who is working here?'],
  ['analyst.add', 'Add analyst'],
  ['project.details', 'Project details'],
  ['project.pack', 'Pack project into one file'],
  ['project.restoreBackup', 'Restore a backup'],
  ['history.checkpoint', 'Name this moment'],
  ['source.paste', 'Import pasted text'],
]

describe('a dialog of the project', () => {
  test.each(DIALOGS)('%s closes with it, and stays closed in the next', async (id, name) => {
    const desk = await openInWindow()
    await showWindow()
    command(desk, id)
    await dialog(name)
    await act(() => desk.workspace.close(WINDOW))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByText(/stopped working/)).toBeNull()
    expect(desk.failures).toEqual([])
    await act(() => desk.showAnother('/projects/Test.assay'))
    await screen.findByRole('heading', { level: 1, name: 'Library' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('closes when another project takes its place', async () => {
    const desk = await openInWindow()
    await showWindow()
    await desk.store('/projects/Other.assay', otherProject())
    command(desk, 'source.paste')
    await dialog('Import pasted text')
    await act(() => desk.showAnother('/projects/Other.assay'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('stays while the same project becomes writable', async () => {
    const desk = await openInWindow()
    await showWindow()
    command(desk, 'project.details')
    await dialog('Project details')
    const opened = await call('project.current', {})
    await act(async () => show(opened && { ...opened, notices: [] }))
    expect(await dialog('Project details')).toBeVisible()
  })
})

test('Alt and the arrows do not walk behind an open dialog', async () => {
  const desk = await openInWindow()
  await showWindow()
  await press('{Alt>}4{/Alt}')
  command(desk, 'help.shortcuts')
  await dialog('Keyboard shortcuts')
  await press('{Alt>}{ArrowLeft}{/Alt}')
  expect(currentPlace().screen).toBe('risks')
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await press('{Alt>}{ArrowLeft}{/Alt}')
  expect(currentPlace().screen).toBe('library')
})

test('the native menu offers no undo and redo in a project that became read-only', async () => {
  const desk = await openInWindow()
  await showWindow()
  const usable = () => (desk.inputs('app.usableCommands').at(-1) as { commands: CommandId[] }).commands
  await desk.perform({ name: 'project.update', input: { changes: { title: 'Second' } } })
  await waitFor(() => expect(usable()).toContain('edit.undo'))
  const opened = await call('project.current', {})
  await act(async () => show(opened && { ...opened, readOnly: 'Bo has this project open.' }))
  await waitFor(() => expect(usable()).not.toContain('edit.undo'))
})

function otherProject() {
  const project = emptyProject()
  project.about.project = { ...project.about.project, title: 'Other' }
  return project
}
