import { lstat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Refusal } from '@shared/refusal'
import { projectAround } from '../project/project-around'
import { installFile, readWhole, writeFully } from '../storage/durable-write'
import { errorCode, type FileSystem, type OpenFile, sharedFileSystem } from '../storage/file-system'

/**
 * Writes an exported file whole or not at all: beside the target, synced, renamed, read back. A file that was there
 * stays as it is until the new one is complete. It is made to be handed on, so the umask says who may read it, but for those
 * whom the file that was there was closed to. Throws a
 * Refusal in the analyst's words for what the disk declines.
 */
export async function writeExport(path: string, bytes: Uint8Array, disk?: FileSystem): Promise<void> {
  await writeExportBy(
    path,
    async (file) => {
      await writeFully(file, bytes, 0)
      return bytes.byteLength
    },
    async (fs) => (await readWhole(fs, path)).equals(bytes),
    disk,
  )
}

/**
 * The same of a file that is written piece by piece: `write` returns its length, `isWritten` reads it back and says whether
 * it is what was written.
 */
export async function writeExportBy(
  path: string,
  write: (file: OpenFile) => Promise<number>,
  isWritten: (fs: FileSystem) => Promise<boolean>,
  disk?: FileSystem,
): Promise<void> {
  const fs = disk ?? sharedFileSystem((await lstat(path).catch(() => null))?.mode)
  await assertOwnFile(path, fs)
  try {
    await installFile(fs, path, write)
    if (await isWritten(fs)) return
  } catch (error) {
    const reason = REASONS[errorCode(error)]
    throw reason === undefined ? error : notExported(path, reason, error)
  }
  throw new Refusal(
    'export-damaged',
    `“${basename(path)}” was written, but reading it back gave other bytes. Do not use this file: ` +
      'the disk may be failing. The project is safe. Export to another disk.',
  )
}

/** What an export replaces is a file of the analyst: nothing of a project, no link to elsewhere, no device or pipe. */
async function assertOwnFile(path: string, fs: FileSystem): Promise<void> {
  const project = await projectAround(fs, dirname(path))
  if (project !== null)
    throw notExported(path, `${project} is a project; its folder is Assay’s own. Choose another folder.`)
  const found = await lstat(path).catch(() => null)
  if (found?.isSymbolicLink()) throw notExported(path, 'a link to somewhere else has that name. Choose another name.')
  if (found && !found.isFile() && !found.isDirectory()) {
    throw notExported(path, 'a device or a pipe has that name. Choose another name.')
  }
}

function notExported(path: string, reason: string, cause?: unknown): Refusal {
  const safe = 'Nothing was written; a file of that name is as it was, and the project is safe.'
  return new Refusal('not-exported', `“${basename(path)}” was not exported: ${reason} ${safe}`, { cause })
}

const DENIED = 'the file or its folder may not be changed. Choose another folder or name.'
const BUSY = 'another program has it open. Close it there, or choose another name.'

const REASONS: Readonly<Record<string, string>> = {
  EBUSY: BUSY,
  // Windows says "not permitted" for a file that Word or Excel has open.
  EPERM: process.platform === 'win32' ? BUSY : DENIED,
  EACCES: DENIED,
  EROFS: 'this disk is read-only. Choose another folder.',
  ENOSPC: 'the disk is full. Free some space, or choose another disk.',
  EDQUOT: 'your share of the disk is used up. Free some space, or choose another disk.',
  ENOENT: 'its folder is no longer there. Choose another folder.',
  ENOTDIR: 'its folder is no longer there. Choose another folder.',
  EISDIR: 'a folder has that name. Choose another name.',
  ENOTEMPTY: 'a folder has that name. Choose another name.',
  EEXIST: 'a folder has that name. Choose another name.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  EIO: 'the disk reported an error. Choose another disk.',
}
