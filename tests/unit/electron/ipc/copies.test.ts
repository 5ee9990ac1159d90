import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { type FileSystem, sharedFileSystem } from '../../../../electron/storage/file-system'
import { addAnalyst, addRisk, id } from '../../shared/sample-project'
import { addSession, openRound } from '../../shared/sample-session'
import { ANN } from './all-asked'
import { openDesk, WINDOW } from './desk'

async function openRiver(disk?: FileSystem) {
  const desk = await openDesk(undefined, disk)
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  await desk.ask('project.apply', { by, operations: [addRisk('r1')] })
  return { ...desk, by, path: (name: string) => join(desk.folder, name) }
}

it('a saved copy has the history and the ids of the project, which stays open', async () => {
  const { ask, answers, asked, path, workspace } = await openRiver()
  answers.projectCopy = path('copy.assay')
  expect(await ask('project.saveCopy', {})).toMatchObject({ fileName: 'copy.assay' })
  expect(asked.slice(-3)).toEqual([
    ['projectCopy', WINDOW, 'River copy.assay', 'copy'],
    ['showProgress', WINDOW, 0],
    ['showProgress', WINDOW, 'done'],
  ])
  const copy = await ProjectSession.open(path('copy.assay'))
  expect(copy.project).toEqual(workspace.sessionAt(WINDOW).project)
  expect(copy.changes.end.seq).toBe(workspace.sessionAt(WINDOW).changes.end.seq)
  await copy.close()
  answers.projectCopy = null
  expect(await ask('project.saveCopy', {})).toBeNull()
})

it('a copy is not saved into the project itself, and nothing is changed', async () => {
  const { ask, answers, path } = await openRiver()
  answers.projectCopy = path('river.assay/inner.assay')
  await expect(ask('project.saveCopy', {})).rejects.toMatchObject({ code: 'inside-project' })
  expect(await readdir(path('river.assay'))).not.toContain('inner.assay')
})

it('a duplicate is a project of its own with all that the other has, waiting to be opened', async () => {
  const { ask, answers, path, workspace, given } = await openRiver()
  answers.projectCopy = path('dup.assay')
  expect(await ask('project.duplicate', {})).toBe('River copy')
  expect(given.waitingFor(WINDOW)).toBe('project')
  const { project } = workspace.sessionAt(WINDOW)
  const duplicate = await ProjectSession.open(path('dup.assay'))
  const { about, ...rest } = duplicate.project
  const { about: was, ...all } = project
  expect(rest).toEqual(all)
  expect(about.project).toMatchObject({ title: 'River copy' })
  expect(about.project.projectId).not.toBe(was.project.projectId)
  expect(duplicate.changes.end.seq).toBe(1)
  await duplicate.close()
})

it('what an open round keeps from somebody is not duplicated', async () => {
  const { ask, answers, path, by } = await openRiver()
  const session = [addAnalyst('ann'), addAnalyst('bob'), addSession('ses', ['r1'], ['ann', 'bob'])]
  await ask('project.apply', { by, operations: session })
  await ask('project.apply', { by: ANN, operations: [openRound('round', 'ses', ['r1'])] })
  const score = {
    name: 'score.set' as const,
    input: { scoreId: id('mine'), riskId: id('r1'), analystId: ANN, changes: { rationale: 'Mine' } },
  }
  await ask('project.apply', { by: ANN, operations: [score] })
  answers.projectCopy = path('dup.assay')
  await expect(ask('project.duplicate', {})).rejects.toMatchObject({ code: 'round-open' })
  expect(await readdir(path('.'))).not.toContain('dup.assay')
})

it('a renamed project has its folder called so, and its other windows go on in it', async () => {
  const { ask, openWindow, path, by, folder, workspace } = await openRiver()
  const other = openWindow(5)
  await other.load(null)
  const { folderId } = workspace.currentAt(WINDOW) ?? {}
  const opened = await ask('project.rename', { by, title: 'Delta: east' })
  // It is the folder that they know: each stays on its screen, and an import goes on.
  expect([opened?.folderId, workspace.folderIdAt(5)]).toEqual([folderId, folderId])
  expect(opened).toMatchObject({ folderName: 'Delta- east.assay', readOnly: null })
  expect(opened?.project.about.project.title).toBe('Delta: east')
  expect(await readdir(folder)).not.toContain('river.assay')
  expect(workspace.sessionAt(5)).toBe(workspace.sessionAt(WINDOW))
  expect(other.copy.project?.about.project.title).toBe('Delta: east')
  await ask('project.apply', { by, operations: [addRisk('r2')] })
  expect(Object.keys(other.copy.project?.risks ?? {})).toContain(id('r2'))
  expect((await ask('project.recent', {})).map(({ folderName }) => folderName)).toEqual(['Delta- east.assay'])
  await workspace.left(5)
  expect((await readdir(path('Delta- east.assay'))).includes('project.json')).toBe(true)
})

it('a name that is taken leaves the folder as it is, and work goes on', async () => {
  const { ask, path, by, workspace } = await openRiver()
  await mkdir(path('Delta.assay'))
  await expect(ask('project.rename', { by, title: 'Delta' })).rejects.toMatchObject({
    code: 'name-taken',
    message: expect.stringContaining('stays in the folder that it had'),
  })
  expect(workspace.sessionAt(WINDOW).folder).toBe(path('river.assay'))
  expect(await ask('project.apply', { by, operations: [addRisk('r2')] })).toMatchObject({ changed: true })
})

/** A disk of which some calls on the folder of the new name fail. */
function troubledDisk(trouble: { opens: number; syncs: boolean }): FileSystem {
  const disk = sharedFileSystem()
  const failure = () => Object.assign(new Error('EIO'), { code: 'EIO' })
  return {
    ...disk,
    list: async (path) => {
      if (path.includes('Delta.assay') && trouble.opens-- > 0) throw failure()
      return disk.list(path)
    },
    syncFolder: async (path) => {
      if (trouble.syncs && path.includes('assay-desk') && !path.includes('.assay')) throw failure()
      return disk.syncFolder(path)
    },
  }
}

it('a project that cannot be opened under its new name is closed in all windows, and it is said where it is', async () => {
  const trouble = { opens: Infinity, syncs: false }
  const { ask, by, workspace, openWindow, told } = await openRiver(troubledDisk(trouble))
  await openWindow(5).load(null)
  await expect(ask('project.rename', { by, title: 'Delta' })).rejects.toMatchObject({
    code: 'not-reopened',
    message:
      'The project has its new title and lies in “Delta.assay”, but could not be opened again: the disk reported an error. It was closed, and everything that was saved is safe there. Open it from the list of recent projects.',
  })
  expect([workspace.openSessionAt(WINDOW), workspace.openSessionAt(5)]).toEqual([null, null])
  expect(told.at(-1)).toEqual({ name: 'project.closed', payload: null })
  trouble.opens = 0
  const [recent] = await ask('project.recent', {})
  const opened = await ask('project.openRecent', { id: recent?.id ?? '' })
  expect(opened).toMatchObject({ folderName: 'Delta.assay', readOnly: null })
  expect(opened?.project.about.project.title).toBe('Delta')
})

it('a folder that is held for a moment as it gets its name is opened all the same', async () => {
  const { ask, by } = await openRiver(troubledDisk({ opens: 1, syncs: false }))
  expect(await ask('project.rename', { by, title: 'Delta' })).toMatchObject({ folderName: 'Delta.assay' })
})

it('a name that the disk has taken is the name, also where it cannot be made to last', async () => {
  const trouble = { opens: 0, syncs: false }
  const { ask, by } = await openRiver(troubledDisk(trouble))
  trouble.syncs = true
  expect(await ask('project.rename', { by, title: 'Delta' })).toMatchObject({ folderName: 'Delta.assay' })
})

it('a copy that fails is no longer under way', async () => {
  const { ask, answers, asked, path } = await openRiver()
  answers.projectCopy = path('taken.assay')
  await mkdir(path('taken.assay'))
  await mkdir(path('taken.assay/inner'))
  await expect(ask('project.saveCopy', {})).rejects.toMatchObject({ name: 'Error' })
  const shown = asked.filter(([name]) => name === 'showProgress').map((call) => call.at(-1))
  expect(shown).toEqual([0, 'failed'])
})
