import { execFileSync } from 'node:child_process'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { verifyProject } from '../../electron/storage/verify-project'
import { retitle } from '../unit/electron/storage/scenario'

/** A project folder that somebody prepared: links, pipes, endless files. Nothing outside it is read, kept or changed. */

const SECRET = 'the words of a private key'
const posix = process.platform !== 'win32'

let folder: string
let project: string
let outside: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-hostile-')))
  project = join(folder, 'river.assay')
  outside = join(folder, 'outside')
  await mkdir(outside)
  await writeFile(join(outside, 'key'), SECRET)
  await writeFile(join(outside, '.key.0123456789ab.tmp'), SECRET)
  const session = await ProjectSession.create(project, { title: 'River', analyst: 'Ada' })
  await retitle(session, 'Changed')
  await session.drafts.keep({ place: 'memo', text: 'typed' })
  await session.close()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** All that lies in a folder and below it that can be read. */
async function textIn(path: string): Promise<string> {
  const files = await readdir(path, { recursive: true, withFileTypes: true })
  const texts = files.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

/** Opens, changes and closes it as far as that goes; says how it went. */
async function work(): Promise<'refused' | 'read-only' | 'changed'> {
  let session: ProjectSession
  try {
    session = await ProjectSession.open(project)
  } catch (error) {
    expect(error).toMatchObject({ name: 'Refusal', message: expect.stringContaining('Nothing was') as string })
    return 'refused'
  }
  try {
    if (session.readOnly !== null) return 'read-only'
    await retitle(session, 'Again')
    await session.drafts.keep({ place: 'risk', text: 'typed' }).catch(() => undefined)
    return 'changed'
  } finally {
    await session.close()
  }
}

async function nothingLeftTheFolder(): Promise<void> {
  expect((await readdir(outside)).toSorted()).toEqual(['.key.0123456789ab.tmp', 'key'])
  expect(await textIn(outside)).toBe(`${SECRET}\n${SECRET}`)
  expect(await textIn(project)).not.toContain(SECRET)
}

const pipe = (path: string): void => void execFileSync('mkfifo', [path])
const replace = async (name: string, by: (path: string) => unknown): Promise<void> => {
  await rm(join(project, name), { recursive: true, force: true })
  await by(join(project, name))
}
const FOLDERS = ['sources', 'backups', 'journal', 'drafts', 'recovery']
const FIRST = 'journal/00000001.ndjson'

describe.runIf(posix)('links', () => {
  it.each(FOLDERS)('in the place of %s/ are not entered', async (name) => {
    await replace(name, (path) => symlink(outside, path))
    expect(await work()).toBe('refused')
    await expect(verifyProject(project)).rejects.toMatchObject({ code: 'not-a-folder' })
    await nothingLeftTheFolder()
  })

  it.each(['project.json', 'project.prev.json', FIRST])('in the place of %s lead nowhere', async (name) => {
    await replace(name, (path) => symlink(join(outside, 'key'), path))
    await work()
    await nothingLeftTheFolder()
  })

  it('among drafts, sources and history packs are not read', async () => {
    for (const name of [
      `drafts/${'0'.repeat(32)}.json`,
      `sources/${'0'.repeat(64)}.txt`,
      'journal/00000001-00000009.gz',
    ])
      await symlink(join(outside, 'key'), join(project, name))
    await work()
    await nothingLeftTheFolder()
  })

  it('as a lock that leads nowhere keep nobody waiting', async () => {
    await symlink(join(outside, 'nowhere'), join(project, '.lock'))
    expect(await work()).toBe('read-only')
    await nothingLeftTheFolder()
  })

  it('to the project itself are followed: the analyst chose them', async () => {
    await rename(project, join(folder, 'elsewhere.assay'))
    await symlink(join(folder, 'elsewhere.assay'), project)
    expect(await work()).toBe('changed')
  })
})

describe.runIf(posix)('pipes', () => {
  it.each(['project.json', 'project.prev.json', FIRST, '.lock', 'sources', 'drafts', 'recovery', 'backups', 'journal'])(
    'in the place of %s keep nobody waiting',
    async (name) => {
      await replace(name, pipe)
      await work()
      await verifyProject(project).catch((error: unknown) => expect(error).toMatchObject({ name: 'Refusal' }))
    },
  )

  it('among drafts, sources, backups and history packs keep nobody waiting', async () => {
    for (const name of [
      `drafts/${'0'.repeat(32)}.json`,
      `sources/${'0'.repeat(64)}.txt`,
      'journal/00000001-00000009.gz',
      'backups/2026-01-01T000000Z-e1-s1-close.json',
    ])
      pipe(join(project, name))
    await work()
    await verifyProject(project)
  })
})

describe('files of three gigabytes', () => {
  it.each([
    'project.json',
    'project.prev.json',
    FIRST,
    '.lock',
    `drafts/${'0'.repeat(32)}.json`,
    'journal/00000001-00000009.gz',
  ])('in the place of %s are not read into memory', async (name) => {
    await replace(name, (path) => writeFile(path, '').then(() => truncate(path, 3 * 1_024 ** 3)))
    await work()
    await verifyProject(project).catch((error: unknown) => expect(error).toMatchObject({ name: 'Refusal' }))
    await unlink(join(project, name)).catch(() => undefined)
  })
})
