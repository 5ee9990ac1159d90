import { dirname, join } from 'node:path'
import { readWhole, temporaryName, writeFully } from './durable-write'
import { errorCode, type FileInfo, type FileSystem, unlessMissing } from './file-system'
import { LockOwner, mayBeAlive, thisProcess } from './lock-owner'
import { assertInstant } from './unwritable'

export type LockAnswer =
  | {
      kind: 'held'
      lock: Lock
      /** The last owner died without closing the project, or was taken over from. */
      lockLeft: boolean
      /** The last owner may be alive, and may be writing at this moment. */
      takenOver: boolean
    }
  /** `owner` is null when the lock cannot be read: it is then treated as somebody else's. */
  | { kind: 'taken'; owner: LockOwner | null }
  | { kind: 'unwritable'; code: string }

/** The right to write to a project folder. It advises only: a synchronised folder can have one on every machine. */
export class Lock {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #owner: LockOwner
  readonly #left: LockOwner | null
  #written: FileInfo

  /** `left` is the owner this one was taken from. */
  private constructor(fs: FileSystem, path: string, owner: LockOwner, left: LockOwner | null, written: FileInfo) {
    this.#fs = fs
    this.#path = path
    this.#owner = owner
    this.#left = left
    this.#written = written
  }

  /** `takeOver` ignores an owner that may be alive: only when the analyst says so. */
  static async acquire(
    fs: FileSystem,
    folder: string,
    { me = thisProcess(), takeOver = false }: { me?: LockOwner; takeOver?: boolean } = {},
  ): Promise<LockAnswer> {
    const path = join(folder, '.lock')
    let [lockLeft, takenOver] = [false, false]
    try {
      for (let tries = 1; ; tries += 1) {
        const written = await createWhole(fs, path, me)
        if (written) {
          const before = await takeLeft(fs, folder)
          const lock = new Lock(fs, path, me, before.at(0) ?? null, written)
          return { kind: 'held', lock, lockLeft: lockLeft || before.length > 0, takenOver }
        }
        const seen = await readOwner(fs, path)
        // Others may have come and gone in between; a link that leads nowhere is there and gone for ever.
        if (seen === 'gone' && tries < TRIES) {
          await fs.info(folder)
          await fs.pause(tries)
          continue
        }
        const found = seen === 'gone' ? null : seen
        const alive = found === null || mayBeAlive(found, me)
        if (alive && (!takeOver || takenOver)) return { kind: 'taken', owner: found }
        if (found === null) await takeAway(fs, path, null)
        else await setAside(fs, path, found, temporaryName(join(folder, LEFT)))
        lockLeft = true
        takenOver ||= alive
      }
    } catch (error) {
      const code = errorCode(error)
      if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EIO', 'EDQUOT', 'EUCLEAN', 'ECLOCK'].includes(code))
        return { kind: 'unwritable', code }
      throw error
    }
  }

  /** Whether it is still this process's, somebody else's, or nobody's because it was deleted. */
  async standing(): Promise<'held' | 'taken' | 'gone'> {
    const info = await unlessMissing(this.#fs.info(this.#path))
    if (info === null) return 'gone'
    // Inodes are used again; the time of writing is not.
    if (info.inode === this.#written.inode && info.modified === this.#written.modified) return 'held'
    // Windows and some servers correct the time when the file is closed.
    const owner = await readOwner(this.#fs, this.#path)
    if (owner === 'gone') return 'gone'
    if (owner?.instance !== this.#owner.instance) return 'taken'
    this.#written = info
    return 'held'
  }

  /** Makes a deleted lock anew. False when somebody else was quicker. */
  async renew(): Promise<boolean> {
    const written = await createWhole(this.#fs, this.#path, this.#asOfNow())
    if (written === null) return (await this.standing()) === 'held'
    this.#written = written
    return true
  }

  /** Shows others that this process still has the project open. */
  async beat(): Promise<void> {
    if ((await this.standing()) !== 'held') return
    this.#written = await writeOwner(this.#fs, this.#path, 'write', this.#asOfNow())
  }

  async release(): Promise<void> {
    const standing = await this.standing().catch(() => 'taken')
    if (standing === 'held') await takeAway(this.#fs, this.#path, this.#owner).catch(() => {})
  }

  /** Leaves the lock as it was found: it still tells the next who opens the project that it was not closed in order. */
  async giveBack(): Promise<void> {
    if (this.#left === null) return this.release()
    const standing = await this.standing().catch(() => 'taken')
    if (standing === 'held') await replaceBy(this.#fs, this.#path, this.#left).catch(() => {})
  }

  #asOfNow(): LockOwner {
    return { ...this.#owner, aliveAt: new Date().toISOString() }
  }
}

/** A lock as others see it who leave it as it is; `owner` is null when it cannot be read. */
export type SeenLock = { owner: LockOwner | null; alive: boolean }

/** The lock of a project folder, its owner dead or alive; null when there is none. */
export async function lockOn(fs: FileSystem, folder: string, me = thisProcess()): Promise<SeenLock | null> {
  const owner = await readOwner(fs, join(folder, '.lock'))
  if (owner !== 'gone') return { owner, alive: owner === null || mayBeAlive(owner, me) }
  const left = (await fs.list(folder).catch(() => [])).some((name) => name.startsWith(`.${LEFT}.`))
  return left ? { owner: null, alive: false } : null
}

/** Tries at a lock that is there and gone by turns; together about a second. */
const TRIES = 50

/** The lock appears with its content or not at all, so nobody ever reads half an owner. */
async function createWhole(fs: FileSystem, path: string, me: LockOwner): Promise<FileInfo | null> {
  const temporary = temporaryName(path)
  try {
    const written = await writeOwner(fs, temporary, 'create', me)
    await fs.link(temporary, path)
    await settleName(fs, path)
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
async function settleName(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.syncFolder(dirname(path))
  } catch (error) {
    if (NO_FOLDER_SYNC.includes(errorCode(error))) return
    await fs.remove(path).catch(() => {})
    throw error
  }
}

/** What syncing a folder says where that is not known; nothing can be done about it then. */
const NO_FOLDER_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** In one step: at no moment is there no lock. */
async function replaceBy(fs: FileSystem, path: string, owner: LockOwner): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await writeOwner(fs, temporary, 'create', owner)
    await fs.rename(temporary, path)
  } finally {
    await fs.remove(temporary).catch(() => {})
  }
}

/** What linking says on file systems of memory sticks and some servers. */
const NO_SECOND_NAMES = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

async function createDirectly(fs: FileSystem, path: string, me: LockOwner): Promise<FileInfo | null> {
  try {
    const written = await writeOwner(fs, path, 'create', me)
    await settleName(fs, path)
    return written
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null
    throw error
  }
}

async function writeOwner(fs: FileSystem, path: string, mode: 'create' | 'write', owner: LockOwner): Promise<FileInfo> {
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

async function readOwner(fs: FileSystem, path: string): Promise<LockOwner | null | 'gone'> {
  try {
    const owner = LockOwner.safeParse(JSON.parse((await readWhole(fs, path)).toString('utf8')))
    return owner.success ? owner.data : null
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : null
  }
}

/**
 * Gives this owner's lock another name, and no other. Only one of several that see the same lock gets it by renaming.
 * One that comes late may catch the next owner's lock instead, and puts it back. True when it was this owner's.
 */
async function setAside(fs: FileSystem, path: string, owner: LockOwner | null, aside: string): Promise<boolean> {
  if ((await unlessMissing(fs.rename(path, aside).then(() => true))) === null) return false
  const caught = await readOwner(fs, aside)
  const isTheirs = caught === null || caught === 'gone' ? owner === null : caught.instance === owner?.instance
  if (isTheirs) return true
  await fs.link(aside, path).catch(() => {})
  await fs.remove(aside).catch(() => {})
  return false
}

async function takeAway(fs: FileSystem, path: string, owner: LockOwner | null): Promise<void> {
  const aside = temporaryName(path)
  // A lock that is a folder cannot be removed; it is out of the way.
  if (await setAside(fs, path, owner, aside)) await fs.remove(aside).catch(() => {})
}

/** What the lock of a dead owner is called until the next one is on disk: whenever the power goes, one of them tells. */
const LEFT = 'lock-left'

/** The owners that left their locks behind. */
async function takeLeft(fs: FileSystem, folder: string): Promise<LockOwner[]> {
  const left: LockOwner[] = []
  for (const name of await fs.list(folder).catch(() => [])) {
    if (!name.startsWith(`.${LEFT}.`)) continue
    const owner = await readOwner(fs, join(folder, name))
    if (owner !== null && owner !== 'gone') left.push(owner)
    await fs.remove(join(folder, name)).catch(() => {})
  }
  return left
}
