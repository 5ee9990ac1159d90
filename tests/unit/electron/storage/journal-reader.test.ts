import { dirname } from 'node:path'
import { expect, it, test } from 'vitest'
import { epochOf, readJournal } from '../../../../electron/storage/journal-reader'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

test.each([
  ['00000001.ndjson', 1],
  ['99999999.ndjson', 99_999_999],
  ['100000000.ndjson', 100_000_000],
  ['000000001.ndjson', null],
  ['00000000.ndjson', null],
  ['1.ndjson', null],
  ['00000001.ndjson (conflicted copy)', null],
])('the number of a journal called %s is %s', (name, epoch) => {
  expect(epochOf(name)).toBe(epoch)
})

it('takes nothing from a journal under a number that is not its own', async () => {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await retitle(session, 't1')
  const [path = '', bytes = Buffer.alloc(0)] =
    [...disk.files()].find(([name]) => name.endsWith('/00000001.ndjson')) ?? []
  const folder = dirname(path)
  disk.put(`${folder}/00000007.ndjson`, bytes)
  const own = await readJournal(disk, folder, 1)
  expect([own.header?.epoch, own.entries.length, own.proven]).toEqual([1, 5, bytes.byteLength])
  const copy = await readJournal(disk, folder, 7)
  expect([copy.header, copy.entries, copy.proven]).toEqual([null, [], 0])
  await session.close()
})
