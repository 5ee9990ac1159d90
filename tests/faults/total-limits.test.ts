import type { Operation } from '@shared/operations/operations'
import { beforeEach, expect, test } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import * as sample from '../unit/shared/sample-project'
import { FOLDER } from '../unit/electron/storage/scenario'

/** No calls may make a project that cannot be opened: what is over a limit is refused before anything is written. */

let disk: MemoryDisk
let session: ProjectSession
let by: string
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  session = await ProjectSession.create(FOLDER, { title: 'Test', analyst: 'Ada' }, { fileSystem: disk })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
const go = (operations: Operation[]) => session.changes.apply({ by, operations })
const reopen = async () => {
  await session.close()
  session = await ProjectSession.open(FOLDER, { fileSystem: disk })
}
const tags = (count: number, call: number) =>
  Array.from({ length: count }, (_, index) => sample.addTag(`${call}${String(index).padStart(5, '0')}`))

test('a million tags: what would be over the limit is refused, alone and beside others, and the project opens', async () => {
  await go(tags(9_999, 0))
  const [last, over] = await Promise.allSettled([go(tags(1, 1)), go(tags(1, 2))])
  expect([last.status, over]).toEqual([
    'fulfilled',
    { status: 'rejected', reason: expect.objectContaining({ code: 'too-much' }) as unknown },
  ])
  await expect(go(tags(990, 3))).rejects.toMatchObject({
    message: expect.stringMatching(/^A project holds at most 10,000 tags; with this it would have 10,990\. /) as string,
  })
  await reopen()
  expect(Object.keys(session.project.tags)).toHaveLength(10_000)
  await expect(go(tags(1, 3))).rejects.toMatchObject({ code: 'too-much' })
})
