import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { thisProcess } from '../../../../electron/storage/lock-owner'
import { originalOf } from '../../../../electron/storage/source-files'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

/** Checking a project that somebody works on, or whose disk does not answer. */

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const limits = { changes: 2, idle: 1_000_000 }
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
  return async () => {
    disk.before = () => null
    await session.close()
  }
})

const lastJournal = () => [...disk.files().keys()].findLast((path) => path.includes('/journal/')) ?? ''
const append = (text: string) => {
  const path = lastJournal()
  disk.put(path, Buffer.concat([disk.files().get(path) ?? Buffer.alloc(0), Buffer.from(text)]))
}
const HALF_A_LINE = '12345678 {"type":"comm'

describe('a project that is open', () => {
  it('is proven as far as it is written, and said to be open', async () => {
    await retitle(session, 't1')
    const before = disk.files()
    expect(await verifyProject(FOLDER, disk)).toEqual({
      inUse: expect.stringMatching(/ has had this project open on .* since .*It can be read here\.$/) as string,
      problems: [],
      checked: { changes: 2, journals: 1, snapshots: 2, sourceFiles: 0, texts: 0, passages: 0 },
    })
    expect(disk.files()).toEqual(before)
  })

  it('is in order while its next line is being written, and damaged when lines follow what is not proven', async () => {
    await retitle(session, 't1')
    append(HALF_A_LINE)
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([])
    append(`\n${'12345678 {"type":"close","at":"2026-01-01T00:00:00.000Z"}\n'.repeat(2)}`)
    const { problems } = await verifyProject(FOLDER, disk)
    expect(problems).toHaveLength(2)
    expect(problems.map(({ problem }) => problem).join()).toMatch(
      /2 later lines in it cannot be proven.*Not proven from/,
    )
  })

  it('is read again when a snapshot and the next journal came while it was read', async () => {
    const open = disk.open.bind(disk)
    let reads = 0
    disk.open = async (path, mode) => {
      const first = path === `${FOLDER}/project.json` && mode === 'read' && (reads += 1) === 1
      if (first) {
        await retitle(session, 't1')
        await session.outside.keepMine()
      }
      return open(path, mode)
    }
    const { problems, checked } = await verifyProject(FOLDER, disk)
    expect([problems, checked.changes]).toEqual([[], 2])
  })

  it('is said to be in use when something seems wrong and it never rests', async () => {
    disk.put(`${FOLDER}/project.prev.json`, Buffer.from('damaged'))
    let changes = 0
    disk.before = (call, path) => {
      if (call === 'list' && path === FOLDER)
        disk.put(`${FOLDER}/project (1).json`, Buffer.from(String((changes += 1))))
      return null
    }
    await expect(verifyProject(FOLDER, disk)).rejects.toMatchObject({
      code: 'in-use',
      message:
        '“river.assay” is being changed all the time, so it could not be checked. Nothing was changed. Close it where it is open, or wait until the work there rests, and check it then.',
    })
    disk.before = () => null
    const { problems } = await verifyProject(FOLDER, disk)
    expect(problems).toEqual([
      {
        where: 'project.prev.json',
        problem: 'project.prev.json is damaged: its first line is not as Assay wrote it.',
      },
    ])
  })
})

describe('a project that nobody has open', () => {
  it.each([
    ['closed in order', null, /The project had been closed in order/],
    ['left by a crash', { ...thisProcess(), bootId: 'before' }, /The last write to .* was not finished or is damaged/],
  ])('with an end that is not proven is judged as opening does: %s', async (_, lock, words) => {
    await session.close()
    append(HALF_A_LINE)
    if (lock) disk.put(`${FOLDER}/.lock`, Buffer.from(JSON.stringify(lock)))
    const { inUse, problems } = await verifyProject(FOLDER, disk)
    expect(inUse).toBeNull()
    expect(problems.map(({ problem }) => problem).join()).toMatch(words)
    const opened = await ProjectSession.open(FOLDER, { fileSystem: disk })
    expect(opened.status.notices.join()).toMatch(words)
    await opened.close()
  })
})

describe('a disk that does not answer', () => {
  const fail = (call: string, part: string) => {
    disk.before = (each, path) => {
      if (each !== call || !path.startsWith(`${FOLDER}${part}`)) return null
      throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
    }
  }

  it('is a problem of the source whose file cannot be read', async () => {
    const hash = await session.sources.putOriginal(originalOf(Buffer.from('The river rose.')), 'txt')
    await session.close()
    fail('open', '/sources')
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      { where: `sources/${hash}.txt`, problem: 'It cannot be read: the disk reported an error.' },
    ])
    fail('list', '/sources')
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      { where: 'sources', problem: 'It cannot be read: the disk reported an error.' },
    ])
  })

  it('is a problem of the snapshot that cannot be read', async () => {
    await retitle(session, 't1')
    await session.close()
    fail('open', '/project.prev.json')
    expect((await verifyProject(FOLDER, disk)).problems).toEqual([
      { where: 'project.prev.json', problem: 'It cannot be read: the disk reported an error.' },
    ])
  })

  it.each(['/backups', '/journal'])('ends the check in words where it does not list %s', async (part) => {
    await session.close()
    fail('list', part)
    await expect(verifyProject(FOLDER, disk)).rejects.toMatchObject({
      code: 'cannot-verify',
      message: '“river.assay” cannot be checked: the disk reported an error. Nothing was changed.',
    })
  })
})

it('a lock of another computer names who has the project open, and one that tells nothing says so', async () => {
  const lock = { ...thisProcess(), user: 'grace', host: 'elsewhere' }
  await session.close()
  disk.put(`${FOLDER}/.lock`, Buffer.from(JSON.stringify(lock)))
  expect((await verifyProject(FOLDER, disk)).inUse).toMatch(/^grace has had this project open on elsewhere since /)
  disk.put(`${FOLDER}/.lock`, Buffer.from('nobody knows'))
  expect((await verifyProject(FOLDER, disk)).inUse).toMatch(/the lock does not say by whom/)
  disk.unput(`${FOLDER}/.lock`)
})
