import { dirname, join } from 'node:path'
import { Refusal } from '@shared/refusal'
import { diskRefusal } from '../storage/disk-words'
import { folderWords } from '../storage/file-words'
import { type FileSystem, unlessMissing } from '../storage/file-system'

/** Gives the folder of a project that nobody has open another name, and answers with its path. Refuses to replace anything. */
export async function renameFolder(fs: FileSystem, folder: string, name: string): Promise<string> {
  const to = join(dirname(folder), name)
  try {
    if (to === folder) return folder
    if ((await unlessMissing(fs.info(to))) !== null) throw taken(to)
    await fs.rename(folder, to)
    await fs.syncFolder(dirname(folder))
    return to
  } catch (error) {
    throw diskRefusal(
      error,
      'not-renamed',
      (why) =>
        `${folderWords(folder)} could not be called “${name}”: ${why}. The project has its new title and is safe in the folder that it had.`,
    )
  }
}

const taken = (path: string): Refusal =>
  new Refusal(
    'name-taken',
    `There is a ${folderWords(path)} already. The project has its new title and stays in the folder that it had. Choose another title, or move that folder first.`,
  )
