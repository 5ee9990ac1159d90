import { projectWords } from './project-words'
import { dirname, join } from 'node:path'
import { Refusal } from '@shared/refusal'
import { diskRefusal } from '../storage/disk-words'
import { folderWords } from '../storage/file-words'
import { type FileSystem, unlessMissing } from '../storage/file-system'

/** What became of a folder: where it is now, what was opened there, and what is to be said; null where all went well. */
type Renamed<T> = { path: string; session: T; refusal: Error | null } | { path: string; session: null; refusal: Error }

/**
 * Gives the folder of a project that nobody has open another name and opens it, or opens it where it is when it cannot
 * have that name. Never throws: whoever closed it must know what there is to show instead.
 */
export async function renameAndOpen<T>(
  fs: FileSystem,
  folder: string,
  name: string,
  open: (path: string) => Promise<T>,
): Promise<Renamed<T>> {
  const renamed = await renameFolder(fs, folder, name).then(
    (path) => ({ path, refusal: null }),
    (refusal: Error) => ({ path: folder, refusal }),
  )
  try {
    // What watches the disk may look at a folder the moment it has a new name, and holds it for that long.
    return { ...renamed, session: await open(renamed.path).catch(() => open(renamed.path)) }
  } catch (error) {
    return { path: renamed.path, session: null, refusal: notReopened(renamed.path, error) }
  }
}

/** Gives the folder of a project that nobody has open another name, and answers with its path. Refuses to replace anything. */
async function renameFolder(fs: FileSystem, folder: string, name: string): Promise<string> {
  const to = join(dirname(folder), name)
  try {
    if (to === folder) return folder
    if ((await unlessMissing(fs.info(to))) !== null) throw taken(to)
    await fs.rename(folder, to)
    // It has the name already; after a power cut it may have the one from before, and is as whole.
    await fs.syncFolder(dirname(folder)).catch(() => undefined)
    return to
  } catch (error) {
    throw diskRefusal(error, 'not-renamed', (why) => projectWords.notRenamed(folderWords(folder), name, why))
  }
}

const taken = (path: string): Refusal => new Refusal('name-taken', projectWords.nameTaken(folderWords(path)))

const notReopened = (path: string, error: unknown): Error =>
  diskRefusal(error instanceof Refusal ? (error.cause ?? error) : error, 'not-reopened', (why) =>
    projectWords.notReopened(folderWords(path), why),
  )
