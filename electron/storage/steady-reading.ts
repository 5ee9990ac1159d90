import { verifyWords } from './verify-words'
import { join } from 'node:path'
import { Refusal } from '@shared/refusal'
import { folderWords } from './file-words'
import { type FileSystem, unlessMissing } from './file-system'
import type { ProjectFolder } from './project-folder'

const TRIES = 6

/**
 * What `read` finds in a project that somebody may be writing to. Where it fails or `isFine` says no, and a file was
 * written meanwhile, it is read again. Throws a Refusal when there is no moment of rest.
 */
export async function readSteadily<T>(
  fs: FileSystem,
  folder: ProjectFolder,
  read: () => Promise<T>,
  isFine: (found: T) => boolean,
): Promise<T> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const before = await filesOf(fs, folder)
    const [found] = await Promise.allSettled([read()])
    const fine = found.status === 'fulfilled' && isFine(found.value)
    if (fine || (await filesOf(fs, folder)) === before) {
      if (found.status === 'fulfilled') return found.value
      throw found.reason
    }
    await fs.pause(tries * 100)
  }
  throw new Refusal('in-use', verifyWords.alwaysChanging(folderWords(folder.path)))
}

/** Changes with every write to the snapshots and journals. */
async function filesOf(fs: FileSystem, { path, journals, backups }: ProjectFolder): Promise<string> {
  const found: string[] = []
  for (const folder of [path, journals, backups]) {
    for (const name of await fs.list(folder).catch(() => [])) {
      // The sign of life in the lock says nothing about the project.
      if (name === '.lock') continue
      const info = await unlessMissing(fs.info(join(folder, name))).catch(() => null)
      found.push([folder, name, info?.kind === 'file' ? [info.inode, info.size, info.modified] : ''].join(' '))
    }
  }
  return found.join('\n')
}
