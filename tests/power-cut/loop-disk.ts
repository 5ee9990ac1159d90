import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A real ext4 disk in a file. The file holds only what has reached the disk; what the system keeps in memory for later
 * is not in it, so a copy of the file is the disk after a power cut.
 */
export class LoopDisk {
  /** Whether this user may mount a disk on this machine; says so where not. */
  static readonly isPossible = ((): boolean => {
    try {
      LoopDisk.create().remove()
      return true
    } catch (error) {
      console.log(`Not run, for want of a disk to mount (root may on most Linux machines): ${String(error)}`)
      return false
    }
  })()

  /** Where the disk is mounted. */
  readonly folder: string
  readonly #home = mkdtempSync(join(tmpdir(), 'assay-disk-'))
  readonly #image = join(this.#home, 'disk.img')

  private constructor(prepare: (image: string) => void) {
    this.folder = join(this.#home, 'mounted')
    try {
      chmodSync(this.#home, 0o755)
      mkdirSync(this.folder)
      prepare(this.#image)
      command('mount', ['-t', 'ext4', '-o', 'loop', this.#image, this.folder])
    } catch (error) {
      rmSync(this.#home, { recursive: true })
      throw error
    }
  }

  static create(): LoopDisk {
    return new LoopDisk((image) => {
      command('truncate', ['-s', '64M', image])
      command('mkfs.ext4', ['-q', '-F', image])
    })
  }

  /** The disk as it comes back after a power cut now; this one is gone. Nothing may write to it any more. */
  cutPower(): LoopDisk {
    const after = new LoopDisk((image) => this.#copyAtRest(image))
    this.remove()
    return after
  }

  /** Mounts the disk again so that nothing on it can be written. */
  makeReadOnly(): void {
    command('mount', ['-o', 'remount,ro', this.folder])
  }

  remove(): void {
    // Lazily: a session that a failing test left open still holds a file there.
    command('umount', ['-l', this.folder])
    rmSync(this.#home, { recursive: true })
  }

  /** The system may write to the disk meanwhile: a copy counts once the next one is the same. */
  #copyAtRest(to: string): void {
    const next = `${to}.next`
    command('cp', ['--sparse=always', this.#image, to])
    for (;;) {
      command('cp', ['--sparse=always', this.#image, next])
      const same = isSame(to, next)
      renameSync(next, to)
      if (same) return
    }
  }
}

function command(name: string, args: string[]): void {
  execFileSync(name, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

function isSame(one: string, other: string): boolean {
  try {
    command('cmp', ['-s', one, other])
    return true
  } catch {
    return false
  }
}
