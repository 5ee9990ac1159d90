import { describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { type Fate, MemoryDisk } from '../unit/electron/storage/memory-disk'
import { FOLDER, retitle } from '../unit/electron/storage/scenario'

/** What a killed program leaves of a project that was being made, and of backups. */

async function newDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  for (const each of ['/projects', '/outside']) await disk.makeFolder(each)
  await disk.syncFolder('/')
  return disk
}

const create = (disk: MemoryDisk, title: string): Promise<ProjectSession> =>
  ProjectSession.create(FOLDER, { title, analyst: 'Ada' }, { fileSystem: disk })
const open = (disk: MemoryDisk): Promise<ProjectSession> =>
  ProjectSession.open(FOLDER, { fileSystem: disk, backupFolder: '/outside' })

/** Stops the machine at the n-th call of making a project; null when it takes fewer. */
async function stoppedAt(n: number, fate: Fate): Promise<MemoryDisk | null> {
  const disk = await newDisk()
  let calls = 0
  disk.before = () => {
    calls += 1
    if (calls >= n) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return null
  }
  try {
    await create(disk, 'first')
    return null
  } catch {
    const left = disk.cutPower(() => fate)
    left.startMachineAgain()
    return left
  }
}

describe('a project that was half made', () => {
  it.each<Fate>(['kept', 'lost', 'zeros'])(
    'can be opened or made again, wherever the machine stopped (%s)',
    async (fate) => {
      for (let n = 1; ; n += 1) {
        const disk = await stoppedAt(n, fate)
        if (disk === null) break
        const what = `call ${n}: ${[...disk.files().keys()].join()}`
        const whole = disk.files().has(`${FOLDER}/project.json`)
        const session = await (whole ? open(disk) : create(disk, 'again'))
        expect([session.project.about.project.title, session.readOnly], what).toEqual([whole ? 'first' : 'again', null])
        await retitle(session, 'went on')
        await session.close()
        const again = await open(disk)
        expect([again.project, again.readOnly, again.status.notices], what).toEqual([session.project, null, []])
        await again.close()
      }
    },
  )

  it.each([
    [
      'a change',
      async (disk: MemoryDisk) => {
        const session = await create(disk, 't0')
        await retitle(session, 't1')
        await session.close()
      },
    ],
    [
      'a session',
      async (disk: MemoryDisk) => {
        const session = await create(disk, 't0')
        await session.history.nameCheckpoint(Object.keys(session.project.analysts)[0] ?? '', 'Moment')
        await session.close()
      },
    ],
    [
      'a source',
      async (disk: MemoryDisk) => {
        await (await create(disk, 't0')).close()
        disk.put(`${FOLDER}/sources/${'0'.repeat(64)}.txt`, Buffer.from('x'))
      },
    ],
    [
      'a damaged journal',
      async (disk: MemoryDisk) => {
        const session = await create(disk, 't0')
        await retitle(session, 't1')
        await session.close()
        const path = `${FOLDER}/journal/00000001.ndjson`
        const bytes = Buffer.from(disk.files().get(path) ?? '')
        disk.put(path, bytes.fill(0, 20, 40))
        disk.unput(`${FOLDER}/journal/00000002.ndjson`)
      },
    ],
  ])('is not what holds %s, although its snapshots are gone', async (_, make) => {
    const disk = await newDisk()
    await make(disk)
    for (const path of disk.files().keys()) if (/project(\.prev)?\.json$|backups/.test(path)) disk.unput(path)
    const before = disk.files()
    await expect(create(disk, 'again')).rejects.toMatchObject({ code: 'folder-not-empty' })
    expect(disk.files()).toEqual(before)
  })
})

it('what a killed program was writing to the outside set is swept, and nothing else', async () => {
  const disk = await newDisk()
  const session = await create(disk, 't0')
  await session.close()
  const first = await open(disk)
  await retitle(first, 't1')
  await first.close()
  const [backup = ''] = [...disk.files().keys()].filter((path) => path.startsWith('/outside/'))
  const set = backup.slice(0, backup.lastIndexOf('/'))
  disk.put(`${set}/.x.json.0123456789ab.tmp`, Buffer.from('half'))
  disk.put(`${set}/notes.txt`, Buffer.from('mine'))
  const again = await open(disk)
  expect((await disk.list(set)).toSorted()).toEqual([backup.slice(set.length + 1), 'notes.txt'])
  expect(again.project).toEqual(first.project)
  await again.close()
})
