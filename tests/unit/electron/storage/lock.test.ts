import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@shared/new-id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { type FileSystem, localFileSystem } from '../../../../electron/storage/file-system'
import { Lock, type LockAnswer } from '../../../../electron/storage/lock'
import { thisProcess } from '../../../../electron/storage/lock-owner'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

describe('a lock that is deleted while the project is open', () => {
  const LOCK = `${FOLDER}/.lock`
  let disk: MemoryDisk
  beforeEach(async () => {
    disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    await disk.syncFolder('/')
  })
  const create = (): Promise<ProjectSession> =>
    ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  const open = (limits = {}): Promise<ProjectSession> => ProjectSession.open(FOLDER, { fileSystem: disk, limits })

  it.each([
    ['before the first change', async () => {}],
    ['after a change', (session: ProjectSession) => retitle(session, 't1')],
  ])('%s is made anew when nobody else wrote', async (_, begin) => {
    const session = await create()
    await begin(session)
    const lock = disk.lockOf(FOLDER)
    disk.unput(LOCK)
    await retitle(session, 't2')
    expect(disk.lockOf(FOLDER)).toMatchObject({ instance: (lock as { instance: string }).instance })
    expect((await open()).readOnly).toMatch(/has had this project open/)
    await session.close()
    expect(disk.lockOf(FOLDER)).toBeNull()
    const again = await open()
    expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
    await again.close()
  })

  it.each([
    ['went on in the same journal', 1, 2],
    ['began a journal', 12, 3],
  ])('stays lost when somebody else %s meanwhile', async (_, changes, journals) => {
    const session = await create()
    await retitle(session, 'mine')
    disk.unput(LOCK)
    const theirs = await open({ changes: 10 })
    for (let n = 0; n < changes; n += 1) await retitle(theirs, `theirs ${n}`)
    await theirs.close()
    const before = disk.files()
    expect([...before.keys()].filter((path) => path.endsWith('.ndjson'))).toHaveLength(journals)
    await expect(retitle(session, 'late')).rejects.toMatchObject({ code: 'taken-over' })
    await session.close()
    expect(disk.files()).toEqual(before)
    const again = await open()
    expect([again.project, again.readOnly, again.status.notices]).toEqual([theirs.project, null, []])
    await again.close()
  })

  it.each([
    ['went on in the same journal', { before: () => disk.unput(LOCK), takeOver: false, journals: 1 }],
    ['began a journal', { before: () => undefined, takeOver: true, journals: 2 }],
  ])('stays lost when somebody who %s has lost theirs too, before any snapshot', async (_, other) => {
    const session = await create()
    await retitle(session, 'mine')
    other.before()
    const theirs = await ProjectSession.open(FOLDER, { fileSystem: disk, takeOver: other.takeOver })
    await retitle(theirs, 'theirs')
    disk.unput(LOCK)
    const before = disk.files()
    expect([...before.keys()].filter((path) => path.endsWith('.ndjson'))).toHaveLength(other.journals)
    await expect(retitle(session, 'late')).rejects.toMatchObject({ code: 'taken-over' })
    expect(disk.files()).toEqual(before)
    await retitle(theirs, 'still theirs')
    await session.close()
    await theirs.close()
    const again = await open()
    expect([again.project, again.readOnly, again.status.notices]).toEqual([theirs.project, null, []])
    await again.close()
  })

  it('stays lost when the lock of somebody else got its inode', async () => {
    const session = await create()
    const theirs = { ...disk.lockOf(FOLDER), instance: newId() }
    disk.putOnSameInode(LOCK, Buffer.from(JSON.stringify(theirs)))
    await expect(retitle(session, 'late')).rejects.toMatchObject({ code: 'taken-over' })
    await session.close()
    expect(disk.lockOf(FOLDER)).toEqual(theirs)
  })

  it('stays lost when somebody else has the project open', async () => {
    const session = await create()
    disk.unput(LOCK)
    const theirs = await open()
    await expect(retitle(session, 'late')).rejects.toMatchObject({ code: 'taken-over' })
    await retitle(theirs, 'theirs')
    await session.close()
    await theirs.close()
    expect((await open()).project).toEqual(theirs.project)
  })
})

describe.skipIf(process.platform === 'win32')('on the disk of this machine', () => {
  let folder: string
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'assay-lock-')), 'river.assay')
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

  const WHOSE =
    'This project is locked, and the lock does not say by whom. It can be read here. When nobody else works on it, take it over.'
  const strange: Record<string, (path: string) => unknown> = {
    'a link to nowhere': (path) => symlink('nowhere', path),
    'a pipe': (path) => execFileSync('mkfifo', [path]),
    'a folder': (path) => localFileSystem.makeFolder(path),
  }
  for (const [what, make] of Object.entries(strange)) {
    it(`a lock that is ${what} opens for reading, and can be taken over`, async () => {
      const session = await ProjectSession.create(folder, { title: 't0', analyst: 'Ada' })
      await session.close()
      await make(join(folder, '.lock'))
      const reader = await ProjectSession.open(folder)
      expect([reader.project, reader.readOnly, reader.writableBy]).toEqual([session.project, WHOSE, 'take-over'])
      await reader.close()
      const writer = await ProjectSession.open(folder, { takeOver: true })
      await retitle(writer, 't1')
      await writer.close()
      expect((await ProjectSession.open(folder)).project).toEqual(writer.project)
    })
  }

  it('a pipe in the place of project.json is damage like any other', async () => {
    const session = await ProjectSession.create(folder, { title: 't0', analyst: 'Ada' })
    await retitle(session, 't1')
    await session.close()
    const path = join(folder, 'project.json')
    await rename(path, `${path}.old`)
    execFileSync('mkfifo', [path])
    const again = await ProjectSession.open(folder)
    expect([again.project, again.status.notices[0]]).toEqual([
      session.project,
      'project.json cannot be read: it is not a file.',
    ])
    await again.close()
  })

  it('one that comes late to the lock of a dead process lets nobody in beside the one that was quicker', async () => {
    await localFileSystem.makeFolder(folder)
    await Lock.acquire(localFileSystem, folder, { me: { ...thisProcess(), bootId: 'before' } })
    const others: LockAnswer[] = []
    const late = lateFileSystem(async () => others.push(await Lock.acquire(localFileSystem, folder)))
    const answer = await Lock.acquire(late, folder)
    expect(others.length).toBeGreaterThan(1)
    expect(others.map(({ kind }) => kind)).toEqual(['held', ...others.slice(1).map(() => 'taken')])
    expect(answer.kind).toBe('taken')
    const [first] = others
    expect(first?.kind === 'held' && (await first.lock.standing())).toBe('held')
  })

  it.runIf(process.platform === 'linux')(
    'the lock of a process that is dead and not buried is taken over',
    async () => {
      await localFileSystem.makeFolder(folder)
      const parent = spawn('sh', ['-c', '(exit) & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
      try {
        const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (line) => resolve(Number(line))))
        const dead = { ...thisProcess(), pid, processStart: thisProcess(pid).processStart }
        await Lock.acquire(localFileSystem, folder, { me: dead })
        for (;;) {
          const answer = await Lock.acquire(localFileSystem, folder)
          if (answer.kind === 'held') {
            expect(answer).toMatchObject({ lockLeft: true, takenOver: false })
            break
          }
        }
      } finally {
        parent.kill()
      }
    },
  )
})

/** The disk of a process that has looked at the lock, and is then held up before every call for as long as `others` take. */
function lateFileSystem(others: () => Promise<unknown>): FileSystem {
  let hasLooked = false
  const held = async <T>(call: () => Promise<T>): Promise<T> => {
    if (hasLooked) await others()
    return call()
  }
  return {
    ...localFileSystem,
    open: (path, mode) =>
      held(async () => {
        const file = await localFileSystem.open(path, mode)
        const looks = mode === 'read' && path.endsWith('.lock')
        return looks ? { ...file, close: () => file.close().then(() => void (hasLooked = true)) } : file
      }),
    link: (from, to) => held(() => localFileSystem.link(from, to)),
    rename: (from, to) => held(() => localFileSystem.rename(from, to)),
    remove: (path) => held(() => localFileSystem.remove(path)),
  }
}
