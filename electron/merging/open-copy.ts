import type { FileSystem } from '../storage/file-system'
import { type ProjectCopy, readCopy } from './read-copy'

/** A copy that is looked through until it is let go. */
export type OpenCopy = { copy: ProjectCopy; letGo: () => Promise<void> }

/** Opens the copy of a project that lies in a folder. Its files stay as they are. */
export async function openCopy(fs: FileSystem, path: string): Promise<OpenCopy> {
  return { copy: await readCopy(fs, path), letGo: async () => undefined }
}
