import { exportWords, notWrittenWords } from './export-words'
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
    throw reason === undefined ? error : notExported(path, notWrittenWords[reason], error)
  }
  throw new Refusal('export-damaged', exportWords.damaged(basename(path)))
}

/** What an export replaces is a file of the analyst: nothing of a project, no link to elsewhere, no device or pipe. */
async function assertOwnFile(path: string, fs: FileSystem): Promise<void> {
  const project = await projectAround(fs, dirname(path))
  if (project !== null) throw notExported(path, notWrittenWords.project(project))
  const found = await lstat(path).catch(() => null)
  if (found?.isSymbolicLink()) throw notExported(path, notWrittenWords.link)
  if (found && !found.isFile() && !found.isDirectory()) {
    throw notExported(path, notWrittenWords.device)
  }
}

const notExported = (path: string, reason: string, cause?: unknown): Refusal =>
  new Refusal('not-exported', exportWords.notExported(basename(path), reason), { cause })

type Reason = Exclude<keyof typeof notWrittenWords, 'project'>
const REASONS: Readonly<Record<string, Reason>> = {
  EBUSY: 'busy',
  // Windows says "not permitted" for a file that Word or Excel has open.
  EPERM: process.platform === 'win32' ? 'busy' : 'denied',
  EACCES: 'denied',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'quota',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  ENOTEMPTY: 'isFolder',
  EEXIST: 'isFolder',
  ENAMETOOLONG: 'longName',
  EIO: 'diskError',
}
