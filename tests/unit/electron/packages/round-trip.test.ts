import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { expect, it } from 'vitest'
import { provePackage } from '../../../../electron/packages/read-package'
import { unpackPackage, unpackToRead } from '../../../../electron/packages/unpack'
import { ProjectSession } from '../../../../electron/project/session'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { AT, freshFolder, openGolden, packed, WHOLE } from './packed'

it('a whole project comes out as it went in, with its history, and opens without a word', async () => {
  const session = await openGolden()
  const by = Object.keys(session.project.analysts)[0]!
  await session.changes.apply({ by, operations: [{ name: 'project.update', input: { changes: { title: 'River' } } }] })
  const history = await session.history.list({ limit: 50 })
  const { path, manifest, bytes, sha256 } = await packed(session, { ...WHOLE, by })
  expect(manifest).toEqual({
    program: 'assay',
    package: 1,
    project: { format: PROJECT_FORMAT, id: session.project.about.project.projectId, title: 'River' },
    at: AT,
    by: session.project.analysts[by]!.name,
    history: true,
    withheld: { names: false, sources: [] },
    members: manifest.members,
  })
  expect((await readFile(path)).byteLength).toBe(bytes)
  expect(await provePackage(path)).toEqual({ manifest, sha256 })
  await session.close()

  const folder = join(await freshFolder(), 'mailed.assay')
  expect(await unpackPackage(path, folder)).toEqual(manifest)
  expect((await verifyProject(folder)).problems).toEqual([])
  const opened = await ProjectSession.open(folder)
  expect(opened.project).toEqual(session.project)
  expect(opened.status.notices).toEqual([])
  expect(opened.readOnly).toBeNull()
  expect(await opened.history.list({ limit: 50 })).toEqual(history)
  await opened.changes.undo(by)
  expect(opened.project.about.project.title).not.toBe('River')
  await opened.close()
})

it('a journal that became part of another file meanwhile stops the packing', async () => {
  const session = await openGolden()
  const { journals } = await session.takeMoment()
  const [first] = journals
  await rm(join(session.folder, 'journal', first!.name))
  await expect(first!.read().next()).rejects.toThrow(
    /^The history was put together into another file meanwhile, or cannot be read \(.*\)\. Nothing was written; the project itself is safe\. Try again\.$/,
  )
  await session.close()
})

it('without its history a project begins with what it is', async () => {
  const session = await openGolden()
  const { path, manifest } = await packed(session, { ...WHOLE, history: false })
  await session.close()
  expect(manifest.history).toBe(false)
  const { folder, remove } = await unpackToRead(path)
  expect((await verifyProject(folder)).problems).toEqual([])
  const opened = await ProjectSession.open(folder)
  expect(opened.project).toEqual(session.project)
  expect(opened.status.notices).toEqual([])
  expect((await opened.history.list({ limit: 50 })).map(({ label }) => label)).toEqual(['Pack project into one file'])
  await opened.close()
  await remove()
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

it('the same project makes the same bytes', async () => {
  const session = await openGolden()
  const [one, other] = [await packed(session, WHOLE), await packed(session, WHOLE)]
  expect(await readFile(one.path)).toEqual(await readFile(other.path))
  await session.close()
})

it('a project that others have open can be packed as it stands', async () => {
  const session = await openGolden()
  const beside = await ProjectSession.open(session.folder)
  expect(beside.readOnly).not.toBeNull()
  const { path } = await packed(beside, WHOLE)
  await beside.close()
  const { folder, remove } = await unpackToRead(path)
  const opened = await ProjectSession.open(folder)
  expect(opened.project).toEqual(session.project)
  await opened.close()
  await session.close()
  await remove()
})
