import { Backups } from './backups'
import { DurableFile } from './durable-file'
import type { FileSystem } from './file-system'
import { Journals } from './journals'
import type { ProjectFolder } from './project-folder'

/** True when some file in the folder says that it belongs to a project. */
export async function holdsProject(fs: FileSystem, folder: ProjectFolder): Promise<boolean> {
  const first = await idsIn(fs, folder).next()
  return first.done !== true
}

/**
 * The project that most files in the folder belong to, since one of another may have been put among them; of two with
 * as many files the one of project.json. A history pack is one file, however many journals are in it. Null when no file
 * tells.
 */
export async function projectIdOf(fs: FileSystem, folder: ProjectFolder): Promise<string | null> {
  const files = new Map<string, number>()
  for await (const id of idsIn(fs, folder)) files.set(id, (files.get(id) ?? 0) + 1)
  const [first] = [...files].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

/** The project of each file that still tells; what is wrong with the others, opening says later. */
async function* idsIn(fs: FileSystem, folder: ProjectFolder): AsyncGenerator<string> {
  const inside = await new Backups(fs, folder, null).list()
  for (const path of [folder.snapshot, folder.previousSnapshot, ...inside.map((backup) => backup.path)]) {
    const header = await new DurableFile(fs, path).readHeader().catch(() => null)
    if (header) yield header.projectId
  }
  for await (const { header } of new Journals(fs, folder.journals).oneOfEachFile()) yield header.projectId
}
