import { savingWords } from './storage-words'
import { Refusal } from '@shared/refusal'
import type { DurableFile } from './durable-file'
import { installBytes, readWhole, temporaryName } from './durable-write'
import { errorCode, type FileSystem, isSameFile, unlessMissing } from './file-system'
import type { ProjectFolder } from './project-folder'

/** Refuses to replace a project.json that another program has written since we last read or wrote it. */
export async function assertUnchanged(fs: FileSystem, file: DurableFile): Promise<void> {
  if (await isUnchanged(fs, file)) return
  throw new Refusal('changed-outside', savingWords.changedOutside)
}

/** False when another program has written it since; a file that was deleted or never read counts as unchanged. */
export async function isUnchanged(fs: FileSystem, file: DurableFile): Promise<boolean> {
  const { known } = file
  if (known === null) return true
  const info = await unlessMissing(fs.info(file.path))
  if (info === null) return true
  if (isSameFile(info, known.info)) return true
  // Synchronising programs write the same file anew; an editor may change what comes behind a header that stays.
  return file.prove().then((header) => header.equals(known.header), falseWhenDamaged)
}

function falseWhenDamaged(error: unknown): false {
  if (error instanceof Refusal) return false
  throw error
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
