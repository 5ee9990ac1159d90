import { expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from './memory-disk'
import { FOLDER, openOn, retitle } from './scenario'

/** A machine whose longest text is so short that a small project stands for one of 512 MiB. */
vi.mock(import('node:buffer'), async (original) => {
  const buffer = await original()
  return { ...buffer, constants: { ...buffer.constants, MAX_STRING_LENGTH: 880 } }
})

it('a snapshot longer than can be read as one text never takes the place of the one before', async () => {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  const before = disk.files().get(`${FOLDER}/project.json`)
  await retitle(session, 't'.repeat(200))
  await session.close()
  expect(session.status.notices).toEqual([
    'project.json or a backup could not be written: it would be longer than Assay can read back. Every change is safe in the journal; Assay tries again.',
  ])
  expect(disk.files().get(`${FOLDER}/project.json`)).toEqual(before)
  const again = await openOn(disk)
  expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
})
