import { measureOf } from '@shared/document/indexes/measure'
import { newId } from '@shared/new-id'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecentFiles } from '../../../../electron/project/recent'
import { ProjectSession } from '../../../../electron/project/session'
import { inWorkspace, isWritable } from './in-workspace'

const place = inWorkspace()
const path = (name: string) => join(place.folder, name)
const make = (name: string, windowId = 1) =>
  place.workspace.create(path(name), { title: name, analyst: 'Ada' }, windowId)
const analyst = () => Object.keys(place.workspace.sessionAt(1).project.analysts)[0] ?? ''
const renamed = (title: string) => ({
  by: analyst(),
  operations: [{ name: 'project.update', input: { changes: { title } } }],
})

describe('a workspace', () => {
  test('has measured the project it opened before anybody changes it: the first change need not wait', async () => {
    await make('one')
    expect(measureOf(place.workspace.sessionAt(1).project).next().done).toBe(true)
  })

  test('without a project has no session, in words, and nothing to close or look at', async () => {
    expect(place.workspace.currentAt(1)).toBeNull()
    expect(() => place.workspace.sessionAt(1)).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code: 'no-project',
        message: 'No project is open. Open or create one first.',
      }),
    )
    await place.workspace.lookOutside()
    await place.workspace.close(1)
    expect(place.told).toEqual([])
  })

  test('shows the project that is open', async () => {
    const opened = await make('a.assay')
    expect(opened).toEqual({
      project: place.workspace.sessionAt(1).project,
      folderId: place.workspace.recentIdAt(1),
      folderName: 'a.assay',
      readOnly: null,
      writableBy: null,
      notices: [],
      drafts: [],
      ahead: null,
      status: place.workspace.sessionAt(1).status.current,
    })
    expect(place.workspace.currentAt(1)).toEqual(opened)
    // The window that asked has it as its answer.
    expect(place.told).toEqual([])
  })

  test('closes one project once the next one is open, and frees it for others', async () => {
    await make('a.assay')
    expect(await isWritable(path('a.assay'))).toBe(false)
    await make('b.assay')
    expect(place.workspace.currentAt(1)?.folderName).toBe('b.assay')
    expect(await isWritable(path('a.assay'))).toBe(true)
  })

  test('keeps the project it has when the next one is refused, and goes on', async () => {
    await make('a.assay')
    await writeFile(path('b.assay'), 'a file')
    await expect(make('b.assay')).rejects.toMatchObject({ name: 'Refusal' })
    expect(place.workspace.currentAt(1)?.folderName).toBe('a.assay')
    await place.workspace.sessionAt(1).changes.apply(renamed('Still here'))
    await make('c.assay')
    expect(place.workspace.currentAt(1)?.folderName).toBe('c.assay')
  })

  test('opens one project after the other when asked for several at once', async () => {
    await Promise.all([make('a.assay'), make('b.assay'), make('c.assay')])
    expect(place.workspace.currentAt(1)?.folderName).toBe('c.assay')
    expect(await Promise.all(['a.assay', 'b.assay'].map((name) => isWritable(path(name))))).toEqual([true, true])
  })

  test('asked for the project it has keeps its session', async () => {
    await make('a.assay')
    const session = place.workspace.sessionAt(1)
    const again = await place.workspace.open(path('a.assay'), 2)
    expect(place.workspace.sessionAt(1)).toBe(session)
    expect(place.workspace.sessionAt(2)).toBe(session)
    expect(again?.readOnly).toBeNull()
    expect(place.told).toEqual([])
  })

  test('asked for the project it has by another name of its place.folder keeps its session too', async () => {
    await make('a.assay')
    const session = place.workspace.sessionAt(1)
    await symlink(path('a.assay'), path('link.assay'))
    for (const name of ['link.assay', 'a.assay/', 'x/../a.assay']) {
      const opened = await place.workspace.open(`${place.folder}/${name}`, 1)
      expect([opened?.readOnly, opened?.folderName]).toEqual([null, 'a.assay'])
      expect(place.workspace.sessionAt(1)).toBe(session)
    }
  })

  test('asked for the project it could only read opens it anew: free by now, with what the other did', async () => {
    await make('a.assay')
    await place.workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    const first = await place.workspace.open(path('a.assay'), 1)
    expect(first?.readOnly).toMatch(/ has had this project open on /)
    const by = Object.keys(other.project.analysts)[0] ?? ''
    await other.changes.apply({ by, operations: renamed('Renamed elsewhere').operations })
    const again = await place.workspace.open(path('a.assay'), 1)
    expect(again?.readOnly).not.toBeNull()
    expect(again?.project.about.project.title).toBe('Renamed elsewhere')
    await other.close()
    expect((await place.workspace.open(path('a.assay'), 1))?.readOnly).toBeNull()
    expect((await place.workspace.sessionAt(1).changes.apply(renamed('Mine'))).seq).toBe(3)
  })

  test('closed says so once, and the project can be opened again', async () => {
    await make('a.assay')
    const session = place.workspace.sessionAt(1)
    await Promise.all([place.workspace.close(1), place.workspace.close(1)])
    expect(place.workspace.currentAt(1)).toBeNull()
    expect(place.told).toEqual([['project.closed', [1]]])
    await expect(session.changes.apply({ by: newId(), operations: [] })).rejects.toMatchObject({ code: 'closed' })
    await place.workspace.open(path('a.assay'), 1)
    expect(place.workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('remembers a project by the title it has, newest first', async () => {
    await make('a.assay')
    await place.workspace.sessionAt(1).changes.apply(renamed('Renamed'))
    await place.workspace.open(path('a.assay'), 1)
    await make('b.assay')
    expect(new RecentFiles(place.folder).list().map(({ title }) => title)).toEqual(['b.assay', 'Renamed'])
  })
})

describe('what every window is place.told of', () => {
  test('is each change with the status after it', async () => {
    await make('a.assay')
    const commit = await place.workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(place.payloads).toEqual([
      { name: 'project.changed', payload: { commits: [commit], status: place.workspace.sessionAt(1).status.current } },
    ])
  })

  test('is each notice once', async () => {
    await make('a.assay')
    await place.workspace.sessionAt(1).changes.apply(renamed('One'))
    await writeFile(path('a.assay/project.json'), '{}')
    await place.workspace.lookOutside()
    await place.workspace.sessionAt(1).changes.apply(renamed('Two'))
    await Promise.resolve()
    const notices = place.payloads.flatMap((message) => (message.name === 'project.notice' ? [message.payload] : []))
    expect(notices).toHaveLength(1)
    expect(place.workspace.sessionAt(1).status.notices).toEqual(notices)
  })

  test('is not what was known when the project was opened', async () => {
    await make('a.assay')
    await place.workspace.close(1)
    await writeFile(path('a.assay/project.json'), '{"damaged":')
    const { notices } = (await place.workspace.open(path('a.assay'), 1))!
    expect(notices.length).toBeGreaterThan(0)
    await place.workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(place.told.filter(([name]) => name === 'project.notice')).toEqual([])
  })

  test('is nothing of a project that is open no more', async () => {
    await make('a.assay')
    await make('b.assay')
    await place.workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(place.told.filter(([name]) => name === 'project.changed')).toHaveLength(1)
  })
})

describe('a project that somebody else has', () => {
  test('is not taken over by a decision about something else', async () => {
    await make('a.assay')
    await place.workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    await place.workspace.open(path('a.assay'), 1)
    expect(place.workspace.currentAt(1)?.writableBy).toBe('take-over')
    await place.workspace.makeWritable('accept-loss', 1)
    expect(place.workspace.currentAt(1)?.writableBy).toBe('take-over')
    await place.workspace.makeWritable('take-over', 1)
    expect(place.workspace.currentAt(1)).toMatchObject({ readOnly: null, writableBy: null })
    await other.close()
  })
})
