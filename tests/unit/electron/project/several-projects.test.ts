import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

describe('several projects', () => {
  const read = (windowId: number) => place.workspace.sessionAt(windowId).project.about.project.title

  test('are open at once, each in its windows, and each change is place.told to its own', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    place.workspace.join(3, 2)
    await place.workspace.sessionAt(1).changes.apply(renamed('One'))
    const by = Object.keys(place.workspace.sessionAt(2).project.analysts)[0] ?? ''
    await place.workspace.sessionAt(2).changes.apply({ ...renamed('Two'), by })
    await Promise.resolve()
    expect(place.told).toEqual([
      ['project.changed', [1]],
      ['project.changed', [2, 3]],
    ])
    expect([1, 2, 3].map(read)).toEqual(['One', 'Two', 'Two'])
  })

  test('close when their last window shows another or is gone, without a word of the others', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    place.workspace.join(3, 2)
    await place.workspace.open(path('a.assay'), 2)
    expect([await isWritable(path('a.assay')), await isWritable(path('b.assay'))]).toEqual([false, false])
    await place.workspace.left(3)
    expect([await isWritable(path('a.assay')), await isWritable(path('b.assay'))]).toEqual([false, true])
    expect(place.workspace.windowsOf(place.workspace.sessionAt(1))).toEqual([1, 2])
    await place.workspace.close(2)
    expect(await isWritable(path('a.assay'))).toBe(true)
    expect(place.told).toEqual([['project.closed', [1, 2]]])
  })

  test('are asked about only where the last window of one leaves it', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    place.workspace.join(3, 2)
    place.mayLeave = false
    expect(place.workspace.mayLeave(3)).toBe(true)
    expect(place.workspace.mayLeave(9)).toBe(true)
    expect(await place.workspace.mayLeave(1)).toBe(false)
    expect(await place.workspace.mayClose(3)).toBe(false)
    expect(await place.workspace.open(path('b.assay'), 1)).toBeNull()
    expect(read(1)).toBe('a.assay')
  })

  test('that can be written by now are shown anew by all of their windows', async () => {
    await make('a.assay', 1)
    await place.workspace.close(1)
    const other = await ProjectSession.open(path('a.assay'))
    await place.workspace.open(path('a.assay'), 1)
    place.workspace.join(2, 1)
    await other.close()
    place.told = []
    await place.workspace.open(path('a.assay'), 2)
    expect(place.told).toEqual([['project.opened', [1]]])
    expect(place.workspace.sessionAt(1)).toBe(place.workspace.sessionAt(2))
    expect(place.workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('asked for at once in two windows have one session', async () => {
    await make('a.assay', 1)
    await place.workspace.close(1)
    await Promise.all([place.workspace.open(path('a.assay'), 1), place.workspace.open(path('a.assay'), 2)])
    expect(place.workspace.sessionAt(1)).toBe(place.workspace.sessionAt(2))
    expect(place.workspace.currentAt(1)?.readOnly).toBeNull()
  })

  test('that cannot be closed in order are place.told of, and the next one is shown', async () => {
    await make('a.assay', 1)
    const session = place.workspace.sessionAt(1)
    const close = session.close.bind(session)
    session.close = () => Promise.reject(new Error('The drive is gone.'))
    expect((await make('b.assay', 1))?.folderName).toBe('b.assay')
    expect(place.notClosed).toEqual([new Error('The drive is gone.')])
    await close()
  })

  test('are all closed at the end, also where one of them fails', async () => {
    await make('a.assay', 1)
    await make('b.assay', 2)
    const session = place.workspace.sessionAt(1)
    const close = session.close.bind(session)
    session.close = () => Promise.reject(new Error('The drive is gone.'))
    await expect(place.workspace.closeAll()).rejects.toThrow('The drive is gone.')
    expect(await isWritable(path('b.assay'))).toBe(true)
    await close()
  })

  test('are found by their place.folder, whatever it is called', async () => {
    await make('a.assay', 1)
    await symlink(path('a.assay'), path('link.assay'))
    expect(await place.workspace.windowWith(path('link.assay'))).toBe(1)
    expect(await place.workspace.windowWith(path('b.assay'))).toBeUndefined()
    expect(place.workspace.isOpen(place.workspace.recentIdAt(1) ?? '')).toBe(true)
    expect(place.workspace.isOpen('another')).toBe(false)
  })
})

describe('a window that was opened for a project', () => {
  test('shows it once it is open', async () => {
    await make('a.assay', 1)
    await place.workspace.close(1)
    const opening = place.workspace.openFirst(path('a.assay'), 2)
    expect((await place.workspace.openedAt(2))?.folderName).toBe('a.assay')
    await opening
  })

  test('says once why it does not, and shows none', async () => {
    await writeFile(path('a.assay'), 'a file')
    await place.workspace.openFirst(path('a.assay'), 2)
    await expect(place.workspace.openedAt(2)).rejects.toMatchObject({ name: 'Refusal' })
    expect(await place.workspace.openedAt(2)).toBeNull()
  })
})
