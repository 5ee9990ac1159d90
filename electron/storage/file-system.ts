import { constants, type BigIntStats } from 'node:fs'
import * as fsp from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

export type FileInfo = {
  kind: 'file' | 'folder' | 'other'
  size: number
  /** Inode and modification time: together with the size they tell whether a file is still the one we know. */
  inode: bigint
  modified: bigint
}

/** An open file. `write` may write less than asked, as the operating system may; only `writeFully` may call it. */
export interface OpenFile {
  read(into: Uint8Array, position: number): Promise<number>
  write(bytes: Uint8Array, position: number): Promise<number>
  truncate(length: number): Promise<void>
  /** Returns when the bytes would survive a power cut. After it has failed once this file must not be written again. */
  sync(): Promise<void>
  info(): Promise<FileInfo>
  close(): Promise<void>
}

/** Whether a file is still the one that was seen: nobody has written or replaced it. */
export const isSameFile = (one: FileInfo, other: FileInfo): boolean =>
  one.inode === other.inode && one.size === other.size && one.modified === other.modified

export type OpenMode = 'read' | 'write' | 'create'

/** Every call to the disk that storage makes; none goes where a link leads. Tests replace it to fail, tear and cut the power at each one. */
export interface FileSystem {
  /** "create" refuses a name that is taken; who may read the new file is the file system's choice. What is no file is refused. */
  open(path: string, mode: OpenMode): Promise<OpenFile>
  info(path: string): Promise<FileInfo>
  list(folder: string): Promise<string[]>
  makeFolder(path: string): Promise<void>
  link(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Removes a folder that is empty; throws where it is not. */
  removeFolder(path: string): Promise<void>
  /** Makes names created, renamed or removed in the folder survive a power cut. */
  syncFolder(path: string): Promise<void>
  /** Waits before a second try. */
  pause(milliseconds: number): Promise<void>
}

/**
 * Nobody may be at the other end of a pipe, and a link may lead to a file that is none of the project's. Windows knows
 * no such flags.
 */
const CAREFULLY = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

const FLAGS: Record<OpenMode, number> = {
  read: constants.O_RDONLY | CAREFULLY,
  write: constants.O_RDWR | CAREFULLY,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
}

const OWNER_ONLY_FILE = 0o600
/** What the umask leaves of it: as any program's new file. */
const USUAL_FILE = 0o666
const OWNER_ONLY_FOLDER = 0o700

const opening =
  (permissions: number): FileSystem['open'] =>
  async (path, mode) => {
    // Opening a device can set it off, so it is looked at before; what is put there meanwhile is refused after.
    if (mode !== 'create' && !(await fsp.lstat(path)).isFile()) throw notFile(path)
    return openFile(await onlyFile(await fsp.open(path, FLAGS[mode], permissions), path))
  }

/** The disk of this machine; what is new on it is readable by its owner only. */
export const localFileSystem: FileSystem = {
  open: opening(OWNER_ONLY_FILE),
  info: async (path) => infoOf(await fsp.lstat(path, { bigint: true })),
  list: async (folder) => {
    if (!(await fsp.lstat(folder)).isDirectory()) throw notFolder(folder)
    return fsp.readdir(folder)
  },
  makeFolder: async (path) => {
    await fsp.mkdir(path, { recursive: true, mode: OWNER_ONLY_FOLDER })
  },
  link: fsp.link,
  rename: fsp.rename,
  remove: fsp.unlink,
  removeFolder: fsp.rmdir,
  syncFolder: async (path) => {
    // Windows cannot sync a folder; NTFS journals names by itself.
    if (process.platform === 'win32') return
    const folder = await fsp.open(path, constants.O_RDONLY)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  pause: (milliseconds) => setTimeout(milliseconds),
}

/**
 * The same disk for files that are handed on: whoever may read other new files of the analyst may read these. In place of
 * a file with the mode `replaced` they are open to nobody that it was closed to.
 */
export const sharedFileSystem = (replaced = USUAL_FILE): FileSystem => ({
  ...localFileSystem,
  open: opening(USUAL_FILE & replaced),
})

/** Folders, pipes and devices open like files, and nothing good can come of reading or writing them. */
async function onlyFile(handle: fsp.FileHandle, path: string): Promise<fsp.FileHandle> {
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw notFile(path)
}

const notFile = (path: string): Error => Object.assign(new Error(`Not a file: ${path}`), { code: 'EISDIR' })
const notFolder = (path: string): Error => Object.assign(new Error(`Not a folder: ${path}`), { code: 'ENOTDIR' })

/** Refuses what has the name of a folder and is none: behind a link lies what is nobody's to write to. */
export async function assertFolder(fs: FileSystem, path: string): Promise<void> {
  if ((await fs.info(path)).kind !== 'folder') throw notFolder(path)
}

function openFile(handle: fsp.FileHandle): OpenFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.byteLength, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.byteLength, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    info: async () => infoOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

function infoOf(stats: BigIntStats): FileInfo {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  return { kind, size: Number(stats.size), inode: stats.ino, modified: stats.mtimeNs }
}

/** Errors of a disk for which libuv has no name, by their number. */
const UNNAMED: Partial<Record<NodeJS.Platform, Record<number, string>>> = {
  linux: { 116: 'ESTALE', 117: 'EUCLEAN', 122: 'EDQUOT', 123: 'ENOMEDIUM' },
  darwin: { 69: 'EDQUOT', 70: 'ESTALE' },
}

/** The code of an error of the operating system, such as "ENOENT"; empty for any other error. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code !== 'string') return ''
  if (/^E[A-Z0-9]+$/.test(code)) return code
  const number = /^Unknown system error -(\d+)$/.exec(code)?.[1]
  return number === undefined ? '' : (UNNAMED[process.platform]?.[Number(number)] ?? `E${number}`)
}

/** Whether an error is about this one file, and not about the whole disk or a machine that has nothing left to give. */
export const isOfFile = (error: unknown): boolean =>
  ['EIO', 'EACCES', 'EPERM', 'EUCLEAN', 'EBADMSG', 'EISDIR', 'ELOOP', 'ENOENT', 'EFBIG'].includes(errorCode(error))

/** The value, or null when this one file is missing or cannot be read, and the rest of the disk may be well. */
export async function unlessUnreadable<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (isOfFile(error)) return null
    throw error
  }
}

/** The value, or null when the file or folder is not there. */
export async function unlessMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
