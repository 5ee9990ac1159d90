import { oddityWords, packageWords } from './package-words'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Manifest } from '@shared/interchange/packages/manifest'
import { Refusal } from '@shared/refusal'
import { assertNewPlace } from '../project/project-around'
import { claimEmpty } from '../storage/create-store'
import { diskRefusal } from '../storage/disk-words'
import { installFile, writeFully } from '../storage/durable-write'
import { folderWords } from '../storage/file-words'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { loadProject } from '../storage/load-project'
import { Lock } from '../storage/lock'
import { type ProjectFolder, projectFolder } from '../storage/project-folder'
import { describeLoading } from '../storage/recovery-words'
import { closedInOrder } from '../storage/replay'
import { problemsIn } from '../storage/verify-project'
import { suspicious } from './package-refusals'
import { type Following, type OpenPackage, withPackage } from './read-package'

/**
 * Unpacks a package into a new or empty folder, as a project that opens as any other. Every byte and the project itself are
 * proven first; where anything is wrong, or the disk declines, nothing of it stays and a Refusal says why. `to` is the disk
 * of the folder, where it is another than that of the package.
 */
export async function unpackPackage(
  path: string,
  folder: string,
  { to, ...following }: Following & { to?: FileSystem | undefined } = {},
): Promise<Manifest> {
  const fs = to ?? following.fileSystem ?? localFileSystem
  await assertNewPlace(fs, folder)
  return withPackage(path, following, async (opened) => {
    try {
      await unpackInto(fs, projectFolder(folder), opened)
      return opened.manifest
    } catch (error) {
      const words = (why: string): string => packageWords.notUnpacked(basename(path), folderWords(folder), why)
      throw diskRefusal(error, 'not-unpacked', words)
    }
  })
}

/** A package that was unpacked only to be read: not to be changed, and removed when that is done. */
export type UnpackedToRead = { folder: string; manifest: Manifest; remove: () => Promise<void> }

/** Unpacks a package into a folder of its own among the temporary files of this machine. Refuses as `unpackPackage`. */
export async function unpackToRead(path: string, following: Following = {}): Promise<UnpackedToRead> {
  const around = await mkdtemp(join(tmpdir(), 'assay-'))
  const remove = (): Promise<void> => rm(around, { recursive: true, force: true })
  try {
    const folder = join(around, 'package.assay')
    return { folder, manifest: await unpackPackage(path, folder, following), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function unpackInto(fs: FileSystem, to: ProjectFolder, opened: OpenPackage): Promise<void> {
  const isNew = await fs.info(to.path).then(
    () => false,
    () => true,
  )
  await fs.makeFolder(to.path)
  const answer = await Lock.acquire(fs, to.path)
  if (answer.kind === 'unwritable') throw Object.assign(new Error(answer.code), { code: answer.code })
  if (answer.kind === 'taken') throw notEmpty(to)
  const { lock } = answer
  try {
    await claimEmpty(fs, to)
  } catch (error) {
    await lock.release().catch(() => undefined)
    throw error
  }
  const written: string[] = []
  try {
    for (const each of [to.journals, to.sources, to.backups]) await fs.makeFolder(each)
    for (const name of inSafeOrder(opened.names)) {
      const target = join(to.path, ...name.split('/'))
      written.push(target)
      await installFile(fs, target, async (file) => {
        let length = 0
        for await (const piece of opened.read(name)) {
          await writeFully(file, piece, length)
          length += piece.byteLength
        }
        return length
      })
    }
    await assertSound(fs, to, opened.manifest)
    await fs.syncFolder(to.path)
    await fs.syncFolder(dirname(to.path))
    await lock.release()
  } catch (error) {
    await takeBack(fs, to, written.toReversed())
    await lock.release().catch(() => undefined)
    if (isNew) await fs.removeFolder(to.path).catch(() => undefined)
    throw error
  }
}

/**
 * What was cut off must not pass for a project: the sources first, then the journals from the last to the first, without
 * which the others are not believed, and the snapshot last.
 */
function inSafeOrder(names: readonly string[]): string[] {
  const journals = names
    .filter((name) => name.startsWith('journal/'))
    .toSorted()
    .toReversed()
  const sources = names.filter((name) => name.startsWith('sources/'))
  return [...sources, ...journals, ...names.filter((name) => name === 'project.json')]
}

/** The snapshot goes first: what is left behind on a disk that fails must not pass for a project. */
async function takeBack(fs: FileSystem, to: ProjectFolder, written: readonly string[]): Promise<void> {
  for (const path of written) await fs.remove(path).catch(() => undefined)
  for (const each of [to.journals, to.sources, to.backups]) await fs.removeFolder(each).catch(() => undefined)
}

/** Refuses a package whose bytes are as they were packed, but make no project: somebody else may have packed them. */
async function assertSound(fs: FileSystem, folder: ProjectFolder, { project: about }: Manifest): Promise<void> {
  const loaded = await loadProject(fs, folder, async () => [])
  loaded.replay = closedInOrder(loaded.replay)
  const { projectId } = loaded.project.about.project
  if (projectId !== about.id) throw suspicious(oddityWords.anotherProject)
  const [first] = [
    ...describeLoading(loaded, { inUse: false, lockLeft: false }),
    ...(await problemsIn(fs, folder, loaded.project)).map(({ where, problem }) => `${where}: ${problem}`),
  ]
  if (first !== undefined) throw suspicious(oddityWords.projectNotInOrder(first.replace(/\.$/, '')))
}

const notEmpty = ({ path }: ProjectFolder): Refusal =>
  new Refusal('folder-not-empty', packageWords.inUse(folderWords(path)))
