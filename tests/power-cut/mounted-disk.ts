import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { serveDisk } from './disk-server'
import { type DiskKind, VolatileDisk } from './volatile-disk'

const execute = promisify(execFile)

/** Never in step: the disk is served by this very process. */
const command = async (name: string, args: string[]): Promise<string> => (await execute(name, args)).stdout.trim()

export type FileSystemKind = {
  name: string
  make: string[]
  megabytes: number
  /** The option that mounts it without barriers: the system then never tells the disk to flush. Null where there is none. */
  nobarrier: string | null
}

export const EXT4: FileSystemKind = {
  name: 'ext4',
  make: ['-q', '-F', '-m', '0'],
  megabytes: 64,
  nobarrier: 'nobarrier',
}
export const FILE_SYSTEMS: readonly FileSystemKind[] = [
  EXT4,
  // Linux 4.19 took the option from xfs.
  { name: 'xfs', make: ['-q', '-f'], megabytes: 304, nobarrier: null },
  { name: 'btrfs', make: ['-q', '-f'], megabytes: 128, nobarrier: 'nobarrier' },
]

/** What stands in the way of such a disk here, and says so; null when nothing does. */
export async function whyNot(kind: FileSystemKind): Promise<string | null> {
  try {
    await (await MountedDisk.create(kind)).remove()
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.log(
      `No disk with ${kind.name} can be mounted here (root may, on Linux with nbdfuse and mkfs.${kind.name}): ${why}`,
    )
    return why
  }
}

/**
 * A real file system on a disk that this process serves, so that a power cut can come between any two requests of the
 * system, and what the disk was not told to flush can be lost.
 */
export class MountedDisk {
  /** Where it is mounted, also when it comes back after a cut. */
  readonly folder: string
  readonly #home: string
  readonly #kind: FileSystemKind
  readonly #options: string
  #disk: VolatileDisk
  #server: Server | null = null
  #served: Promise<unknown> | null = null
  #device = ''
  #isMounted = false
  #requests = 0
  #cut: { after: number; come: () => void } | null = null

  private constructor(kind: FileSystemKind, options: string, disk: VolatileDisk, home: string) {
    this.#kind = kind
    this.#options = options
    this.#disk = disk
    this.#home = home
    this.folder = join(home, 'mounted')
  }

  /** A new disk with an empty file system. */
  static async create(
    kind: FileSystemKind,
    { disk = 'honest', barriers = true }: { disk?: DiskKind; barriers?: boolean } = {},
  ): Promise<MountedDisk> {
    const home = await mkdtemp(join(tmpdir(), 'assay-disk-'))
    await chmod(home, 0o755)
    const options = barriers ? 'defaults' : (kind.nobarrier ?? '')
    const created = new MountedDisk(kind, options, new VolatileDisk(kind.megabytes * 1_024 * 1_024, disk), home)
    try {
      for (const each of [created.folder, created.#servedIn]) await mkdir(each)
      await created.#mount((device) => command(`mkfs.${kind.name}`, [...kind.make, device]))
      return created
    } catch (error) {
      await created.remove()
      throw error
    }
  }

  /** The disk as a power cut now would leave it; it may come back as another kind of disk. */
  cutNow(kind?: DiskKind): VolatileDisk {
    return this.#disk.afterCut(() => Math.random() < 0.5, kind)
  }

  /** The disk as a power cut would leave it that comes when the system has made so many requests more. */
  cutAfter(requests: number): Promise<VolatileDisk> {
    return new Promise((resolve) => {
      this.#cut = { after: this.#requests + requests, come: () => resolve(this.cutNow()) }
    })
  }

  /** Resolves when everything that was written is on the disk. */
  async settle(): Promise<void> {
    await command('sync', ['-f', this.folder])
  }

  /** Starts again with what a power cut has left. */
  async comeBack(left: VolatileDisk): Promise<void> {
    await this.#unmount()
    this.#disk = left
    await this.#mount()
  }

  /** Mounts it again so that nothing on it can be written. */
  async makeReadOnly(): Promise<void> {
    await command('mount', ['-o', 'remount,ro', this.folder])
  }

  async remove(): Promise<void> {
    await this.#unmount()
    await rm(this.#home, { recursive: true })
  }

  get #servedIn(): string {
    return join(this.#home, 'served')
  }

  async #mount(format: (device: string) => Promise<unknown> = async () => {}): Promise<void> {
    const [socket, image] = [join(this.#home, 'socket'), join(this.#servedIn, 'disk')]
    this.#server = await serveDisk(this.#disk, socket, () => this.#beforeRequest())
    this.#served = once(execFile('nbdfuse', [image, '--unix', socket]), 'close')
    await untilItWorks(() => access(image))
    this.#device = await command('losetup', ['-f', '--show', image])
    await format(this.#device)
    await command('mount', ['-t', this.#kind.name, '-o', this.#options, this.#device, this.folder])
    this.#isMounted = true
  }

  async #unmount(): Promise<void> {
    if (this.#isMounted) await untilItWorks(() => command('umount', [this.folder]))
    this.#isMounted = false
    if (this.#device !== '') await command('losetup', ['-d', this.#device])
    this.#device = ''
    if (this.#served) await untilItWorks(() => command('umount', [this.#servedIn])).then(() => this.#served)
    this.#served = null
    this.#server?.close()
  }

  #beforeRequest(): void {
    this.#requests += 1
    if (this.#cut === null || this.#requests <= this.#cut.after) return
    const { come } = this.#cut
    this.#cut = null
    come()
  }
}

/** What was just started is not there yet, and what was just ended may still hold a file. */
async function untilItWorks(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (tries === 200) throw error
      await pause(25)
    }
  }
}
