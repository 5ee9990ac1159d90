import { basename, dirname } from 'node:path'
import type { FileInfo, FileSystem, OpenFile, OpenMode } from '../../../../electron/storage/file-system'

/** What happens to a write that was not synced when the power goes. */
export type Fate = 'kept' | 'lost' | 'zeros'

/** What was not on the disk when a sync failed is `forgotten`, as Linux does: no later sync brings it there. */
type Write = ({ position: number; bytes: Buffer } | { truncate: number }) & { forgotten?: boolean }
type Inode = { id: bigint; modified: bigint; now: Buffer; safe: Buffer; unsafe: Write[] }
type Node = Inode | Folder
type NameChange = { set?: [string, Node]; unset?: string }
type Folder = { now: Map<string, Node>; safe: Map<string, Node>; unsafe: NameChange[] }

const isFolder = (node: Node | undefined): node is Folder => node !== undefined && node.now instanceof Map
const failure = (code: string, path = ''): Error => Object.assign(new Error(`${code} ${path}`), { code })

/** Bytes that a disk writes as one; a larger write can be torn between them. */
const SECTOR = 512

/**
 * A disk that keeps apart what was written and what was synced, for bytes and for names, as a file system may after a
 * power cut. `before` is asked at every call and may throw instead; "short" makes a write take half its bytes.
 */
export class MemoryDisk implements FileSystem {
  before: (call: string, path: string) => 'short' | null = () => null
  after: () => void = () => {}
  #root: Folder = folder()
  #clock = 1n

  /** The disk as the next start finds it when the power goes now; every unsynced piece meets its own fate. */
  cutPower(fate: () => Fate): MemoryDisk {
    const disk = new MemoryDisk()
    const inodes = new Map<Inode, Inode>()
    const survive = (node: Node): Node => {
      if (isFolder(node)) return surviveFolder(node)
      const known = inodes.get(node) ?? inodeOf(bytesAfter(node, fate), this.#tick())
      inodes.set(node, known)
      return known
    }
    const surviveFolder = (node: Folder): Folder => {
      const names = new Map(node.safe)
      for (const change of node.unsafe) if (fate() !== 'lost') applyName(names, change)
      const survived = new Map([...names].map(([name, child]) => [name, survive(child)]))
      return { now: survived, safe: new Map(survived), unsafe: [] }
    }
    disk.#clock = this.#clock
    disk.#root = surviveFolder(this.#root)
    return disk
  }

  /** Path -> content of every file, as the running system sees it; all but the lock unless told otherwise. */
  files(isWanted = (name: string) => name !== '.lock'): Map<string, Buffer> {
    const found = new Map<string, Buffer>()
    const walk = (node: Folder, path: string): void => {
      for (const [name, child] of node.now) {
        if (isFolder(child)) walk(child, `${path}/${name}`)
        else if (isWanted(name)) found.set(`${path}/${name}`, child.now)
      }
    }
    walk(this.#root, '')
    return found
  }

  /** What the lock of a project says; null when there is none. */
  lockOf(folder: string): object | null {
    const lock = this.#parent(`${folder}/.lock`).now.get('.lock')
    return lock && !isFolder(lock) ? (JSON.parse(lock.now.toString()) as object) : null
  }

  /** Every lock is of an earlier start of the machine now: this process goes on, and must not be taken for its owner. */
  startMachineAgain(): void {
    for (const [path, bytes] of this.files((name) => name.startsWith('.lock'))) {
      this.put(path, Buffer.from(JSON.stringify({ ...(JSON.parse(bytes.toString()) as object), bootId: 'before' })))
    }
  }

  /** Changes a file behind everybody's back. */
  put(path: string, bytes: Uint8Array): void {
    this.#parent(path).now.set(basename(path), inodeOf(Buffer.from(bytes), this.#tick()))
    this.#parent(path).safe = new Map(this.#parent(path).now)
  }

  /** The same by a new file that gets the inode of the one that was removed, as real disks do. */
  putOnSameInode(path: string, bytes: Uint8Array): void {
    const removed = this.#parent(path).now.get(basename(path))
    if (!removed || isFolder(removed)) throw failure('ENOENT', path)
    this.put(path, bytes)
    const added = this.#parent(path).now.get(basename(path))
    if (added && !isFolder(added)) added.id = removed.id
  }

  unput(path: string): void {
    this.#parent(path).now.delete(basename(path))
    this.#parent(path).safe.delete(basename(path))
  }

  async open(path: string, mode: OpenMode): Promise<OpenFile> {
    return this.#call('open', path, () => {
      const parent = this.#parent(path)
      let node = parent.now.get(basename(path))
      if (mode === 'create') {
        if (node) throw failure('EEXIST', path)
        node = inodeOf(Buffer.alloc(0), this.#tick())
        this.#rename(parent, { set: [basename(path), node] })
      }
      if (!node) throw failure('ENOENT', path)
      if (isFolder(node)) throw failure('EISDIR', path)
      return this.#opened(node, path)
    })
  }

  async info(path: string): Promise<FileInfo> {
    return this.#call('info', path, () => {
      const node = path === '/' ? this.#root : this.#parent(path).now.get(basename(path))
      if (!node) throw failure('ENOENT', path)
      return infoOf(node)
    })
  }

  async list(path: string): Promise<string[]> {
    return this.#call('list', path, () => [...this.#folder(path).now.keys()])
  }

  async makeFolder(path: string): Promise<void> {
    return this.#call('makeFolder', path, () => {
      let node = this.#root
      for (const name of path.split('/').filter(Boolean)) {
        if (!node.now.has(name)) this.#rename(node, { set: [name, folder()] })
        const child = node.now.get(name)
        if (!isFolder(child)) throw failure('EEXIST', path)
        node = child
      }
    })
  }

  async link(from: string, to: string): Promise<void> {
    return this.#call('link', to, () => {
      const node = this.#parent(from).now.get(basename(from))
      if (!node) throw failure('ENOENT', from)
      if (this.#parent(to).now.has(basename(to))) throw failure('EEXIST', to)
      this.#rename(this.#parent(to), { set: [basename(to), node] })
    })
  }

  async rename(from: string, to: string): Promise<void> {
    return this.#call('rename', to, () => {
      const node = this.#parent(from).now.get(basename(from))
      if (!node) throw failure('ENOENT', from)
      // POSIX: two names of one file are left as they are.
      if (this.#parent(to).now.get(basename(to)) === node) return
      if (dirname(from) !== dirname(to)) throw new Error('Only renames within a folder are modelled')
      this.#rename(this.#parent(to), { set: [basename(to), node], unset: basename(from) })
    })
  }

  async remove(path: string): Promise<void> {
    return this.#call('remove', path, () => {
      if (!this.#parent(path).now.has(basename(path))) throw failure('ENOENT', path)
      this.#rename(this.#parent(path), { unset: basename(path) })
    })
  }

  async removeFolder(path: string): Promise<void> {
    return this.#call('removeFolder', path, () => {
      if (this.#folder(path).now.size > 0) throw failure('ENOTEMPTY', path)
      this.#rename(this.#parent(path), { unset: basename(path) })
    })
  }

  async syncFolder(path: string): Promise<void> {
    return this.#call('syncFolder', path, () => {
      const node = this.#folder(path)
      node.safe = new Map(node.now)
      node.unsafe = []
    })
  }

  async pause(): Promise<void> {}

  #opened(node: Inode, path: string): OpenFile {
    const record = (write: Write): void => {
      node.now = applyWrite(node.now, write)
      node.unsafe.push(write)
      node.modified = this.#tick()
    }
    return {
      read: async (into, position) =>
        this.#call('read', path, () => node.now.subarray(position, position + into.byteLength).copy(into)),
      write: async (bytes, position) =>
        this.#call('write', path, (short) => {
          const taken = short ? Math.ceil(bytes.byteLength / 2) : bytes.byteLength
          record({ position, bytes: Buffer.from(bytes.subarray(0, taken)) })
          return taken
        }),
      truncate: async (length) => this.#call('truncate', path, () => record({ truncate: length })),
      sync: async () => {
        try {
          this.#call('sync', path, () => {
            node.safe = node.unsafe.filter(({ forgotten }) => !forgotten).reduce(applyWrite, node.safe)
            node.unsafe = node.unsafe.filter(({ forgotten }) => forgotten)
          })
        } catch (error) {
          for (const write of node.unsafe) write.forgotten = true
          throw error
        }
      },
      info: async () => this.#call('fileInfo', path, () => infoOf(node)),
      close: async () => this.#call('close', path, () => {}),
    }
  }

  #call<T>(name: string, path: string, run: (short: boolean) => T): T {
    const short = this.before(name, path) === 'short'
    const result = run(short)
    this.after()
    return result
  }

  #rename(node: Folder, change: NameChange): void {
    applyName(node.now, change)
    node.unsafe.push(change)
  }

  #folder(path: string): Folder {
    let node: Node = this.#root
    for (const name of path.split('/').filter(Boolean)) {
      const child: Node | undefined = isFolder(node) ? node.now.get(name) : undefined
      if (!child) throw failure('ENOENT', path)
      node = child
    }
    if (!isFolder(node)) throw failure('ENOTDIR', path)
    return node
  }

  #parent(path: string): Folder {
    return this.#folder(dirname(path))
  }

  #tick(): bigint {
    this.#clock += 1n
    return this.#clock
  }
}

function folder(): Folder {
  return { now: new Map(), safe: new Map(), unsafe: [] }
}

function inodeOf(bytes: Buffer, id: bigint): Inode {
  return { id, modified: id, now: bytes, safe: bytes, unsafe: [] }
}

function infoOf(node: Node): FileInfo {
  return isFolder(node)
    ? { kind: 'folder', size: 0, inode: 0n, modified: 0n }
    : { kind: 'file', size: node.now.byteLength, inode: node.id, modified: node.modified }
}

function applyName(names: Map<string, Node>, { set, unset }: NameChange): void {
  if (unset !== undefined) names.delete(unset)
  if (set) names.set(...set)
}

function applyWrite(content: Buffer, write: Write): Buffer {
  if ('truncate' in write) return Buffer.from(content.subarray(0, write.truncate))
  const next = Buffer.alloc(Math.max(content.byteLength, write.position + write.bytes.byteLength))
  content.copy(next)
  write.bytes.copy(next, write.position)
  return next
}

function bytesAfter({ safe, unsafe }: Inode, fate: () => Fate): Buffer {
  let content = safe
  for (const write of unsafe.flatMap(sectors)) {
    const what = fate()
    if (what === 'lost') continue
    const blank = what === 'zeros' && 'bytes' in write
    content = applyWrite(content, blank ? { ...write, bytes: Buffer.alloc(write.bytes.byteLength) } : write)
  }
  return content
}

function sectors(write: Write): Write[] {
  if ('truncate' in write) return [write]
  const pieces: Write[] = []
  for (let done = 0; done < write.bytes.byteLength; done += SECTOR) {
    pieces.push({ position: write.position + done, bytes: write.bytes.subarray(done, done + SECTOR) })
  }
  return pieces
}
