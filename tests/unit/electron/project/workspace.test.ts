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
let told: [name: EventMessage['name'], windowIds: readonly number[]][]
let payloads: EventMessage[]
let notClosed: unknown[]
let mayLeave: boolean

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-workspace-')))
  told = []
  payloads = []
  notClosed = []
  mayLeave = true
  workspace = new Workspace({
    recent: new RecentFiles(folder),
    tell: (message, windowIds) => {
      told.push([message.name, windowIds])
      payloads.push(message)
    },
    changed: () => undefined,
    notClosed: (failure) => void notClosed.push(failure),
    mayLeave: async () => mayLeave,
    backupFolder: join(folder, 'backups'),
    sample: { folder: join(folder, 'sample.assay'), make: makeSample },
  })
})
afterEach(async () => {
  await workspace.closeAll()
  await rm(folder, { recursive: true })
})

const path = (name: string) => join(folder, name)
const make = (name: string, windowId = 1) => workspace.create(path(name), { title: name, analyst: 'Ada' }, windowId)
const analyst = () => Object.keys(workspace.sessionAt(1).project.analysts)[0] ?? ''
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
    expect(measureOf(workspace.sessionAt(1).project).next().done).toBe(true)
  })

  test('without a project has no session, in words, and nothing to close or look at', async () => {
    expect(workspace.currentAt(1)).toBeNull()
    expect(() => workspace.sessionAt(1)).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code: 'no-project',
        message: 'No project is open. Open or create one first.',
      }),
    )
    await workspace.lookOutside()
    await workspace.close(1)
    expect(told).toEqual([])
  })

  test('shows the project that is open', async () => {
    const opened = await make('a.assay')
    expect(opened).toEqual({
      project: workspace.sessionAt(1).project,
      folderId: workspace.recentIdAt(1),
      folderName: 'a.assay',
      readOnly: null,
      writableBy: null,
      notices: [],
      drafts: [],
      ahead: null,
      status: workspace.sessionAt(1).status.current,
    })
    expect(workspace.currentAt(1)).toEqual(opened)
    // The window that asked has it as its answer.
    expect(told).toEqual([])
  })

  test('closes one project once the next one is open, and frees it for others', async () => {
    await make('a.assay')
    expect(await isWritable('a.assay')).toBe(false)
    await make('b.assay')
    expect(workspace.currentAt(1)?.folderName).toBe('b.assay')
    expect(await isWritable('a.assay')).toBe(true)
  })

  test('keeps the project it has when the next one is refused, and goes on', async () => {
    await make('a.assay')
    await writeFile(path('b.assay'), 'a file')
    await expect(make('b.assay')).rejects.toMatchObject({ name: 'Refusal' })
    expect(workspace.currentAt(1)?.folderName).toBe('a.assay')
    await workspace.sessionAt(1).changes.apply(renamed('Still here'))
    await make('c.assay')
    expect(workspace.currentAt(1)?.folderName).toBe('c.assay')
  })

  test('opens one project after the other when asked for several at once', async () => {
    await Promise.all([make('a.assay'), make('b.assay'), make('c.assay')])
    expect(workspace.currentAt(1)?.folderName).toBe('c.assay')
    expect(await Promise.all(['a.assay', 'b.assay'].map(isWritable))).toEqual([true, true])
  })

  test('asked for the project it has keeps its session', async () => {
    await make('a.assay')
    const session = workspace.sessionAt(1)
    const again = await workspace.open(path('a.assay'), 2)
    expect(workspace.sessionAt(1)).toBe(session)
    expect(workspace.sessionAt(2)).toBe(session)
    expect(again?.readOnly).toBeNull()
    expect(told).toEqual([])
  })

  test('asked for the project it has by another name of its folder keeps its session too', async () => {
    await make('a.assay')
    const session = workspace.sessionAt(1)
    await symlink(path('a.assay'), path('link.assay'))
    for (const name of ['link.assay', 'a.assay/', 'x/../a.assay']) {
      const opened = await workspace.open(`${folder}/${name}`, 1)
      expect([opened?.readOnly, opened?.folderName]).toEqual([null, 'a.assay'])
      expect(workspace.sessionAt(1)).toBe(session)
    }
  })

  test('asked for the project it could only read opens it anew: free by now, with what the other did', async () => {
    await make('a.assay')
    await workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    const first = await workspace.open(path('a.assay'), 1)
    expect(first?.readOnly).toMatch(/ has had this project open on /)
    const by = Object.keys(other.project.analysts)[0] ?? ''
    await other.changes.apply({ by, operations: renamed('Renamed elsewhere').operations })
    const again = await workspace.open(path('a.assay'), 1)
    expect(again?.readOnly).not.toBeNull()
    expect(again?.project.about.project.title).toBe('Renamed elsewhere')
    await other.close()
    expect((await workspace.open(path('a.assay'), 1))?.readOnly).toBeNull()
    expect((await workspace.sessionAt(1).changes.apply(renamed('Mine'))).seq).toBe(3)
  })

  test('closed says so once, and the project can be opened again', async () => {
    await make('a.assay')
    const session = workspace.sessionAt(1)
    await Promise.all([workspace.close(1), workspace.close(1)])
    expect(workspace.currentAt(1)).toBeNull()
    expect(told).toEqual([['project.closed', [1]]])
    await expect(session.changes.apply({ by: newId(), operations: [] })).rejects.toMatchObject({ code: 'closed' })
    await workspace.open(path('a.assay'), 1)
    expect(workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('remembers a project by the title it has, newest first', async () => {
    await make('a.assay')
    await workspace.sessionAt(1).changes.apply(renamed('Renamed'))
    await workspace.open(path('a.assay'), 1)
    await make('b.assay')
    expect(new RecentFiles(folder).list().map(({ title }) => title)).toEqual(['b.assay', 'Renamed'])
  })
})

describe('what every window is told of', () => {
  test('is each change with the status after it', async () => {
    await make('a.assay')
    const commit = await workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(payloads).toEqual([
      { name: 'project.changed', payload: { commits: [commit], status: workspace.sessionAt(1).status.current } },
    ])
  })

  test('is each notice once', async () => {
    await make('a.assay')
    await workspace.sessionAt(1).changes.apply(renamed('One'))
    await writeFile(path('a.assay/project.json'), '{}')
    await workspace.lookOutside()
    await workspace.sessionAt(1).changes.apply(renamed('Two'))
    await Promise.resolve()
    const notices = payloads.flatMap((message) => (message.name === 'project.notice' ? [message.payload] : []))
    expect(notices).toHaveLength(1)
    expect(workspace.sessionAt(1).status.notices).toEqual(notices)
  })

  test('is not what was known when the project was opened', async () => {
    await make('a.assay')
    await workspace.close(1)
    await writeFile(path('a.assay/project.json'), '{"damaged":')
    const { notices } = (await workspace.open(path('a.assay'), 1))!
    expect(notices.length).toBeGreaterThan(0)
    await workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(told.filter(([name]) => name === 'project.notice')).toEqual([])
  })

  test('is nothing of a project that is open no more', async () => {
    await make('a.assay')
    await make('b.assay')
    await workspace.sessionAt(1).changes.apply(renamed('One'))
    await Promise.resolve()
    expect(told.filter(([name]) => name === 'project.changed')).toHaveLength(1)
  })
})

describe('a project that somebody else has', () => {
  test('is not taken over by a decision about something else', async () => {
    await make('a.assay')
    await workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    await workspace.open(path('a.assay'), 1)
    expect(workspace.currentAt(1)?.writableBy).toBe('take-over')
    await workspace.makeWritable('accept-loss', 1)
    expect(workspace.currentAt(1)?.writableBy).toBe('take-over')
    await workspace.makeWritable('take-over', 1)
    expect(workspace.currentAt(1)).toMatchObject({ readOnly: null, writableBy: null })
    await other.close()
  })
})

describe('several projects', () => {
  const read = (windowId: number) => workspace.sessionAt(windowId).project.about.project.title

  test('are open at once, each in its windows, and each change is told to its own', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    workspace.join(3, 2)
    await workspace.sessionAt(1).changes.apply(renamed('One'))
    const by = Object.keys(workspace.sessionAt(2).project.analysts)[0] ?? ''
    await workspace.sessionAt(2).changes.apply({ ...renamed('Two'), by })
    await Promise.resolve()
    expect(told).toEqual([
      ['project.changed', [1]],
      ['project.changed', [2, 3]],
    ])
    expect([1, 2, 3].map(read)).toEqual(['One', 'Two', 'Two'])
  })

  test('close when their last window shows another or is gone, without a word of the others', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    workspace.join(3, 2)
    await workspace.open(path('a.assay'), 2)
    expect([await isWritable('a.assay'), await isWritable('b.assay')]).toEqual([false, false])
    await workspace.left(3)
    expect([await isWritable('a.assay'), await isWritable('b.assay')]).toEqual([false, true])
    expect(workspace.windowsOf(workspace.sessionAt(1))).toEqual([1, 2])
    await workspace.close(2)
    expect(await isWritable('a.assay')).toBe(true)
    expect(told).toEqual([['project.closed', [1, 2]]])
  })

  test('are asked about only where the last window of one leaves it', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    workspace.join(3, 2)
    mayLeave = false
    expect(workspace.mayLeave(3)).toBe(true)
    expect(workspace.mayLeave(9)).toBe(true)
    expect(await workspace.mayLeave(1)).toBe(false)
    expect(await workspace.mayClose(3)).toBe(false)
    expect(await workspace.open(path('b.assay'), 1)).toBeNull()
    expect(read(1)).toBe('a.assay')
  })

  test('that can be written by now are shown anew by all of their windows', async () => {
    await make('a.assay', 1)
    await workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    await workspace.open(path('a.assay'), 1)
    workspace.join(2, 1)
    await other.close()
    told = []
    await workspace.open(path('a.assay'), 2)
    expect(told).toEqual([['project.opened', [1]]])
    expect(workspace.sessionAt(1)).toBe(workspace.sessionAt(2))
    expect(workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('asked for at once in two windows have one session', async () => {
    await make('a.assay', 1)
    await workspace.close(1)
    await Promise.all([workspace.open(path('a.assay'), 1), workspace.open(path('a.assay'), 2)])
    expect(workspace.sessionAt(1)).toBe(workspace.sessionAt(2))
    expect(workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('that cannot be closed in order are told of, and the next one is shown', async () => {
    await make('a.assay', 1)
    const session = workspace.sessionAt(1)
    const close = session.close.bind(session)
    session.close = () => Promise.reject(new Error('The drive is gone.'))
    expect((await make('b.assay', 1))?.folderName).toBe('b.assay')
    expect(notClosed).toEqual([new Error('The drive is gone.')])
    await close()
  })

  test('are all closed at the end, also where one of them fails', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    const session = workspace.sessionAt(1)
    const close = session.close.bind(session)
    session.close = () => Promise.reject(new Error('The drive is gone.'))
    await expect(workspace.closeAll()).rejects.toThrow('The drive is gone.')
    expect(await isWritable('b.assay')).toBe(true)
    await close()
  })

  test('are found by their folder, whatever it is called', async () => {
    await make('a.assay', 1)
    await symlink(path('a.assay'), path('link.assay'))
    expect(await workspace.windowWith(path('link.assay'))).toBe(1)
    expect(await workspace.windowWith(path('b.assay'))).toBeUndefined()
    expect(workspace.isOpen(workspace.recentIdAt(1) ?? '')).toBe(true)
    expect(workspace.isOpen('another')).toBe(false)
  })
})

describe('a window that was opened for a project', () => {
  test('shows it once it is open', async () => {
    await make('a.assay', 1)
    await workspace.close(1)
    const opening = workspace.openFirst(path('a.assay'), 2)
    expect((await workspace.openedAt(2))?.folderName).toBe('a.assay')
    await opening
  })

  test('says once why it does not, and shows none', async () => {
    await writeFile(path('a.assay'), 'a file')
    await workspace.openFirst(path('a.assay'), 2)
    await expect(workspace.openedAt(2)).rejects.toMatchObject({ name: 'Refusal' })
    expect(await workspace.openedAt(2)).toBeNull()
  })
})
