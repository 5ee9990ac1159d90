import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import { readWhole, temporaryName, writeFully } from './durable-write'
import { errorCode, type FileSystem, unlessMissing } from './file-system'

/** Who has a project open for writing. */
export const LockOwner = z.strictObject({
  instance: z.uuid(),
  pid: z.number().int().positive(),
  /** When the process started, as the system counts it; a reused process number has another. Empty where unknown. */
  processStart: z.string(),
  /** Changes with every start of the machine; empty where unknown. */
  bootId: z.string(),
  host: z.string(),
  user: z.string(),
  startedAt: z.iso.datetime(),
})
export type LockOwner = z.infer<typeof LockOwner>

export function thisProcess(): LockOwner {
  return {
    instance: newId(),
    pid: process.pid,
    processStart: processStart(process.pid),
    bootId: readOrEmpty('/proc/sys/kernel/random/boot_id').trim(),
    host: hostname(),
    user: userInfo().username,
    startedAt: new Date().toISOString(),
  }
}

export type LockAnswer =
  | { kind: 'held'; lock: Lock; /** The last owner died without closing the project. */ afterCrash: boolean }
  /** `owner` is null when the lock cannot be read: it is then treated as somebody else's. */
  | { kind: 'taken'; owner: LockOwner | null }
  | { kind: 'unwritable'; code: string }

/** The right to write to a project folder. It advises only: a synchronised folder can have one on every machine. */
export class Lock {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #inode: bigint

  private constructor(fs: FileSystem, path: string, inode: bigint) {
    this.#fs = fs
    this.#path = path
    this.#inode = inode
  }

  /** `takeOver` ignores an owner that may be alive: only when the analyst says so. */
  static async acquire(
    fs: FileSystem,
    folder: string,
    { me = thisProcess(), takeOver = false }: { me?: LockOwner; takeOver?: boolean } = {},
  ): Promise<LockAnswer> {
    const path = join(folder, '.lock')
    let afterCrash = false
    try {
      for (;;) {
        if (await createWhole(fs, path, me)) {
          const { inode } = await fs.info(path)
          return { kind: 'held', lock: new Lock(fs, path, inode), afterCrash }
        }
        const found = await readOwner(fs, path)
        if (found === 'gone') continue
        if (!takeOver && (found === null || mayBeAlive(found, me))) return { kind: 'taken', owner: found }
        await removeStale(fs, path, found)
        afterCrash = true
        takeOver = false
      }
    } catch (error) {
      const code = errorCode(error)
      if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EIO', 'EDQUOT'].includes(code)) return { kind: 'unwritable', code }
      throw error
    }
  }

  /** False when another process took the project over, or the folder is gone. */
  async isHeld(): Promise<boolean> {
    const info = await unlessMissing(this.#fs.info(this.#path))
    return info?.inode === this.#inode
  }

  async release(): Promise<void> {
    if (await this.isHeld().catch(() => false)) await this.#fs.remove(this.#path).catch(() => {})
  }
}

/** The lock appears with its content or not at all, so nobody ever reads half an owner. */
async function createWhole(fs: FileSystem, path: string, me: LockOwner): Promise<boolean> {
  const temporary = temporaryName(path)
  const file = await fs.open(temporary, 'create')
  try {
    await writeFully(file, Buffer.from(JSON.stringify(me)), 0)
  } finally {
    await file.close()
  }
  try {
    await fs.link(temporary, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await fs.remove(temporary)
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

function mayBeAlive(owner: LockOwner, me: LockOwner): boolean {
  if (owner.host !== me.host) return true
  if (owner.bootId !== me.bootId) return false
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  return processStart(owner.pid) === owner.processStart
}

/**
 * Only one of several that see the same stale lock gets it away by renaming. One that comes late may catch the new
 * owner's lock instead, and puts it back.
 */
async function removeStale(fs: FileSystem, path: string, stale: LockOwner | null): Promise<void> {
  const aside = temporaryName(path)
  if ((await unlessMissing(fs.rename(path, aside).then(() => true))) === null) return
  const caught = await readOwner(fs, aside)
  const isStale = caught === null || caught === 'gone' ? stale === null : caught.instance === stale?.instance
  if (!isStale) await fs.link(aside, path).catch(() => {})
  await fs.remove(aside)
}

/** Field 22 of /proc/<pid>/stat, counted after the name in brackets, which may hold anything. */
function processStart(pid: number): string {
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
