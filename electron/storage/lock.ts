import { join } from 'node:path'
import { newId } from '@shared/new-id'
import { temporaryName } from './durable-write'
import { errorCode, type FileInfo, type FileSystem, unlessMissing } from './file-system'
import { createWhole, readOwner, replaceBy, writeOwner } from './lock-file'
import { clearClaims, inherit } from './lock-heir'
import { type LockOwner, mayBeAlive, thisProcess } from './lock-owner'

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
    let [left, lockLeft, takenOver]: [LockOwner | null, boolean, boolean] = [null, false, false]
    const held = async (written: FileInfo): Promise<LockAnswer> => {
      await clearClaims(fs, path)
      return { kind: 'held', lock: new Lock(fs, path, me, left, written), lockLeft, takenOver }
    }
    try {
      for (let tries = 1; ; tries += 1) {
        const written = await createWhole(fs, path, me)
        if (written) return await held(written)
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
        takenOver ||= alive
        lockLeft = true
        if (found === null) {
          await takeAway(fs, path, null)
          continue
        }
        const inheritance = await inherit(fs, path, { from: found, me, evenFromLiving: takeOver })
        if (inheritance.kind === 'mine') {
          left = found
          return await held(inheritance.written)
        }
        if (inheritance.kind === 'rival') return { kind: 'taken', owner: inheritance.owner }
        if (tries >= TRIES) return { kind: 'taken', owner: found }
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
    // One that is no more gets a new name: whoever has read the old one must not take this for it.
    const left = mayBeAlive(this.#left, this.#owner) ? this.#left : { ...this.#left, instance: newId() }
    if (standing === 'held') await replaceBy(this.#fs, this.#path, left).catch(() => {})
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
  return owner === 'gone' ? null : { owner, alive: owner === null || mayBeAlive(owner, me) }
}

/** Tries at a lock that is there and gone by turns; together about a second. */
const TRIES = 50

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
