import { chmod, lutimes, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file below a folder, in the order of their paths, with its size in bytes. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
  return await Promise.all(paths.toSorted().map(async (path) => ({ path, size: (await lstat(path)).size })))
}

/**
 * Gives everything in a folder one time (seconds since 1970) and the rights everybody is to have: what is packed of it
 * then does not tell when and by whom it was made.
 */
export async function stampAll(folder, epoch) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) await chmod(path, rightsOf((await lstat(path)).mode, entry.isDirectory()))
    await lutimes(path, epoch, epoch)
  }
  await chmod(folder, 0o755)
  await lutimes(folder, epoch, epoch)
}

/** Whatever the umask of who builds it: all may read, and run what may be run; only the owner may write. */
function rightsOf(mode, isFolder) {
  const setUser = mode & 0o4000
  return setUser | (isFolder || mode & 0o100 ? 0o755 : 0o644)
}
