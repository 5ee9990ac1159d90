import { basename } from 'node:path'
import { Refusal } from '@shared/refusal'
import { unpackToRead } from '../packages/unpack'
import { type FileSystem, localFileSystem } from '../storage/file-system'
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
    if (names || sources.length > 0) throw withheld(name)
    return { copy: await readCopy(localFileSystem, folder, name), letGo: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

const withheld = (name: string): Refusal =>
  new Refusal(
    'withheld',
    `“${name}” is a share from which names or texts are left out: it is there to be read. Nothing was merged. Ask for a package of the whole project.`,
  )
