import { basename } from 'node:path'
import { unpackToRead } from '../packages/unpack'
import { type FileSystem, localFileSystem } from '../storage/file-system'
import { withheld } from './merge-refusals'
import { type ProjectCopy, readCopy } from './read-copy'

/** A copy that is looked through until it is let go. */
export type OpenCopy = { copy: ProjectCopy; letGo: () => Promise<void> }

/** Opens the copy of a project that lies in a folder, or is packed in one file. Its files stay as they are. */
export async function openCopy(fs: FileSystem, path: string): Promise<OpenCopy> {
  const info = await fs.info(path).catch(() => null)
  if (info?.kind !== 'file') return { copy: await readCopy(fs, path), letGo: async () => undefined }
  const name = basename(path)
  const { folder, manifest, remove } = await unpackToRead(path)
  try {
    const { names, sources } = manifest.withheld
    if (names || sources.length > 0) throw withheld(`“${name}”`)
    return { copy: await readCopy(localFileSystem, folder, name), letGo: remove }
  } catch (error) {
    await remove()
    throw error
  }
}
