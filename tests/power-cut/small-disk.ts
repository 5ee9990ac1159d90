import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { open, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from '../../electron/storage/file-system'
import { EXT4, MountedDisk } from './mounted-disk'

/** A disk that is soon full. */
export type SmallDisk = { folder: string; remove: () => Promise<void> }

const MEGABYTES = 8

export const SMALL_DISKS: readonly { name: string; create: () => Promise<SmallDisk> }[] = [
  { name: 'tmpfs', create: async () => mountTmpfs() },
  { name: 'ext4', create: () => MountedDisk.create({ ...EXT4, megabytes: MEGABYTES }) },
]

function mountTmpfs(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'assay-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    rmdirSync(folder)
    throw error
  }
  const remove = async (): Promise<void> => {
    // Lazily: a session that a failing test left open still holds a file there.
    execFileSync('umount', ['-l', folder])
    rmdirSync(folder)
  }
  return { folder, remove }
}

/** A file that takes the room of a disk. */
export class Ballast {
  readonly #path: string

  constructor(folder: string) {
    this.#path = join(folder, 'ballast')
  }

  /** Takes all the room there is, but for about so many bytes. */
  async fill(left = 0): Promise<void> {
    const file = await open(this.#path, 'a')
    try {
      for (let piece = 256 * 1_024; piece >= 512;) {
        try {
          await file.appendFile(Buffer.alloc(piece, 'x'))
          await file.sync()
        } catch (error) {
          if (errorCode(error) !== 'ENOSPC') throw error
          piece /= 2
        }
      }
    } finally {
      await file.close()
    }
    if (left > 0) await truncate(this.#path, Math.max(0, (await stat(this.#path)).size - left))
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}
