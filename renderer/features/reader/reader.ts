import { currentProject, isOpen, onCommit, onShown } from '@state/project-store'
import { createStore } from '@state/store'
import { wholeSpan } from '@shared/anchoring/create-anchor'
import { indexOf } from '@shared/document/indexes/indexes'
import { type PassageIndex, passagesIn } from '@shared/document/indexes/passage-index'
import type { Span } from '@shared/anchoring/span'
import type { Commit } from '@shared/document/change'
import { paragraphMark } from '@shared/memo/citation'
import { blockIndexAt } from '@shared/text/blocks'
import type { SourceText } from '@shared/text/source-text'
import type { Column } from './column'
import { Highlights } from './highlights'
import { type Margin, marginOf } from './margin'
import { marksOfBlock } from './marks'

/** Where the analyst stands in the text: the moving end of the selection, and the words selected, if any. */
export type Caret = { offset: number; words: Span | null }

/** How far beyond the view marks are painted, in heights of the view. */
const AHEAD = 0.5

/** No blocks. */
const NONE = { first: 0, last: -1 }

/**
 * One text being read: its passages, what is painted near the view and where the caret is.
 * It follows commits block by block, so a change costs the same however many passages there are.
 */
export class Reader {
  readonly text: SourceText
  readonly caret = createStore<Caret | null>(null)
  /** What stands in the margin of each block near the view. */
  readonly margins = createStore<ReadonlyMap<number, Margin>>(new Map())
  /** Grows whenever passages of this text change. */
  readonly revision = createStore(0)
  /** Grows whenever lines may have moved on the screen. */
  readonly layout = createStore(0)
  readonly #highlights = new Highlights()
  #column: Column | null = null
  #near = NONE
  #width = 0

  constructor(text: SourceText) {
    this.text = text
  }

  /** Its passages, in whichever document of the project is shown. */
  get index(): PassageIndex {
    return indexOf(currentProject(), passagesIn(this.text))
  }

  get column(): Column | null {
    return this.#column
  }

  /** Paints the marks on a rendered text and keeps them painted until the returned function is called. */
  attach(column: Column): () => void {
    this.#column = column
    this.#width = 0
    const paintNear = () => this.#paintNear()
    const layAnew = () => {
      this.#forget()
      this.#lay()
    }
    const sizes = new ResizeObserver(() => this.#lay())
    this.#unfold(column.folded())
    column.viewport.addEventListener('scroll', paintNear, { passive: true })
    column.root.addEventListener('toggle', layAnew, { capture: true })
    sizes.observe(column.root)
    sizes.observe(column.viewport)
    const stopFollowing = onCommit((commit) => this.#follow(commit))
    const stopWatching = onShown(() => {
      if (isOpen()) this.#repaint(this.#nearBlocks())
    })
    return () => {
      column.viewport.removeEventListener('scroll', paintNear)
      column.root.removeEventListener('toggle', layAnew, { capture: true })
      sizes.disconnect()
      stopFollowing()
      stopWatching()
      this.#highlights.clearAll()
      this.#near = NONE
      this.#column = null
    }
  }

  /** The words selected, without white space around them; null when there are none. */
  words(): Span | null {
    const words = this.caret.get()?.words
    return words ? wholeSpan(this.text.text, words) : null
  }

  /** The paragraph of an offset as citations name it: "¶3". */
  mark(offset: number): string {
    return paragraphMark(this.text, { start: offset, end: offset + 1 })
  }

  /** The block of an offset, from 0. */
  block(offset: number): number {
    return blockIndexAt(this.text.starts, offset)
  }

  #follow({ changes }: Commit): void {
    const touched = this.index.blocksTouchedBy(changes)
    if (changes.some(({ kind }) => kind === 'tags')) this.#nearBlocks().forEach((block) => touched.add(block))
    this.#unfold(touched)
    if (touched.size > 0) this.#repaint(touched)
  }

  /** Opens the runs of apparatus that hold passages. */
  #unfold(blocks: Iterable<number>): void {
    for (const block of blocks) if (this.index.inBlock(block).length > 0) this.#column?.unfold(block)
  }

  #repaint(touched: Iterable<number>): void {
    this.#paint([...touched].filter((block) => block >= this.#near.first && block <= this.#near.last))
    this.revision.set(this.revision.get() + 1)
  }

  /** Paints what came near the view and forgets what left it. */
  #paintNear(): void {
    const column = this.#column
    if (!column || column.blocks.length === 0) return
    const before = this.#near
    const near = column.near(column.viewport.clientHeight * AHEAD)
    if (near.first === before.first && near.last === before.last) return
    this.#near = near
    for (let block = before.first; block <= before.last; block += 1) {
      if (block < near.first || block > near.last) this.#highlights.clear(block)
    }
    const came: number[] = []
    for (let block = near.first; block <= near.last; block += 1) {
      if (block < before.first || block > before.last) came.push(block)
    }
    this.#paint(came)
  }

  /** Called by the browser once the text is laid out, before it is painted, and whenever lines may have moved. */
  #lay(): void {
    const width = this.#column?.root.clientWidth ?? 0
    if (width !== this.#width) this.#forget()
    this.#width = width
    this.#paintNear()
    this.layout.set(this.layout.get() + 1)
  }

  #forget(): void {
    this.#nearBlocks().forEach((block) => this.#highlights.clear(block))
    this.#near = NONE
  }

  #nearBlocks(): number[] {
    const { first, last } = this.#near
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }

  #paint(blocks: readonly number[]): void {
    const column = this.#column
    if (!column) return
    const { tags } = currentProject()
    const kept = [...this.margins.get()].filter(([block]) => block >= this.#near.first && block <= this.#near.last)
    const margins = new Map(kept)
    const looks = blocks.flatMap((block) => {
      const element = column.blocks[block]
      if (!element) return []
      return [{ block, element, marks: marksOfBlock(this.index.inBlock(block), tags, column.span(block)) }]
    })
    // All measuring before all painting: in turn, each block would be laid out anew.
    for (const { block, element, marks } of looks) margins.set(block, marginOf(element, marks))
    for (const { block, element, marks } of looks) this.#highlights.paint(block, element, marks)
    this.margins.set(margins)
  }
}
