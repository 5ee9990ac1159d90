import { join } from 'node:path'
import { diskRefusal } from './disk-words'
import { copyFile } from './durable-write'
import { claimEmpty } from './create-store'
import { type FileSystem, unlessMissing } from './file-system'
import { type ProjectFolder, projectFolder } from './project-folder'

/**
 * Copies the files of a project, with its whole history, to a new or empty folder; backups and copies kept in
 * `recovery/` stay where they are. Nothing may be written to it meanwhile. Throws a Refusal when that fails.
 */
export async function copyProject(fs: FileSystem, from: ProjectFolder, path: string): Promise<void> {
  const to = projectFolder(path)
  try {
    await fs.makeFolder(to.path)
    await claimEmpty(fs, to)
    for (const each of [to.journals, to.sources, to.backups]) await fs.makeFolder(each)
    await copyFiles(fs, from.sources, to.sources)
    await copyFiles(fs, from.journals, to.journals)
    await copyIfThere(fs, from.previousSnapshot, to.previousSnapshot)
    await copyIfThere(fs, from.snapshot, to.snapshot)
  } catch (error) {
    throw diskRefusal(
      error,
      'not-copied',
      (why) =>
        `The project could not be copied to ${path}: ${why}. The project itself is as it was. Choose another folder.`,
    )
  }
}

async function copyFiles(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const name of (await unlessMissing(fs.list(from))) ?? []) await copyFile(fs, join(from, name), join(to, name))
}

async function copyIfThere(fs: FileSystem, from: string, to: string): Promise<void> {
  if ((await unlessMissing(fs.info(from))) !== null) await copyFile(fs, from, to)
}
