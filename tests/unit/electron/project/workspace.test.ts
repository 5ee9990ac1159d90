import type { EventMessage } from '@shared/ipc/contract'
import { measureOf } from '@shared/document/indexes/measure'
import { newId } from '@shared/new-id'
import { mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSample } from '../../../../electron/sample/make-sample'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RecentFiles } from '../../../../electron/project/recent'
import { ProjectSession } from '../../../../electron/project/session'
import { Workspace } from '../../../../electron/project/workspace'

let folder: string
let workspace: Workspace
let told: [name: EventMessage['name'], except: number | undefined][]
let payloads: EventMessage[]

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-workspace-')))
  told = []
  payloads = []
  workspace = new Workspace({
    recent: new RecentFiles(folder),
    tell: (message, except) => {
      told.push([message.name, except])
      payloads.push(message)
    },
    mayLeave: async () => true,
    backupFolder: join(folder, 'backups'),
    sample: { folder: join(folder, 'sample.assay'), make: makeSample },
  })
})
afterEach(async () => {
  await workspace.close()
  await rm(folder, { recursive: true })
})

const path = (name: string) => join(folder, name)
const make = (name: string, windowId = 1) => workspace.create(path(name), { title: name, analyst: 'Ada' }, windowId)
const analyst = () => Object.keys(workspace.session.project.analysts)[0] ?? ''
const renamed = (title: string) => ({
  by: analyst(),
  operations: [{ name: 'project.update', input: { changes: { title } } }],
})
const isWritable = async (name: string) => {
  const session = await ProjectSession.open(path(name))
  await session.close()
  return session.readOnly === null
}

describe('a workspace', () => {
  test('has measured the project it opened before anybody changes it: the first change need not wait', async () => {
    await make('one')
    expect(measureOf(workspace.session.project).next().done).toBe(true)
  })

  test('without a project has no session, in words, and nothing to close or look at', async () => {
    expect(workspace.current).toBeNull()
    expect(() => workspace.session).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code: 'no-project',
        message: 'No project is open. Open or create one first.',
      }),
    )
    await workspace.lookOutside()
    await workspace.close()
    expect(told).toEqual([])
  })

  test('shows the project that is open, to all windows but the one that asked', async () => {
    const opened = await make('a.assay', 7)
    expect(opened).toEqual({
      project: workspace.session.project,
      folderId: workspace.recentId,
      folderName: 'a.assay',
      readOnly: null,
      writableBy: null,
      notices: [],
      drafts: [],
      ahead: null,
      status: workspace.session.status.current,
    })
    expect(workspace.current).toEqual(opened)
    expect(told).toEqual([['project.opened', 7]])
    expect(payloads).toEqual([{ name: 'project.opened', payload: opened }])
  })

  test('closes one project once the next one is open, and frees it for others', async () => {
    await make('a.assay')
    expect(await isWritable('a.assay')).toBe(false)
    await make('b.assay')
    expect(workspace.current?.folderName).toBe('b.assay')
    expect(await isWritable('a.assay')).toBe(true)
    expect(told.map(([name]) => name)).toEqual(['project.opened', 'project.opened'])
  })

  test('keeps the project it has when the next one is refused, and goes on', async () => {
    await make('a.assay')
    await writeFile(path('b.assay'), 'a file')
    await expect(make('b.assay')).rejects.toMatchObject({ name: 'Refusal' })
    expect(workspace.current?.folderName).toBe('a.assay')
    await workspace.session.changes.apply(renamed('Still here'))
    await make('c.assay')
    expect(workspace.current?.folderName).toBe('c.assay')
  })

  test('opens one project after the other when asked for several at once', async () => {
    await Promise.all([make('a.assay'), make('b.assay'), make('c.assay')])
    expect(workspace.current?.folderName).toBe('c.assay')
    expect(await Promise.all(['a.assay', 'b.assay'].map(isWritable))).toEqual([true, true])
  })

  test('asked for the project it has keeps its session', async () => {
    await make('a.assay')
    const { session } = workspace
    const again = await workspace.open(path('a.assay'), 2)
    expect(workspace.session).toBe(session)
    expect(again?.readOnly).toBeNull()
    expect(told).toEqual([
      ['project.opened', 1],
      ['project.opened', 2],
    ])
  })

  test('asked for the project it has by another name of its folder keeps its session too', async () => {
    await make('a.assay')
    const { session } = workspace
    await symlink(path('a.assay'), path('link.assay'))
    for (const name of ['link.assay', 'a.assay/', 'x/../a.assay']) {
      const opened = await workspace.open(`${folder}/${name}`, 7)
      expect([opened?.readOnly, opened?.folderName]).toEqual([null, 'a.assay'])
      expect(workspace.session).toBe(session)
    }
  })

  test('asked for the project it could only read opens it anew: free by now, with what the other did', async () => {
    await make('a.assay')
    await workspace.close()
    const other = await ProjectSession.open(path('a.assay'))
    const first = await workspace.open(path('a.assay'), 7)
    expect(first?.readOnly).toMatch(/ has had this project open on /)
    const by = Object.keys(other.project.analysts)[0] ?? ''
    await other.changes.apply({ by, operations: renamed('Renamed elsewhere').operations })
    const again = await workspace.open(path('a.assay'), 7)
    expect(again?.readOnly).not.toBeNull()
    expect(again?.project.about.project.title).toBe('Renamed elsewhere')
    await other.close()
    expect((await workspace.open(path('a.assay'), 7))?.readOnly).toBeNull()
    expect((await workspace.session.changes.apply(renamed('Mine'))).seq).toBe(3)
  })

  test('closed says so once, and the project can be opened again', async () => {
    await make('a.assay')
    const { session } = workspace
    await Promise.all([workspace.close(), workspace.close()])
    expect(workspace.current).toBeNull()
    expect(told.slice(1)).toEqual([['project.closed', undefined]])
    await expect(session.changes.apply({ by: newId(), operations: [] })).rejects.toMatchObject({ code: 'closed' })
    await workspace.open(path('a.assay'), 1)
    expect(workspace.current?.readOnly).toBeNull()
  })

  test('remembers a project by the title it has, newest first', async () => {
    await make('a.assay')
    await workspace.session.changes.apply(renamed('Renamed'))
    await workspace.open(path('a.assay'), 1)
    await make('b.assay')
    expect(new RecentFiles(folder).list().map(({ title }) => title)).toEqual(['b.assay', 'Renamed'])
  })
})

describe('what every window is told of', () => {
  test('is each change with the status after it', async () => {
    await make('a.assay')
    const commit = await workspace.session.changes.apply(renamed('One'))
    await Promise.resolve()
    expect(payloads.slice(1)).toEqual([
      { name: 'project.changed', payload: { commits: [commit], status: workspace.session.status.current } },
    ])
  })

  test('is each notice once', async () => {
    await make('a.assay')
    await workspace.session.changes.apply(renamed('One'))
    await writeFile(path('a.assay/project.json'), '{}')
    await workspace.lookOutside()
    await workspace.session.changes.apply(renamed('Two'))
    await Promise.resolve()
    const notices = payloads.flatMap((message) => (message.name === 'project.notice' ? [message.payload] : []))
    expect(notices).toHaveLength(1)
    expect(workspace.session.status.notices).toEqual(notices)
  })

  test('is not what was known when the project was opened', async () => {
    await make('a.assay')
    await workspace.close()
    await writeFile(path('a.assay/project.json'), '{"damaged":')
    const { notices } = (await workspace.open(path('a.assay'), 1))!
    expect(notices.length).toBeGreaterThan(0)
    await workspace.session.changes.apply(renamed('One'))
    await Promise.resolve()
    expect(told.filter(([name]) => name === 'project.notice')).toEqual([])
  })

  test('is nothing of a project that is open no more', async () => {
    await make('a.assay')
    await make('b.assay')
    await workspace.session.changes.apply(renamed('One'))
    await Promise.resolve()
    expect(told.filter(([name]) => name === 'project.changed')).toHaveLength(1)
  })
})

describe('a project that somebody else has', () => {
  test('is not taken over by a decision about something else', async () => {
    await make('a.assay')
    await workspace.close()
    const other = await ProjectSession.open(path('a.assay'))
    await workspace.open(path('a.assay'), 1)
    expect(workspace.current?.writableBy).toBe('take-over')
    await workspace.makeWritable('accept-loss', 1)
    expect(workspace.current?.writableBy).toBe('take-over')
    await workspace.makeWritable('take-over', 1)
    expect(workspace.current).toMatchObject({ readOnly: null, writableBy: null })
    await other.close()
  })
})
