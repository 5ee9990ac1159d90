import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { installBytes, makeDurableFolder, readWhole } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import type { ProjectFolder } from './project-folder'

/**
 * Keeps a file, or its end from `from` on, in `recovery/`, where Assay never removes anything. The name carries a
 * checksum, so that the same bytes are kept once. Returns the name.
 */
export async function keepCopy(fs: FileSystem, folder: ProjectFolder, path: string, from = 0): Promise<string> {
  const bytes = (await readWhole(fs, path)).subarray(from)
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${basename(path)}`
  const copy = join(folder.recovery, name)
  await makeDurableFolder(fs, folder.recovery)
  if ((await unlessMissing(fs.info(copy))) === null) await installBytes(fs, copy, bytes)
  return name
}
