import { expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, retitle, titleOf } from '../storage/scenario'

const COPY = '/projects/Copy.assay'

test.each([0, 1, 2, 5, 10, 20])(
  'a copy has a change that was on its way when it was asked for, %i turns later',
  async (turns) => {
    const disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    await disk.syncFolder('/')
    const session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
    await retitle(session, 't1')
    const changing = retitle(session, 't2')
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    await session.copyTo(COPY)
    await changing
    const copy = await ProjectSession.open(COPY, { fileSystem: disk })
    expect([titleOf(copy), analystOf(copy)]).toEqual(['t2', analystOf(session)])
    expect((await copy.history.list({ limit: 1 })).map(({ label }) => label)).not.toContain('Save a copy elsewhere')
    await copy.close()
    await session.close()
  },
)
