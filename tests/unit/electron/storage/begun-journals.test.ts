import { expect, it } from 'vitest'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { JOURNALS, journalsOf, open, unpackedProject } from './packed-project'
import { FOLDER, retitle } from './scenario'

it('a journal that a failing disk left begun is nothing wrong, also where another goes on from the same place', async () => {
  const disk = await unpackedProject()
  const session = await open(disk)
  await retitle(session, 't9')
  const failing = [`sync ${JOURNALS}/00000009.ndjson`, `syncFolder ${JOURNALS}`, `remove ${JOURNALS}/00000010.ndjson`]
  disk.before = (call, path) => {
    const at = failing.indexOf(`${call} ${path}`)
    if (at === -1) return null
    failing.splice(at, 1)
    throw Object.assign(new Error('EIO (injected)'), { code: 'EIO' })
  }
  await expect(retitle(session, 'kept')).rejects.toMatchObject({ code: 'not-saved' })
  await expect(session.changes.saveAgain()).rejects.toMatchObject({ code: 'not-saved' })
  await session.changes.saveAgain()
  expect(failing).toEqual([])
  await session.close()
  expect(journalsOf(disk)).toEqual(expect.arrayContaining(['00000010.ndjson', '00000011.ndjson']))
  expect((await verifyProject(FOLDER, disk)).problems).toEqual([])
})
