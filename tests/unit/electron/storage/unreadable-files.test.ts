import { beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { diskRefusal, diskWords } from '../../../../electron/storage/disk-words'
import { errorCode } from '../../../../electron/storage/file-system'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { MemoryDisk } from './memory-disk'
import { FOLDER, retitle } from './scenario'

/** Files that are there and cannot be read. */

const UNNAMED = [
  [122, 'EDQUOT', 'the disk is full'],
  [116, 'ESTALE', 'the project folder is no longer there'],
  [117, 'EUCLEAN', 'the disk is damaged and has to be repaired'],
  [123, 'ENOMEDIUM', 'the disk is no longer there'],
  [9_999, 'E9999', 'the system reported error 9999'],
] as const

/** As libuv makes it of an error that it has no name for. */
const unnamed = (errno: number): Error =>
  Object.assign(new Error(`Unknown system error -${errno}`), {
    errno: -errno,
    code: `Unknown system error -${errno}`,
    syscall: 'write',
  })

describe.runIf(process.platform === 'linux')('an error that libuv has no name for', () => {
  it.each(UNNAMED)('%i is told as %s', (errno, code, words) => {
    const error = unnamed(errno)
    expect([errorCode(error), diskWords(error)]).toEqual([code, words])
    expect(diskRefusal(error, 'not-saved', (why) => why)).toMatchObject({ code: 'not-saved', message: words })
  })
})

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
})

const open = (acceptLoss = false): Promise<ProjectSession> =>
  ProjectSession.open(FOLDER, { fileSystem: disk, acceptLoss, limits: { idle: 1_000_000 } })

/** A project of three sessions; the last journal has no change in it. */
async function made(): Promise<ProjectSession> {
  let session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  for (const title of ['t1', 't2']) {
    await retitle(session, title)
    await session.close()
    session = await open()
  }
  await session.close()
  return session
}

/** From now on the file cannot be read. */
function spoil(path: string, error: Error): void {
  disk.before = (call, at) => {
    if (['open', 'read'].includes(call) && at === path) throw error
    return null
  }
}
const journals = (): string[] => [...disk.files().keys()].filter((path) => path.includes('/journal/'))
const coded = (code: string): Error => Object.assign(new Error(code), { code })

it('a change that the quota refuses is kept, and saved when there is room', async () => {
  await made()
  const session = await open()
  disk.before = (call) => {
    if (call === 'write') throw unnamed(122)
    return null
  }
  await expect(retitle(session, 't3')).rejects.toMatchObject({
    code: 'not-saved',
    message: expect.stringMatching(/^Not saved yet: the disk is full\./) as string,
  })
  disk.before = () => null
  await session.changes.saveAgain()
  expect(session.project.about.project.title).toBe('t3')
  await session.close()
})

it.each([
  [coded('EIO'), 'the disk reported an error'],
  [coded('EACCES'), 'Assay may not read there'],
  [unnamed(117), 'the disk is damaged and has to be repaired'],
])('the last journal: the project is read from its snapshot, and goes on when asked (%s)', async (error, why) => {
  const history = `The history cannot be read: ${why}. The project itself is safe. Try again.`
  const { project } = await made()
  const last = journals().at(-1) ?? ''
  spoil(last, error)
  const reader = await open()
  expect([reader.project, reader.writableBy, reader.status.notices]).toEqual([
    project,
    'accept-loss',
    [
      `The first 3 changes of this project are safe; 00000003.ndjson cannot be read: ${why}. Later changes may be missing. The file is left as it is.`,
      history,
    ],
  ])
  await reader.close()
  expect(disk.lockOf(FOLDER)).toBeNull()
  expect((await verifyProject(FOLDER, disk)).problems).toContainEqual({
    where: 'journal/00000003.ndjson',
    problem: `Cannot be read: ${why}.`,
  })
  const writer = await open(true)
  await retitle(writer, 'went on')
  await writer.close()
  const again = await open()
  expect([again.project, again.readOnly, again.status.notices]).toEqual([writer.project, null, []])
  await again.close()
})

it('a retired journal: the project opens for writing and says that its history ends there', async () => {
  const { project } = await made()
  spoil(journals()[1] ?? '', coded('EIO'))
  const session = await open()
  expect([session.project, session.readOnly, session.status.notices]).toEqual([
    project,
    null,
    ['The history cannot be read: the disk reported an error. The project itself is safe. Try again.'],
  ])
  await retitle(session, 't3')
  await session.close()
  expect(disk.lockOf(FOLDER)).toBeNull()
  expect((await open()).project).toEqual(session.project)
})

it('any file while the machine has none left to give: nothing is taken for damaged', async () => {
  await made()
  const before = disk.files()
  for (const path of [`${FOLDER}/project.json`, journals().at(-1) ?? '']) {
    spoil(path, coded('EMFILE'))
    await expect(open()).rejects.toMatchObject({
      code: 'cannot-open',
      message: '“river.assay” cannot be opened: too many files are open on this computer. Nothing was changed.',
    })
    disk.before = () => null
    expect([disk.files(), disk.lockOf(FOLDER)]).toEqual([before, null])
  }
})
