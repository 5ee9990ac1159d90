import type { OpenProject, SaveStatus } from '@shared/ipc/contract'
import { show } from '@state/project-store'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Banners } from '../../../renderer/frame/Banners'
import { addAnalyst, emptyProject, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

const SAVED: SaveStatus = {
  seq: 4,
  savedAt: null,
  failure: null,
  unsaved: 0,
  changedOutside: false,
  undo: null,
  redo: null,
}

async function openWith(opened: Partial<OpenProject>, status: Partial<SaveStatus> = {}) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  await openInWindow(project)
  const known = {
    project,
    folderId: 'f',
    folderName: 'Test.assay',
    readOnly: null,
    writableBy: null,
    notices: [],
    drafts: [],
    ahead: null,
  }
  show({ ...known, ...opened, status: { ...SAVED, ...status } })
  await act(async () => render(<Banners />))
}

test('nothing stands between the analyst and a project that is saved', async () => {
  await openWith({})
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('status')).toBeNull()
})

test('a disk that refuses is said with what is not saved, and what can be done', async () => {
  await openWith({}, { unsaved: 2, failure: 'The disk is full.' })
  expect(screen.getByRole('alert')).toHaveTextContent('The last 2 changes are kept in memory only. The disk is full.')
  expect(screen.getByRole('button', { name: 'Save again' })).toBeVisible()
})

test('a project somebody else has says who, and is taken over only after a question', async () => {
  await openWith({ readOnly: 'Bo has had this project open.', writableBy: 'take-over' })
  expect(screen.getByRole('status')).toHaveTextContent('Bo has had this project open.')
  await act(async () => screen.getByRole('button', { name: 'Take over…' }).click())
  expect(screen.getByRole('dialog', { name: 'Take this project over?' })).toBeVisible()
})

test('a folder that cannot be written to offers nothing that could not work', async () => {
  await openWith({ readOnly: 'This folder cannot be written to.' })
  expect(screen.queryByRole('button')).toBeNull()
})

test('a file changed by another program waits for a decision', async () => {
  await openWith({}, { changedOutside: true })
  expect(screen.getByRole('alert')).toHaveTextContent('Another program has changed this project’s files.')
  expect(screen.getByRole('button', { name: 'Compare…' })).toBeVisible()
})
