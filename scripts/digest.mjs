import { createHash } from 'node:crypto'
import { open, readFile, readdir, readlink, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './place.mjs'

const PIECE_BYTES = 4 * 1024 * 1024

/** One SHA-256 over the names and contents of these files and folders of the checkout. */
export async function digest(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesIn(path)) hash.update(`${file}\0`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

/** One SHA-256 over the names and contents of everything in a folder, however large: 300 MB take a third of a second. */
export async function folderDigest(folder) {
  const hash = createHash('sha256')
  // One for all: making them anew takes longer than the hashing.
  const piece = Buffer.allocUnsafe(PIECE_BYTES)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
  for (const { entry, path } of paths.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    if (entry.isDirectory()) continue
    const name = relative(folder, path).replaceAll('\\', '/')
    // With its length, so that the end of one file never passes for the name of the next.
    if (entry.isFile()) await hashFile(path, hash.update(`${name}\0${(await stat(path)).size}\0`), piece)
    else hash.update(`${name}\0${entry.isSymbolicLink() ? await readlink(path) : 'no file'}\0`)
  }
  return hash.digest('hex')
}

async function hashFile(path, hash, piece) {
  const file = await open(path)
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece)
      if (bytesRead === 0) return
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

async function filesIn(path) {
  if ((await stat(join(root, path))).isFile()) return [path]
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((file) => relative(root, join(file.parentPath, file.name))).toSorted()
}
