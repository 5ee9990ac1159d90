import type { Span } from '../../anchoring/span'
import { type Passage, passages } from '../../kinds/passages'
import type { Steps } from '../../steps'
import { blockIndexAt } from '../../text/blocks'
import type { SourceText } from '../../text/source-text'
import type { Change } from '../change'
import { eachOf, entity, type Project } from '../project'
import { type Index, indexInSteps, indexOf } from './indexes'

/**
 * Characters of a text whose passages are kept together: few enough that a paragraph is not looked for among those of many
 * others, and so many that most passages lie within one.
 */
const REACH = 1024

/** The passages of a version by the reaches of its text that they have words in. */
type Placed = { reaches: (Passage[] | undefined)[]; size: number }

type Wanted = (passage: Passage) => boolean

const { order } = passages
const ALL: Wanted = () => true

const reachAt = (offset: number): number => Math.floor(offset / REACH)

/**
 * Where the passages of all versions stand. It follows each change at the cost of the words touched and needs no text, so
 * a text with 50,000 passages is as quick to open and to tag as one with fifty.
 */
class PassageIndex implements Index {
  readonly #versions = new Map<string, Placed>()

  follow({ kind, before, after }: Change): void {
    if (kind !== 'passages') return
    if (before) this.#remove(before)
    if (after) this.add(after)
  }

  add(passage: Passage): void {
    const placed = this.#versions.get(passage.versionId) ?? { reaches: [], size: 0 }
    this.#versions.set(passage.versionId, placed)
    placed.size += 1
    for (let reach = reachAt(passage.anchor.start); reach <= reachAt(passage.anchor.end - 1); reach += 1)
      (placed.reaches[reach] ??= []).push(passage)
  }

  #remove({ id, versionId, anchor }: Passage): void {
    const placed = this.#versions.get(versionId)
    if (!placed) return
    placed.size -= 1
    for (let reach = reachAt(anchor.start); reach <= reachAt(anchor.end - 1); reach += 1)
      placed.reaches[reach] = placed.reaches[reach]?.filter((each) => each.id !== id)
  }

  sizeOf(versionId: string): number {
    return this.#versions.get(versionId)?.size ?? 0
  }

  /** Passages of a version that have words in a span, in reading order. */
  within(versionId: string, { start, end }: Span): Passage[] {
    const { reaches } = this.#versions.get(versionId) ?? { reaches: [] }
    const first = reachAt(start)
    const found: Passage[] = []
    for (let reach = first; reach <= Math.min(reachAt(end - 1), reaches.length - 1); reach += 1) {
      for (const passage of reaches[reach] ?? []) {
        const { anchor } = passage
        const isNew = reach === first || reachAt(anchor.start) === reach
        if (isNew && anchor.start < end && start < anchor.end) found.push(passage)
      }
    }
    return found.toSorted(order)
  }
}

function* placed(project: Project): Steps<PassageIndex> {
  const index = new PassageIndex()
  for (const passage of eachOf(project, 'passages')) {
    index.add(passage)
    yield
  }
  return index
}

/** Makes ready to say where passages stand; without it the first who asks waits until that is known. */
export function* readyToPlace(project: Project): Steps<void> {
  yield* indexInSteps(project, placed)
}

/** The passages of one text, as the project has them whenever something is asked. */
export class TextPassages {
  readonly #project: Project
  readonly #versionId: string
  /** Canonical offsets of the version's blocks. */
  readonly #starts: readonly number[]

  constructor(project: Project, { versionId, starts }: Pick<SourceText, 'versionId' | 'starts'>) {
    this.#project = project
    this.#versionId = versionId
    this.#starts = starts
  }

  get size(): number {
    return indexOf(this.#project, placed).sizeOf(this.#versionId)
  }

  get(passageId: string): Passage | undefined {
    const passage = entity(this.#project, 'passages', passageId)
    return passage?.versionId === this.#versionId ? passage : undefined
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

  /** Passages with words in this block, in reading order. */
  inBlock(block: number): Passage[] {
    const start = this.#starts[block]
    if (start === undefined) return []
    const end = this.#starts[block + 1] ?? Infinity
    return indexOf(this.#project, placed).within(this.#versionId, { start, end })
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

  #blocksOf({ start, end }: Span): readonly number[] {
    const first = blockIndexAt(this.#starts, start)
    const last = blockIndexAt(this.#starts, end - 1)
    const blocks: number[] = []
    for (let block = first; block <= last; block += 1) blocks.push(block)
    return blocks
  }
}

const length = ({ start, end }: Span): number => end - start
