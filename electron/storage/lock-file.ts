import { dirname } from 'node:path'
import { readWhole, temporaryName, writeFully } from './durable-write'
import { errorCode, type FileInfo, type FileSystem } from './file-system'
import { LockOwner } from './lock-owner'
import { assertInstant } from './unwritable'

/** The lock appears with its content or not at all, so nobody ever reads half an owner. */
export async function createWhole(fs: FileSystem, path: string, me: LockOwner): Promise<FileInfo | null> {
  const temporary = temporaryName(path)
  try {
    const written = await writeOwner(fs, temporary, 'create', me)
    await fs.link(temporary, path)
    await settleNew(fs, path)
    return written
  } catch (error) {
    const code = errorCode(error)
    // ENOENT: another process that opened the project swept the temporary file away.
    if (code === 'EEXIST' || code === 'ENOENT') return null
    if (!NO_SECOND_NAMES.includes(code)) throw error
    return await createDirectly(fs, path, me)
  } finally {
    await fs.remove(temporary).catch(() => {})
  }
}

/** Without its lock, what a power cut leaves of the last write would pass for damage of a project that was closed in order. */
async function settleNew(fs: FileSystem, path: string): Promise<void> {
  try {
    await settleName(fs, path)
  } catch (error) {
    await fs.remove(path).catch(() => {})
    throw error
  }
}

/** Makes the name survive a power cut. */
export async function settleName(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.syncFolder(dirname(path))
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(errorCode(error))) throw error
  }
}

/** What syncing a folder says where that is not known; nothing can be done about it then. */
const NO_FOLDER_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** In one step: at no moment is there no lock. */
export async function replaceBy(fs: FileSystem, path: string, owner: LockOwner): Promise<FileInfo> {
  const temporary = temporaryName(path)
  try {
    const written = await writeOwner(fs, temporary, 'create', owner)
    await fs.rename(temporary, path)
    return written
  } finally {
    await fs.remove(temporary).catch(() => {})
  }
}

/** What linking says on file systems of memory sticks and some servers. */
const NO_SECOND_NAMES = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

async function createDirectly(fs: FileSystem, path: string, me: LockOwner): Promise<FileInfo | null> {
  try {
    const written = await writeOwner(fs, path, 'create', me)
    await settleNew(fs, path)
    return written
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null
    throw error
  }
}

export async function writeOwner(
  fs: FileSystem,
  path: string,
  mode: 'create' | 'write',
  owner: LockOwner,
): Promise<FileInfo> {
  assertInstant(owner.aliveAt)
  const file = await fs.open(path, mode)
  try {
    await writeFully(file, Buffer.from(JSON.stringify(owner)), 0)
    // A lock that a power cut leaves empty would keep its own project shut.
    if (mode === 'create') await file.sync()
    return await file.info()
  } finally {
    await file.close()
  }
}

/** Far more than an owner takes. */
const LONGEST_LOCK = 64 * 1_024

export async function readOwner(fs: FileSystem, path: string): Promise<LockOwner | null | 'gone'> {
  try {
    const owner = LockOwner.safeParse(JSON.parse((await readWhole(fs, path, LONGEST_LOCK)).toString('utf8')))
    return owner.success ? owner.data : null
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : null
  }
}
