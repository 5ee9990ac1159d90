import { newProject } from '@shared/document/project'
import { atOnce } from '@shared/steps'
import { beforeEach, describe, expect, it } from 'vitest'
import { Backups } from '../../../../electron/storage/backups'
import { DurableFile } from '../../../../electron/storage/durable-file'
import { installBytes, makeDurableFolder, readWhole } from '../../../../electron/storage/durable-write'
import { Journal } from '../../../../electron/storage/journal'
import { readJournal } from '../../../../electron/storage/journal-reader'
import { CHAIN_START } from '../../../../electron/storage/journal-record'
import { Lock } from '../../../../electron/storage/lock'
import { keepPrevious } from '../../../../electron/storage/previous-snapshot'
import { projectFolder } from '../../../../electron/storage/project-folder'
import { keepCopy } from '../../../../electron/storage/recovery-copies'
import { ROWS_START, takeSnapshot } from '../../../../electron/storage/snapshot'
import { SourceFiles } from '../../../../electron/storage/source-files'
import { StoredRows } from '../../../../electron/storage/stored-rows'
import { MemoryDisk } from './memory-disk'
import { FOLDER } from './scenario'

/** What each part of the storage calls done survives a power cut, and was read back where it replaces something. */

const AT = '2026-01-01T00:00:00.000Z'
const PROJECT_ID = '00000000-0000-4000-8000-000000000001'
const folder = projectFolder(FOLDER)

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const each of ['/projects', FOLDER, folder.journals, '/outside']) {
    await disk.makeFolder(each)
    await disk.syncFolder(each === '/projects' ? '/' : '/projects')
  }
  await disk.syncFolder(FOLDER)
})
const afterPowerCut = () => disk.cutPower(() => 'lost')
const snapshotOf = (title: string, seq = 1) => {
  const project = newProject({ projectId: PROJECT_ID, title, createdAt: AT })
  return takeSnapshot(PROJECT_ID, atOnce(StoredRows.of(project)).copy(), { epoch: 1, seq, chain: '00000000' }, AT)
}
const write = (title: string, seq = 1) => new DurableFile(disk, folder.snapshot).write(snapshotOf(title, seq))
const header = (epoch: number) => ({
  type: 'journal' as const,
  format: 1,
  projectId: PROJECT_ID,
  epoch,
  after: { seq: 0, chain: CHAIN_START },
  cut: false,
  at: AT,
})
/** Whatever is written to such a file comes back with its last letter changed. */
const lie = (part: string) => {
  const open = disk.open.bind(disk)
  disk.open = async (path, mode) => {
    const file = await open(path, mode)
    if (!path.includes(part)) return file
    return {
      ...file,
      write: (bytes, position) => {
        const other = Buffer.from(bytes)
        const at = other.lastIndexOf('r')
        if (at !== -1 && position > 0) other[at] = 'x'.charCodeAt(0)
        return file.write(other, position)
      },
    }
  }
}

describe('on disk when it returns', () => {
  it('a file, with its name', async () => {
    await installBytes(disk, `${FOLDER}/a`, Buffer.from('bytes'))
    expect(String(await readWhole(afterPowerCut(), `${FOLDER}/a`))).toBe('bytes')
  })

  it('a folder', async () => {
    await makeDurableFolder(disk, `${FOLDER}/b`)
    expect(await afterPowerCut().list(`${FOLDER}/b`)).toEqual([])
  })

  it('a snapshot', async () => {
    await write('River')
    expect(await new DurableFile(afterPowerCut(), folder.snapshot).read()).toEqual(snapshotOf('River'))
  })

  it('a journal and every line of it', async () => {
    const journal = await Journal.create(disk, folder.journals, header(1))
    expect(await afterPowerCut().list(folder.journals)).toEqual(['00000001.ndjson'])
    await journal.append({ type: 'close', at: AT })
    const { entries, proven, size } = await readJournal(afterPowerCut(), folder.journals, 1)
    expect([entries.map(({ record }) => record.type), proven === size]).toEqual([['journal', 'close'], true])
  })

  it('a lock, which tells of a crash', async () => {
    await Lock.acquire(disk, FOLDER)
    expect(afterPowerCut().lockOf(FOLDER)).toMatchObject({ pid: process.pid })
  })

  it('a lock where files have no second names', async () => {
    disk.link = async () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }))
    await Lock.acquire(disk, FOLDER)
    expect(afterPowerCut().lockOf(FOLDER)).toMatchObject({ pid: process.pid })
  })

  it('the folder and the file of an imported article', async () => {
    const hash = await new SourceFiles(disk, folder.sources).putBlocks([])
    expect(await new SourceFiles(afterPowerCut(), folder.sources).readBlocks(hash)).toEqual([])
  })

  it('a copy in recovery/, once for the same bytes', async () => {
    disk.put(folder.snapshot, Buffer.from('damaged'))
    const name = await keepCopy(disk, folder, folder.snapshot)
    expect(await keepCopy(disk, folder, folder.snapshot)).toBe(name)
    expect(await keepCopy(disk, folder, folder.snapshot, 3)).not.toBe(name)
    expect(String(await readWhole(afterPowerCut(), `${folder.recovery}/${name}`))).toBe('damaged')
    expect(await disk.list(folder.recovery)).toHaveLength(2)
  })

  it('the previous snapshot, also where files have no second names', async () => {
    await write('River')
    disk.link = async () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }))
    await keepPrevious(disk, folder)
    expect(await new DurableFile(afterPowerCut(), folder.previousSnapshot).read()).toEqual(snapshotOf('River'))
  })
})

describe('a disk that keeps other bytes than it was given', () => {
  it('does not get the name of a good snapshot', async () => {
    await write('Good')
    lie('.project.json.')
    await expect(write('River')).rejects.toMatchObject({ code: 'EIO' })
    expect(await new DurableFile(disk, folder.snapshot).read()).toEqual(snapshotOf('Good'))
    expect(await disk.list(FOLDER)).toEqual(['journal', 'project.json'])
  })

  it('does not let older backups go for one that is not whole', async () => {
    const backups = new Backups(disk, folder, null)
    for (let n = 1; n <= 10; n += 1) {
      await write('River', n)
      await backups.make('work', `2026-01-01T00:00:${10 + n}.000Z`)
    }
    const before = await backups.list()
    await write('River', 11)
    const open = disk.open.bind(disk)
    disk.open = async (path, mode) => {
      const file = await open(path, mode)
      const isNew = path.includes('-s11-')
      return isNew ? { ...file, write: (bytes, at) => file.write(Buffer.alloc(bytes.byteLength, 32), at) } : file
    }
    await expect(backups.make('work', '2026-01-01T00:00:30.000Z')).rejects.toMatchObject({ name: 'Refusal' })
    expect(await backups.list()).toEqual(expect.arrayContaining(before))
  })

  it('is noticed by the length of the file, and nothing is left of it', async () => {
    const open = disk.open.bind(disk)
    disk.open = async (path, mode) => {
      const file = await open(path, mode)
      return { ...file, info: async () => ({ ...(await file.info()), size: 3 }) }
    }
    await expect(installBytes(disk, `${FOLDER}/a`, Buffer.from('bytes'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await disk.list(FOLDER)).toEqual(['journal'])
  })

  it('is found by proving a snapshot, whichever byte it is', async () => {
    await write('River')
    const good = disk.files().get(folder.snapshot) ?? Buffer.alloc(0)
    const file = new DurableFile(disk, folder.snapshot)
    expect(await file.prove()).toEqual(good.subarray(0, ROWS_START))
    for (const bytes of [
      Buffer.from(good.toString().replace('River', 'Rivex')),
      Buffer.concat([good, Buffer.from(' ')]),
      good.subarray(0, -1),
    ]) {
      disk.put(folder.snapshot, bytes)
      await expect(file.prove()).rejects.toMatchObject({ code: 'damaged' })
      await expect(file.read()).rejects.toMatchObject({ code: 'damaged' })
    }
  })
})
