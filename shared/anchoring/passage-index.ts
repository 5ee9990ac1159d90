import type { Passage } from '../kinds/model'
import { blockIndexAt } from '../text/blocks'
import { inReadingOrder, type Span } from './span'

type Bucket = { passages: Passage[]; inOrder: boolean }

const order = (left: Passage, right: Passage): number =>
  inReadingOrder(left.anchor, right.anchor) || (left.id < right.id ? -1 : left.id === right.id ? 0 : 1)

/**
 * The passages of one version by the blocks they touch. It follows each change at the cost of the blocks touched,
 * so a text with 50,000 passages is as quick to tag as one with fifty.
 */
export class PassageIndex {
  readonly #starts: readonly number[]
  readonly #buckets: (Bucket | undefined)[] = []
  readonly #byId = new Map<string, Passage>()

  /** `starts` are the canonical offsets of the version's blocks. */
  constructor(starts: readonly number[], passages: Iterable<Passage>) {
    this.#starts = starts
    for (const passage of passages) this.#add(passage)
  }

  get size(): number {
    return this.#byId.size
  }

  get(passageId: string): Passage | undefined {
    return this.#byId.get(passageId)
  }

  /** Puts the passage as it is now (null: it is gone) and says which blocks look different. */
  update(passageId: string, now: Passage | null): Set<number> {
    const before = this.#byId.get(passageId)
    const touched = new Set<number>()
    if (before) {
      for (const block of this.#blocksOf(before.anchor)) {
        const bucket = this.#buckets[block]
        if (bucket) bucket.passages = bucket.passages.filter(({ id }) => id !== passageId)
        touched.add(block)
      }
      this.#byId.delete(passageId)
    }
    if (now) for (const block of this.#add(now)) touched.add(block)
    return touched
  }

  /** Passages with words in this block, in reading order. */
  inBlock(block: number): readonly Passage[] {
    const bucket = this.#buckets[block]
    if (!bucket) return []
    if (!bucket.inOrder) {
      bucket.passages.sort(order)
      bucket.inOrder = true
    }
    return bucket.passages
  }

  /** Passages around an offset, the innermost first; where none is, those that end there. */
  at(offset: number): Passage[] {
    const near = this.inBlock(blockIndexAt(this.#starts, offset))
    const around = near.filter(({ anchor }) => anchor.start <= offset && offset < anchor.end)
    const found = around.length > 0 ? around : near.filter(({ anchor }) => anchor.end === offset)
    return found.toSorted((left, right) => length(left.anchor) - length(right.anchor) || order(left, right))
  }

  /** The passage of exactly these words. */
  exactly({ start, end }: Span): Passage | undefined {
    const near = this.inBlock(blockIndexAt(this.#starts, start))
    return near.find(({ anchor }) => anchor.start === start && anchor.end === end)
  }

  /** The next passage in reading order after this one, or after an offset. */
  next(from: Passage | number): Passage | undefined {
    return this.#walk(from, 1)
  }

  previous(from: Passage | number): Passage | undefined {
    return this.#walk(from, -1)
  }

  #walk(from: Passage | number, step: 1 | -1): Passage | undefined {
    const start = typeof from === 'number' ? from : from.anchor.start
    const beyond = (passage: Passage) =>
      (typeof from === 'number' ? passage.anchor.start - from : order(passage, from)) * step > 0
    for (let block = blockIndexAt(this.#starts, start); block >= 0 && block < this.#starts.length; block += step) {
      const begun = this.inBlock(block).filter(({ anchor }) => anchor.start >= (this.#starts[block] ?? 0))
      const found = step === 1 ? begun.find(beyond) : begun.findLast(beyond)
      if (found) return found
    }
    return undefined
  }

  #add(passage: Passage): readonly number[] {
    const blocks = this.#blocksOf(passage.anchor)
    for (const block of blocks) {
      const bucket = (this.#buckets[block] ??= { passages: [], inOrder: true })
      bucket.passages.push(passage)
      bucket.inOrder = false
    }
    this.#byId.set(passage.id, passage)
    return blocks
  }

  #blocksOf({ start, end }: Span): readonly number[] {
    const first = blockIndexAt(this.#starts, start)
    const last = blockIndexAt(this.#starts, end - 1)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}

const length = ({ start, end }: Span): number => end - start
