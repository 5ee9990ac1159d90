import { projectWords } from './project-words'
import { dirname } from 'node:path'
import { Refusal } from '@shared/refusal'
import { realPath } from '../real-path'
import { folderWords } from '../storage/file-words'
import type { FileInfo, FileSystem } from '../storage/file-system'
import { type ProjectFolder, projectFolder } from '../storage/project-folder'

/** The project whose folder this is or lies in; null when there is none. */
export async function projectAround(fs: FileSystem, path: string): Promise<string | null> {
  for await (const folder of upwards(path)) if (await isProject(fs, projectFolder(folder))) return folder
  return null
}

/** Refuses a place where no project can be made: on or below a file, or inside another project. */
export async function assertNewPlace(fs: FileSystem, path: string): Promise<void> {
  for await (const each of upwards(path)) {
    const found = await lookAt(fs, each)
    if (found === null || found.kind === 'folder') continue
    throw new Refusal('not-a-folder', projectWords.isFile(folderWords(each)))
  }
  const around = await projectAround(fs, dirname(path))
  if (around === null) return
  throw new Refusal('inside-project', projectWords.insideProject(folderWords(path), folderWords(around)))
}

/** A path by its real names, and all that it lies in. */
async function* upwards(path: string): AsyncGenerator<string> {
  for (let here = await realPath(path); ; here = await realPath(dirname(here))) {
    yield here
    if (dirname(here) === here) return
  }
}

/** A journal and a snapshot: a file called project.json alone may be anybody's. */
async function isProject(fs: FileSystem, { journals, snapshot, previousSnapshot }: ProjectFolder): Promise<boolean> {
  if ((await lookAt(fs, journals))?.kind !== 'folder') return false
  const snapshots = await Promise.all([snapshot, previousSnapshot].map((each) => lookAt(fs, each)))
  return snapshots.some((found) => found?.kind === 'file')
}

const lookAt = (fs: FileSystem, path: string): Promise<FileInfo | null> => fs.info(path).catch(() => null)
