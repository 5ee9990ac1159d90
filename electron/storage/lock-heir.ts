import { basename, dirname, join } from 'node:path'
import { errorCode, type FileInfo, type FileSystem } from './file-system'
import { createWhole, readOwner, replaceBy, settleName } from './lock-file'
import { type LockOwner, mayBeAlive } from './lock-owner'

/** `lost` is to be tried again: the lock is not what it was, or is just becoming somebody else's. */
export type Inheritance =
  | { kind: 'mine'; written: FileInfo }
  | { kind: 'rival'; owner: LockOwner | null }
  | { kind: 'lost' }

type Claim = { path: string; by: LockOwner }

/**
 * Takes over the lock of an owner that is no more, in one step: at no moment is there no lock, and never is the lock of a
 * third one touched. Whoever wants it first claims to be the heir, under a name that only this owner can have, so that
 * there is one heir. Where the heir died in turn, its own heir takes over both. `evenFromLiving` takes a heir that may be
 * alive for dead.
 */
export async function inherit(
  fs: FileSystem,
  path: string,
  { from, me, evenFromLiving }: { from: LockOwner; me: LockOwner; evenFromLiving: boolean },
): Promise<Inheritance> {
  const claims: Claim[] = []
  for (let dead = from; ;) {
    const claim = { path: claimOn(path, dead), by: me }
    if (await createWhole(fs, claim.path, me)) {
      claims.push(claim)
      break
    }
    const by = await readOwner(fs, claim.path)
    if (by === 'gone') return LOST
    if (!evenFromLiving && (by === null || mayBeAlive(by, me))) return { kind: 'rival', owner: by }
    if (by === null) {
      await fs.remove(claim.path).catch(() => {})
      return LOST
    }
    claims.push({ path: claim.path, by })
    dead = by
  }
  return takeAs(fs, path, { from, me, claims })
}

/** Claims on locks that are no more; only whoever has the lock may clear them. */
export async function clearClaims(fs: FileSystem, path: string): Promise<void> {
  for (const name of await fs.list(dirname(path)).catch(() => [])) {
    if (name.startsWith(claimPrefix(path))) await fs.remove(join(dirname(path), name)).catch(() => {})
  }
}

const LOST: Inheritance = { kind: 'lost' }

const claimPrefix = (path: string): string => `${basename(path)}-heir.`
const claimOn = (path: string, { instance }: LockOwner): string =>
  join(dirname(path), `${claimPrefix(path)}${instance}`)

async function takeAs(
  fs: FileSystem,
  path: string,
  { from, me, claims }: { from: LockOwner; me: LockOwner; claims: readonly Claim[] },
): Promise<Inheritance> {
  try {
    const isAsSeen = (await isStill(fs, path, from)) && (await areStill(fs, claims))
    if (!isAsSeen) return LOST
    const written = await replaceBy(fs, path, me)
    await settleOr(fs, path, from)
    return { kind: 'mine', written }
  } catch (error) {
    // Another process that opened the project swept the temporary file away.
    if (errorCode(error) === 'ENOENT') return LOST
    throw error
  } finally {
    for (const { path: claim, by } of claims) if (by === me) await fs.remove(claim).catch(() => {})
  }
}

async function areStill(fs: FileSystem, claims: readonly Claim[]): Promise<boolean> {
  for (const { path, by } of claims) if (!(await isStill(fs, path, by))) return false
  return true
}

async function isStill(fs: FileSystem, path: string, owner: LockOwner): Promise<boolean> {
  const seen = await readOwner(fs, path)
  return seen !== 'gone' && seen?.instance === owner.instance
}

/** Without it on disk, a power cut would bring back the lock as it was; so it is put back now. */
async function settleOr(fs: FileSystem, path: string, before: LockOwner): Promise<void> {
  try {
    await settleName(fs, path)
  } catch (error) {
    await replaceBy(fs, path, before).catch(() => {})
    throw error
  }
}
