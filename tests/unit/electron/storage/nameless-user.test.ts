import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { userName } from '../../../../electron/storage/lock-owner'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

// As in a container that runs programs under a number alone.
beforeEach(() => {
  vi.spyOn(os, 'userInfo').mockImplementation(() => {
    throw Object.assign(new Error('no such user'), { code: 'ERR_SYSTEM_ERROR' })
  })
  syncBuiltinESMExports()
})
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

it('is given the name that is asked for instead', () => {
  expect([userName(), userName('Analyst')]).toEqual(['somebody', 'Analyst'])
})

it('a user without a name works like any other', async () => {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await retitle(session, 't1')
  expect(disk.lockOf(FOLDER)).toMatchObject({ user: 'somebody' })
  await session.close()
  const again = await ProjectSession.open(FOLDER, { fileSystem: disk })
  expect([again.project, again.readOnly, again.status.notices]).toEqual([session.project, null, []])
})
