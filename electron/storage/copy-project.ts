import { storageWords } from './storage-words'
import { join, relative } from 'node:path'
import { diskRefusal } from './disk-words'
import { copyFile, readWhole } from './durable-write'
import { claimEmpty } from './create-store'
import { folderWords } from './file-words'
import { type FileSystem, isOfFile, unlessMissing, unlessUnreadable } from './file-system'
import { type ProjectFolder, projectFolder } from './project-folder'

/**
 * Copies the files of a project, with its whole history and what is being typed, to a new or empty folder;
 * backups and copies kept in `recovery/` stay where they are. Nothing may be written to it meanwhile. Returns the names of what could not be read,
 * which must not keep the rest from safety. Throws a Refusal when that fails.
 */
export async function copyProject(fs: FileSystem, from: ProjectFolder, path: string): Promise<string[]> {
  const to = projectFolder(path)
  try {
    await fs.makeFolder(to.path)
    await claimEmpty(fs, to)
    for (const each of [to.journals, to.sources, to.backups]) await fs.makeFolder(each)
    const unreadable: string[] = []
    const copyIfReadable = async (source: string): Promise<void> => {
      const name = relative(from.path, source)
      if (!(await couldCopy(fs, source, join(to.path, name)))) unreadable.push(name)
    }
    if ((await unlessMissing(fs.info(from.drafts))) !== null) await fs.makeFolder(to.drafts)
    for (const folder of [from.sources, from.journals, from.drafts]) {
      for (const name of (await unlessMissing(fs.list(folder))) ?? []) await copyIfReadable(join(folder, name))
    }
    for (const snapshot of [from.previousSnapshot, from.snapshot]) {
      if ((await unlessMissing(fs.info(snapshot))) !== null) await copyIfReadable(snapshot)
    }
    return unreadable
  } catch (error) {
    throw diskRefusal(error, 'not-copied', (why) => storageWords.notCopied(folderWords(path), why))
  }
}

/** Whether nothing is left of a project where it lay: its folder was moved or deleted, or its drive is gone. */
export async function isEmptied(fs: FileSystem, { snapshot, previousSnapshot }: ProjectFolder): Promise<boolean> {
  const found = await Promise.all([snapshot, previousSnapshot].map((path) => unlessMissing(fs.info(path))))
  return found.every((each) => each === null)
}

/** False when it is this one file that cannot be read; whatever else fails is thrown. */
async function couldCopy(fs: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    await copyFile(fs, from, to)
    return true
  } catch (error) {
    if (!isOfFile(error) || (await unlessUnreadable(readWhole(fs, from))) !== null) throw error
    return false
  }
}
