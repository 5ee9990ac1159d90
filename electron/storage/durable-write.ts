import { constants } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { cutToBytes } from '../text-bytes'
import { assertFolder, errorCode, type FileSystem, type OpenFile, unlessMissing } from './file-system'

/** Writes every byte: the operating system may write less than asked without calling it an error. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.byteLength) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written <= 0) throw Object.assign(new Error('The disk took no more bytes'), { code: 'ENOSPC' })
    done += written
  }
}

/** Reads `length` bytes from `position`, fewer only where the file ends. */
export async function readRange(file: OpenFile, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const read = await file.read(bytes.subarray(done), position + done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

/** Longer than any file that Assay writes; what is longer is not read into memory. */
export const LONGEST_FILE = constants.MAX_STRING_LENGTH + 64 * 1_024

/** Throws when the file is longer than `most`: a few bytes on disk can say that they are terabytes. */
export async function readWhole(fs: FileSystem, path: string, most = LONGEST_FILE): Promise<Buffer> {
  const file = await fs.open(path, 'read')
  try {
    const { size } = await file.info()
    if (size > most) throw Object.assign(new Error(`Too long: ${path}`), { code: 'EFBIG' })
    return await readRange(file, 0, size)
  } finally {
    await file.close()
  }
}

/** The longest name that every file system takes. */
const NAME_BYTES = 255

/**
 * A name beside the file that no other process uses; left over ones are swept by `sweepTemporary`. It holds as much of
 * the file's own as fits, so that a file may have any name there is.
 */
export function temporaryName(path: string): string {
  const ending = `.${randomBytes(6).toString('hex')}.tmp`
  const own = cutToBytes(basename(path), NAME_BYTES - 1 - ending.length)
  return join(dirname(path), `.${own}${ending}`)
}

export const isTemporaryName = (name: string): boolean => /^\..+\.[0-9a-f]{12}\.tmp$/.test(name)

/**
 * Puts a file in place whole or not at all, also when the power goes: written beside, synced, its size checked,
 * then given its name. `write` returns the length it wrote. Nothing is left behind when any step fails. `renamed` hears
 * that the file has its name, which the last step, after which it also survives a power cut, can still fail to settle.
 */
export async function installFile(
  fs: FileSystem,
  path: string,
  write: (file: OpenFile, temporary: string) => Promise<number>,
  beforeRename: () => Promise<void> = async () => {},
  renamed: () => void = () => {},
): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await writeSynced(fs, temporary, write)
    await beforeRename()
    await renamePatiently(fs, temporary, path)
  } catch (error) {
    await fs.remove(temporary).catch(() => {})
    throw error
  }
  renamed()
  await fs.syncFolder(dirname(path))
}

async function writeSynced(
  fs: FileSystem,
  path: string,
  write: (file: OpenFile, path: string) => Promise<number>,
): Promise<void> {
  const file = await fs.open(path, 'create')
  try {
    const length = await write(file, path)
    await file.sync()
    const { size } = await file.info()
    // Seen on nearly full disks: the write reports success and the file is shorter.
    if (size !== length)
      throw Object.assign(new Error(`Only ${size} of ${length} bytes were written`), { code: 'ENOSPC' })
  } finally {
    await file.close()
  }
}

export async function installBytes(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await installFile(fs, path, async (file) => {
    await writeFully(file, bytes, 0)
    return bytes.byteLength
  })
}

/** Waits between tries, together about ten seconds: virus scanners on Windows hold new files for a moment. */
const RENAME_PAUSES_MS = [20, 50, 100, 200, 400, 800, 1600, 3000, 4000]

async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of RENAME_PAUSES_MS) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error
      await fs.pause(pause)
    }
  }
  await fs.rename(from, to)
}

/** Removes what a killed process was writing when it died; such files were never part of the project. */
export async function sweepTemporary(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    if (isTemporaryName(name)) await fs.remove(join(folder, name)).catch(() => {})
  }
}

/** Makes a folder whose name survives a power cut. */
export async function makeDurableFolder(fs: FileSystem, path: string): Promise<void> {
  if ((await unlessMissing(fs.info(path))) !== null) return assertFolder(fs, path)
  await fs.makeFolder(path)
  await fs.syncFolder(dirname(path))
}

/** Copies a file in pieces, so that a large one neither fills the memory nor holds up the window. */
export async function copyFile(fs: FileSystem, from: string, to: string): Promise<void> {
  const source = await fs.open(from, 'read')
  try {
    const { size } = await source.info()
    await installFile(fs, to, async (file) => {
      for (let done = 0; done < size; done += COPY_PIECE) {
        await writeFully(file, await readRange(source, done, Math.min(COPY_PIECE, size - done)), done)
      }
      return size
    })
  } finally {
    await source.close()
  }
}

const COPY_PIECE = 1_024 * 1_024
