import { readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Migration, Tables } from '@shared/migrations/steps'
import type { Project } from '@shared/document/project'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { DurableFile } from '../../../../electron/storage/durable-file'
import { localFileSystem } from '../../../../electron/storage/file-system'
import { copyOfFormat, documentOfFormat, hashesIn } from './project-files'
import { analystOf, retitle, titleOf } from './scenario'

const step = vi.hoisted(() => ({ run: (_tables: Tables): void => {} }))

// The Assay of the day after: what a new format changes in the source is one more step.
vi.mock('@shared/migrations/steps', () => ({
  migrations: [{ name: 'shorten-names', apply: (tables) => step.run(tables) }] satisfies Migration[],
}))

/** Format 2, as invented here, calls every analyst by the first letter. */
const shortenNames: Migration['apply'] = (tables) => {
  const analysts = tables.get('analysts') ?? new Map<string, unknown>()
  for (const [id, analyst] of analysts as Map<string, { name: string }>) {
    analysts.set(id, { ...analyst, name: analyst.name.slice(0, 1) })
  }
}

let folder: string
beforeEach(async () => {
  folder = await copyOfFormat(1)
  step.run = shortenNames
})
afterEach(() => rm(dirname(folder), { recursive: true, force: true }))

const namesIn = ({ project }: ProjectSession): string[] => Object.values(project.analysts).map(({ name }) => name)
const withoutAnalysts = (project: Project): unknown => ({ ...project, analysts: {} })
const snapshotFormat = async (name: string): Promise<number> =>
  (await new DurableFile(localFileSystem, join(folder, name)).readHeader()).format

async function migrateBackup(): Promise<string> {
  const names = (await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('-migrate.json'))
  expect(names).toHaveLength(1)
  return names[0] ?? ''
}

it('is backed up as it was before anything of the new format is written', async () => {
  const before = await hashesIn(folder)
  const session = await ProjectSession.open(folder)
  const name = await migrateBackup()
  const { '.lock': _, ...after } = await hashesIn(folder)
  expect(after).toEqual({ ...before, [join('backups', name)]: before['project.json'] })
  await session.close()
})

it('is the migrated document, and goes on in the new format', async () => {
  const old = (await documentOfFormat(1)) as Project
  const session = await ProjectSession.open(folder)
  expect(namesIn(session)).toEqual(['A', 'B'])
  expect(withoutAnalysts(session.project)).toEqual(withoutAnalysts(old))
  await retitle(session, 'Afterwards')
  await session.close()
  expect(await snapshotFormat('project.json')).toBe(2)
  expect(await snapshotFormat('project.prev.json')).toBe(1)

  step.run = () => {
    throw new Error('migrated twice')
  }
  const again = await ProjectSession.open(folder)
  expect([titleOf(again), ...namesIn(again), ...again.status.notices]).toEqual(['Afterwards', 'A', 'B'])
  await again.close()
})

it('is backed up once, however often it is opened', async () => {
  for (let opening = 0; opening < 3; opening += 1) await (await ProjectSession.open(folder)).close()
  await migrateBackup()
  expect(await snapshotFormat('project.json')).toBe(1)
})

it('is not touched when it can only be read', async () => {
  const writer = await ProjectSession.open(folder)
  await rm(join(folder, 'backups', await migrateBackup()))
  const before = await hashesIn(folder)
  const reader = await ProjectSession.open(folder)
  expect(reader.readOnly).not.toBeNull()
  expect(namesIn(reader)).toEqual(['A', 'B'])
  await reader.close()
  expect(await hashesIn(folder)).toEqual(before)
  await writer.close()
})

it('is backed up from the snapshot that could be read when project.json is damaged', async () => {
  await writeFile(join(folder, 'project.json'), 'damaged')
  const { 'project.prev.json': previous } = await hashesIn(folder)
  const session = await ProjectSession.open(folder)
  expect(titleOf(session)).toBe('Ferry strike of March')
  expect((await hashesIn(folder))[join('backups', await migrateBackup())]).toBe(previous)
  await session.close()
})

it('can be restored from that backup afterwards', async () => {
  const session = await ProjectSession.open(folder)
  const title = titleOf(session)
  await retitle(session, 'Afterwards')
  await session.backups.restore(analystOf(session), await migrateBackup())
  expect([titleOf(session), ...namesIn(session)]).toEqual([title, 'A', 'B'])
  await session.close()
})

it('is put together again from the older snapshot and the journals of both formats', async () => {
  const session = await ProjectSession.open(folder)
  await retitle(session, 'Afterwards')
  await session.close()
  await rm(join(folder, 'project.json'))
  const again = await ProjectSession.open(folder)
  expect([titleOf(again), ...namesIn(again)]).toEqual(['Afterwards', 'A', 'B'])
  await again.close()
})

it('is left byte for byte when a migration fails, and says so', async () => {
  step.run = () => {
    throw new Error('no such table')
  }
  const before = await hashesIn(folder)
  await expect(ProjectSession.open(folder)).rejects.toMatchObject({
    code: 'not-migrated',
    message: expect.stringMatching(/format 1.*format 2 failed.*no such table.*Nothing was changed/),
  })
  expect(await hashesIn(folder)).toEqual(before)
})
