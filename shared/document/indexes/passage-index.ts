import type { Span } from '../../anchoring/span'
import { type Passage, passages } from '../../kinds/passages'
import type { Steps } from '../../steps'
import { blockIndexAt } from '../../text/blocks'
import type { SourceText } from '../../text/source-text'
import type { Change } from '../change'
import type { Project } from '../project'
import { idsNaming } from './foreign-keys'
import type { Index, MakeIndex } from './indexes'

/** In reading order only once somebody asked for it. */
type Bucket = { passages: Passage[]; isInOrder: boolean }

type Wanted = (passage: Passage) => boolean

const { order } = passages
const ALL: Wanted = () => true

/**
 * The passages of one version by the blocks they touch. It follows each change at the cost of the blocks touched,
 * so a text with 50,000 passages is as quick to tag as one with fifty.
 */
export class PassageIndex implements Index {
  readonly #versionId: string
  /** Canonical offsets of the version's blocks. */
  readonly #starts: readonly number[]
  readonly #buckets: (Bucket | undefined)[] = []
  readonly #byId = new Map<string, Passage>()

  constructor({ versionId, starts }: Pick<SourceText, 'versionId' | 'starts'>) {
    this.#versionId = versionId
    this.#starts = starts
  }

  follow({ kind, id, after }: Change): void {
    if (kind !== 'passages') return
    const now = after?.versionId === this.#versionId ? after : null
    if (now || this.#byId.has(id)) this.#put(id, now)
  }

  /** Blocks that look different after these changes: those that passages of this version touched or touch. */
  blocksTouchedBy(changes: readonly Change[]): Set<number> {
    const touched = changes.flatMap((change) =>
      change.kind === 'passages'
        ? [change.before, change.after].flatMap((passage) =>
            passage?.versionId === this.#versionId ? this.#blocksOf(passage.anchor) : [],
          )
        : [],
    )
    return new Set(touched)
  }

  get size(): number {
    return this.#byId.size
  }

  get(passageId: string): Passage | undefined {
    return this.#byId.get(passageId)
  }

  /** Passages with words in this block, in reading order. */
  inBlock(block: number): readonly Passage[] {
    const bucket = this.#buckets[block]
    if (!bucket) return []
    if (!bucket.isInOrder) bucket.passages = bucket.passages.toSorted(order)
    bucket.isInOrder = true
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

  /** The next passage in reading order after this one, or after an offset, of those that are wanted. */
  next(from: Passage | number, isWanted: Wanted = ALL): Passage | undefined {
    return this.#walk(from, 1, isWanted)
  }

  previous(from: Passage | number, isWanted: Wanted = ALL): Passage | undefined {
    return this.#walk(from, -1, isWanted)
  }

  #put(passageId: string, now: Passage | null): void {
    const before = this.#byId.get(passageId)
    for (const block of before ? this.#blocksOf(before.anchor) : []) {
      const bucket = this.#buckets[block]
      if (bucket) bucket.passages = bucket.passages.filter(({ id }) => id !== passageId)
    }
    this.#byId.delete(passageId)
    if (now) this.add(now)
  }

  #walk(from: Passage | number, step: 1 | -1, isWanted: Wanted): Passage | undefined {
    const start = typeof from === 'number' ? from : from.anchor.start
    const beyond = (passage: Passage) =>
      (typeof from === 'number' ? passage.anchor.start - from : order(passage, from)) * step > 0 && isWanted(passage)
    for (let block = blockIndexAt(this.#starts, start); block >= 0 && block < this.#starts.length; block += step) {
      const begun = this.inBlock(block).filter(({ anchor }) => anchor.start >= (this.#starts[block] ?? 0))
      const found = step === 1 ? begun.find(beyond) : begun.findLast(beyond)
      if (found) return found
    }
    return undefined
  }

  /** A passage of this version. */
  add(passage: Passage): void {
    for (const block of this.#blocksOf(passage.anchor)) {
      const bucket = (this.#buckets[block] ??= { passages: [], isInOrder: false })
      // What was handed out stays as it is.
      if (bucket.isInOrder) bucket.passages = [...bucket.passages]
      bucket.passages.push(passage)
      bucket.isInOrder = false
    }
    this.#byId.set(passage.id, passage)
  }

  #blocksOf({ start, end }: Span): readonly number[] {
    const first = blockIndexAt(this.#starts, start)
    const last = blockIndexAt(this.#starts, end - 1)
    const blocks: number[] = []
    for (let block = first; block <= last; block += 1) blocks.push(block)
    return blocks
  }
}

const length = ({ start, end }: Span): number => end - start

const makers = new WeakMap<object, MakeIndex<PassageIndex>>()

/** Builds the index of a text's passages; the same function for the same text, so that a document has one of it. */
export function passagesIn(text: Pick<SourceText, 'versionId' | 'starts'>): MakeIndex<PassageIndex> {
  const make = makers.get(text) ?? ((project) => built(text, project))
  makers.set(text, make)
  return make
}

function* built(text: Pick<SourceText, 'versionId' | 'starts'>, project: Project): Steps<PassageIndex> {
  const index = new PassageIndex(text)
  for (const id of idsNaming(project, 'passages', 'versionId', text.versionId)) {
    const passage = project.passages[id]
    if (passage) index.add(passage)
    yield
  }
  return index
}
