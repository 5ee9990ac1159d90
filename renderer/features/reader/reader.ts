import { currentProject, isOpen, onChanges, onShown } from '@state/project-store'
import { whenIdle, painted } from '@state/in-slices'
import { createStore } from '@state/store'
import { wholeSpan } from '@shared/anchoring/create-anchor'
import { TextPassages } from '@shared/document/indexes/passage-index'
import type { Span } from '@shared/anchoring/span'
import type { Change } from '@shared/document/change'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import type { Passage } from '@shared/kinds/passages'
import { paragraphMark } from '@shared/memo/citation'
import { blockIndexAt } from '@shared/text/blocks'
import { pageAt, type SourceText } from '@shared/text/source-text'
import type { Column } from './column'
import { Highlights } from './highlights'
import { type Margin, marginOf } from './margin'
import { EVERYTHING, type MarkFilter, passing } from '@shared/reading/mark-filter'
import { type Mark, marksOfBlock } from '@shared/reading/marks'
import type { Where } from './place-words'
import { ShownPassages } from './shown-passages'

/** Where the analyst stands in the text: the moving end of the selection, and the words selected, if any. */
export type Caret = { offset: number; words: Span | null }

/** How far beyond the view marks are painted, in heights of the view. */
const AHEAD = 0.5

/** No blocks. */
const NONE = { first: 0, last: -1 }

/**
 * One text being read: its passages, what is painted near the view and where the caret is.
 * It follows changes block by block, so a change costs the same however many passages there are.
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
  /** Which of its passages are marked and walked. */
  readonly filter = createStore(EVERYTHING)
  /** The passage whose words alone stay fully marked, while somebody points at it or asks for it. */
  readonly isolated = createStore<string | null>(null)
  /** The digit whose set of tags is open to choose from. */
  readonly openSet = createStore<number | null>(null)
  /** All passages that are shown, for what stands beside the text. */
  readonly shown: ShownPassages
  readonly #highlights = new Highlights()
  /** What the filter lets pass, as the codebook stands; null where that is to be asked anew. */
  #passes: ((passage: Passage) => boolean) | null = null
  /** The letters of tags, likewise: thousands of tags are not gone through with every screenful. */
  #letters: ReadonlyMap<string, string> | null = null
  #column: Column | null = null
  #near = NONE
  /** Null until the text is laid out. */
  #width: number | null = null

  constructor(text: SourceText) {
    this.text = text
    this.shown = new ShownPassages({
      blocks: text.blocks.length,
      beginningIn: (block) => this.inBlock(block).filter(({ anchor }) => anchor.start >= (text.starts[block] ?? 0)),
    })
  }

  /** Its passages, in whichever document of the project is shown. */
  get passages(): TextPassages {
    return new TextPassages(currentProject(), this.text)
  }

  get column(): Column | null {
    return this.#column
  }

  /** Paints the marks on a rendered text and keeps them painted until the returned function is called. */
  attach(column: Column): () => void {
    this.#column = column
    this.#width = null
    this.#forgetCodebook()
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
    const stopFollowing = onChanges((changes) => this.#follow(changes))
    const filling = new AbortController()
    void painted().then(() => whenIdle(column.fillAll(), filling.signal))
    const stopWatching = onShown(() => {
      this.#forgetCodebook()
      if (!isOpen()) return
      this.#repaint(this.#nearBlocks())
      this.shown.gatherAnew()
    })
    return () => {
      column.viewport.removeEventListener('scroll', paintNear)
      column.root.removeEventListener('toggle', layAnew, { capture: true })
      sizes.disconnect()
      filling.abort()
      stopFollowing()
      stopWatching()
      this.shown.stop()
      this.#highlights.clearAll()
      this.#near = NONE
      this.#column = null
    }
  }

  /** Whether a passage is among those that are marked. */
  shows(passage: Passage): boolean {
    this.#passes ??= passing(this.filter.get(), currentProject())
    return this.#passes(passage)
  }

  /** Marks only what passes. */
  setFilter(filter: MarkFilter): void {
    this.filter.set(filter)
    this.#passes = null
    this.#repaint(this.#nearBlocks())
    this.shown.gatherAnew()
  }

  /** Dims all marks but those of one passage; null lights all again. */
  isolate(passageId: string | null): void {
    if (this.isolated.get() === passageId) return
    this.isolated.set(passageId)
    for (const { block, element, marks } of this.#looks(this.#nearBlocks())) this.#light(block, element, marks)
  }

  /** Passages shown around an offset, the innermost first. */
  at(offset: number): Passage[] {
    return this.passages.at(offset).filter((passage) => this.shows(passage))
  }

  /** Passages shown that have words in this block. */
  inBlock(block: number): Passage[] {
    return this.passages.inBlock(block).filter((passage) => this.shows(passage))
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

  /** Where an offset is, to be told. */
  where(offset: number): Where {
    const block = this.block(offset)
    return {
      page: pageAt(this.text, offset),
      // What stands beside the article before its first paragraph is told by that one.
      paragraph: this.text.numbers[block] || 1,
      isBeside: this.text.blocks[block]?.role === 'apparatus',
    }
  }

  /** The block of an offset, from 0. */
  block(offset: number): number {
    return blockIndexAt(this.text.starts, offset)
  }

  #follow(changes: readonly Change[]): void {
    const isCodebook = changes.some(({ kind }) => kind === 'tags')
    if (isCodebook) this.#forgetCodebook()
    const touched = this.passages.blocksTouchedBy(changes)
    if (isCodebook || changes.some(({ kind }) => kind === 'analysts'))
      this.#nearBlocks().forEach((block) => touched.add(block))
    this.#unfold(touched)
    if (touched.size === 0) return
    this.#repaint(touched)
    // A tag that moves under another changes what a filter by tag lets pass, anywhere.
    if (isCodebook) this.shown.gatherAnew()
    else this.shown.follow(touched)
  }

  #forgetCodebook(): void {
    this.#passes = null
    this.#letters = null
  }

  /** Opens the runs of apparatus that hold passages. */
  #unfold(blocks: Iterable<number>): void {
    for (const block of blocks) if (this.passages.inBlock(block).length > 0) this.#column?.unfold(block)
  }

  #repaint(touched: Iterable<number>): void {
    this.#paint([...touched].filter((block) => block >= this.#near.first && block <= this.#near.last))
    this.revision.set(this.revision.get() + 1)
  }

  /** Paints what came near the view and forgets what left it; until the text is laid out, which comes first, nothing is. */
  #paintNear(): void {
    const column = this.#column
    if (!column || column.size === 0 || this.#width === null) return
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
    if (!this.#column) return
    const kept = [...this.margins.get()].filter(([block]) => block >= this.#near.first && block <= this.#near.last)
    const margins = new Map(kept)
    const looks = this.#looks(blocks)
    // All measuring before all painting: in turn, each block would be laid out anew.
    const letters = (this.#letters ??= lettersOfTags.ask(currentProject()))
    for (const { block, element, marks } of looks) margins.set(block, marginOf(element, marks, letters))
    for (const { block, element, marks } of looks) this.#light(block, element, marks)
    this.margins.set(margins)
  }

  #looks(blocks: readonly number[]): { block: number; element: HTMLElement; marks: Mark[] }[] {
    const column = this.#column
    const project = currentProject()
    return blocks.flatMap((block) => {
      const element = column?.block(block)
      if (!column || !element) return []
      return [{ block, element, marks: marksOfBlock(this.inBlock(block), project, column.span(block)) }]
    })
  }

  #light(block: number, element: HTMLElement, marks: readonly Mark[]): void {
    this.#highlights.paint(block, element, marks, this.isolated.get())
  }
}
