import { Refusal } from '@shared/refusal'
import { type DurableFile, headerOf, type KnownFile } from './durable-file'
import { installBytes, readRange, readWhole, temporaryName } from './durable-write'
import { errorCode, type FileSystem, isSameFile, unlessMissing } from './file-system'
import type { ProjectFolder } from './project-folder'
import { ROWS_START } from './snapshot'

/** Refuses to replace a project.json that another program has written since we last read or wrote it. */
export async function assertUnchanged(fs: FileSystem, file: DurableFile): Promise<void> {
  if (await isUnchanged(fs, file)) return
  throw new Refusal(
    'changed-outside',
    'project.json was changed by another program while this project was open. Your changes are safe in the journal. Compare the two and choose which to keep.',
  )
}

/** False when another program has written it since; a file that was deleted or never read counts as unchanged. */
export async function isUnchanged(fs: FileSystem, file: DurableFile): Promise<boolean> {
  if (file.known === null) return true
  const info = await unlessMissing(fs.info(file.path))
  if (info === null) return true
  if (isSameFile(info, file.known.info)) return true
  return (await storedSha256(fs, file.path)) === file.known.sha256
}

async function storedSha256(fs: FileSystem, path: string): Promise<KnownFile['sha256'] | null> {
  const file = await fs.open(path, 'read')
  try {
    return headerOf(await readRange(file, 0, ROWS_START), path).sha256
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  } finally {
    await file.close()
  }
}

/** Gives the snapshot that is about to be replaced, and is known to be good, its second name. */
export async function keepPrevious(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const temporary = temporaryName(folder.previousSnapshot)
  try {
    await fs.link(folder.snapshot, temporary)
    await fs.rename(temporary, folder.previousSnapshot)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    // File systems of memory sticks know no second names.
    await installBytes(fs, folder.previousSnapshot, await readWhole(fs, folder.snapshot))
  } finally {
    // Renaming one name of a file onto another of the same file leaves both.
    await fs.remove(temporary).catch(() => {})
  }
}
