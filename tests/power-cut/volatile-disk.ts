/** What a disk writes whole or not at all. */
const BLOCK = 4_096

type Blocks = Map<number, Buffer>

/**
 * The content of a disk with a cache of its own, in memory. What is written is in the cache until the next flush; a power
 * cut keeps any of it and loses the rest, block by block. `liar` is a disk that only says that it flushes; `keeper` has
 * a cache that survives, so that everything written is safe at once.
 */
export class VolatileDisk {
  readonly size: number
  readonly #kept: Blocks
  readonly #cache: Blocks = new Map()
  readonly #kind: DiskKind

  constructor(size: number, kind: DiskKind, kept: Blocks = new Map()) {
    this.size = size
    this.#kind = kind
    this.#kept = kept
  }

  read(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    for (const { block, from, to, at } of pieces(offset, length)) this.#block(block)?.copy(bytes, at, from, to)
    return bytes
  }

  write(bytes: Buffer, offset: number): void {
    const into = this.#kind === 'keeper' ? this.#kept : this.#cache
    for (const { block, from, to, at } of pieces(offset, bytes.length)) {
      const changed = Buffer.from(this.#block(block) ?? Buffer.alloc(BLOCK))
      bytes.copy(changed, from, at, at + to - from)
      into.set(block, changed)
    }
  }

  flush(): void {
    if (this.#kind === 'liar') return
    for (const [block, bytes] of this.#cache) this.#kept.set(block, bytes)
    this.#cache.clear()
  }

  /** The disk as it comes back after a power cut now, with another `kind` of cache if told; this one goes on by itself. */
  afterCut(survives: () => boolean, kind = this.#kind): VolatileDisk {
    const kept: Blocks = new Map(this.#kept)
    for (const [block, bytes] of this.#cache) if (survives()) kept.set(block, bytes)
    return new VolatileDisk(this.size, kind, kept)
  }

  #block(block: number): Buffer | undefined {
    return this.#cache.get(block) ?? this.#kept.get(block)
  }
}

export type DiskKind = 'honest' | 'keeper' | 'liar'

/** The parts of blocks that a range covers; `at` counts within the range. */
function* pieces(offset: number, length: number) {
  for (let at = 0; at < length;) {
    const from = (offset + at) % BLOCK
    const to = Math.min(BLOCK, from + length - at)
    yield { block: Math.floor((offset + at) / BLOCK), from, to, at }
    at += to - from
  }
}
