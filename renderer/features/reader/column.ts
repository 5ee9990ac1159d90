import { blockIndexAt } from '@shared/text/blocks'
import type { Span } from '@shared/anchoring/span'
import type { Steps } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { fill, firstBlockOf, STRETCH } from './column-blocks'
import { wordsOf } from './highlights'

/** The rendered text: between places of the page and offsets of the canonical text. Each block is one element with one text node. */
export class Column {
  readonly viewport: HTMLElement
  readonly root: HTMLElement
  /** How many blocks the text has. */
  readonly size: number
  readonly #parts: readonly Element[]
  readonly #firsts: readonly number[]
  readonly #blocks: HTMLElement[] = []
  readonly #text: SourceText

  constructor(viewport: HTMLElement, root: HTMLElement, text: SourceText) {
    this.viewport = viewport
    this.root = root
    this.size = text.blocks.length
    this.#parts = [...root.children]
    this.#firsts = this.#parts.map(firstBlockOf)
    this.#text = text
  }

  /** A block's element; where its part of the text is not in the page yet, it comes into it. */
  block(block: number): HTMLElement | undefined {
    if (!this.#blocks[block]) {
      const part = this.#parts[blockIndexAt(this.#firsts, block)]
      for (const element of part ? blocksIn(part) : []) this.#blocks[blockNumber(element)] = element
    }
    return this.#blocks[block]
  }

  /** Puts into the page what is not in it yet. */
  *fillAll(): Steps<void> {
    for (const part of this.#parts) {
      fill(part)
      yield
    }
  }

  /** What would move a block once it is filled is filled before the block is brought into view. */
  #fillAround(block: number): void {
    for (let near = block - AROUND; near <= block + AROUND; near += STRETCH) this.block(near)
  }

  /** Span of a block in the canonical text. */
  span(block: number): Span {
    const start = this.#text.starts[block] ?? 0
    return { start, end: start + (this.#text.blocks[block]?.text.length ?? 0) }
  }

  /** Canonical offset of a boundary point; null outside the text. */
  offsetAt(node: Node, offset: number): number | null {
    const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]')
    if (!element || !this.root.contains(element)) return this.#offsetBetweenBlocks(node, offset)
    const { start, end } = this.span(Number(element.dataset.block))
    if (node === element.firstChild) return start + offset
    return node === element && offset === 0 ? start : end
  }

  /**
   * Between which offsets the page's selection holds words of the text; what it holds outside of it is left out. Null
   * when it holds nothing here. `whole` says whether all of it is here.
   */
  selected(selection: Selection): { anchor: number; focus: number; whole: boolean } | null {
    const { anchorNode, focusNode } = selection
    if (!anchorNode || !focusNode) return null
    const anchor = this.offsetAt(anchorNode, selection.anchorOffset)
    const focus = this.offsetAt(focusNode, selection.focusOffset)
    if (anchor !== null && focus !== null) return { anchor, focus, whole: true }
    if (selection.isCollapsed || !selection.getRangeAt(0).intersectsNode(this.root)) return null
    return {
      anchor: anchor ?? this.#edgeTowards(anchorNode, selection.anchorOffset),
      focus: focus ?? this.#edgeTowards(focusNode, selection.focusOffset),
      whole: false,
    }
  }

  /** The start of the text for a place of the page before it, its end for one after it. */
  #edgeTowards(node: Node, offset: number): number {
    const text = document.createRange()
    text.selectNodeContents(this.root)
    return text.comparePoint(node, offset) < 0 ? 0 : this.#text.text.length
  }

  /** Selecting all or a whole paragraph ends between blocks, or between stretches of them. */
  #offsetBetweenBlocks(node: Node, offset: number): number | null {
    if (!(node instanceof Element) || !this.root.contains(node) || node.closest('summary')) return null
    const next = [...node.children].slice(offset).find((child) => blocksIn(child).length > 0)
    if (next) return this.span(blockNumber(blocksIn(next)[0])).start
    return node === this.root ? this.#text.text.length : this.span(blockNumber(blocksIn(node).at(-1))).end
  }

  /** The boundary point of a canonical offset; an offset in the blank line between blocks is the end of the block before. */
  pointAt(offset: number): { node: Node; offset: number } | null {
    const block = blockIndexAt(this.#text.starts, offset)
    const words = this.block(block)?.firstChild
    if (!words) return null
    const { start, end } = this.span(block)
    return { node: words, offset: Math.min(offset, end) - start }
  }

  /** The words of a canonical span, one range per block. */
  ranges({ start, end }: Span): StaticRange[] {
    const first = blockIndexAt(this.#text.starts, start)
    const last = blockIndexAt(this.#text.starts, Math.max(start, end - 1))
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    return numbers.flatMap((number) => {
      const [element, block] = [this.block(number), this.span(number)]
      const inside = { start: Math.max(start, block.start) - block.start, end: Math.min(end, block.end) - block.start }
      return element && inside.end > inside.start ? (wordsOf(element, inside) ?? []) : []
    })
  }

  /** Where a caret at this offset stands on the screen. */
  rectAt(offset: number): DOMRect | null {
    const point = this.pointAt(offset)
    if (!point) return null
    const range = document.createRange()
    range.setStart(point.node, point.offset)
    const rect = range.getBoundingClientRect()
    return rect.height > 0 ? rect : null
  }

  /** First and last block within a margin (in pixels) above and below what is seen; asks the layout about a dozen blocks only. */
  near(margin: number): { first: number; last: number } {
    const seen = this.viewport.getBoundingClientRect()
    const first = this.#firstBelow(seen.top - margin)
    return { first, last: Math.max(first, Math.min(this.size - 1, this.#firstBelow(seen.bottom + margin))) }
  }

  /** The first block that is seen; at the very beginning nothing is measured, which would lay out what is not drawn yet. */
  firstSeen(): number {
    return this.viewport.scrollTop === 0 ? 0 : this.near(0).first
  }

  /** Which part of the text is in view, as shares of its characters. */
  seen(): { start: number; end: number } {
    const { first, last } = this.near(0)
    const { top, bottom } = this.viewport.getBoundingClientRect()
    const { length } = this.#text.text
    const share = (block: number, y: number) => {
      const { start, end } = this.span(block)
      const rect = this.block(block)?.getBoundingClientRect()
      const into = rect && rect.height > 0 ? Math.max(0, Math.min(1, (y - rect.top) / rect.height)) : 0
      return length === 0 ? 0 : (start + (end - start) * into) / length
    }
    return { start: share(first, top), end: Math.max(share(first, top), share(last, bottom)) }
  }

  /** Number of the first block that ends below a line of the screen. */
  #firstBelow(y: number): number {
    const stretch = firstEndingBelow(this.#parts, y)
    if (!stretch) return 0
    const blocks = blocksIn(stretch)
    // What is folded has no place on the screen; its heading has, and stands for it.
    return blockNumber(stretch.matches(FOLDED) ? blocks[0] : firstEndingBelow(blocks, y))
  }

  /** Blocks of runs of apparatus that are folded. */
  folded(): number[] {
    return [...this.root.querySelectorAll(`${FOLDED} [data-block]`)].map(blockNumber)
  }

  isFolded(block: number): boolean {
    return this.block(block)?.matches(`${FOLDED} *`) ?? false
  }

  /** Opens the run of apparatus that a block is in. */
  unfold(block: number): void {
    const run = this.block(block)?.closest('details')
    if (run) run.open = true
  }

  /** Brings a block to the top of the view; of a folded run its heading. */
  show(block: number): void {
    this.#fillAround(block)
    const element = this.block(block)
    ;(element?.closest(FOLDED) ?? element)?.scrollIntoView({ block: 'start' })
  }

  /** Brings an offset to the upper third of the view, unless it is in view already and that is enough. */
  reveal(offset: number, always: boolean): void {
    const at = blockIndexAt(this.#text.starts, offset)
    this.#fillAround(at)
    const block = this.block(at)
    if (!block) return
    this.unfold(at)
    const seen = this.viewport.getBoundingClientRect()
    if (!isWithin(this.rectAt(offset) ?? block.getBoundingClientRect(), seen))
      block.scrollIntoView({ block: 'nearest' })
    const rect = this.rectAt(offset)
    if (!rect) return
    const away = rect.top - seen.top
    if (at === 0) this.viewport.scrollTop = 0
    else if (always) this.viewport.scrollTop += away - seen.height / 3
    else if (away < COMFORT) this.viewport.scrollTop += away - COMFORT
    else if (away > seen.height - COMFORT * 2) this.viewport.scrollTop += away - seen.height + COMFORT * 2
  }
}

/** Blocks before and after another of which some are seen with it. */
const AROUND = 3 * STRETCH

const FOLDED = 'details:not([open])'

const blockNumber = (element: Element | undefined): number =>
  element instanceof HTMLElement ? Number(element.dataset.block) : 0

/** The blocks of a part of the text in order; a block is one itself. */
function blocksIn(part: Element): HTMLElement[] {
  fill(part)
  return part instanceof HTMLElement && part.matches('[data-block]')
    ? [part]
    : [...part.querySelectorAll<HTMLElement>('[data-block]')]
}

/** The first of elements standing one under another that ends below a line of the screen, or the last of them. */
function firstEndingBelow(elements: readonly Element[], y: number): Element | undefined {
  let low = 0
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle
    else low = middle + 1
  }
  return elements[low]
}

/** Pixels kept between a moving caret and the edge of the view. */
const COMFORT = 40

const isWithin = (inner: DOMRect, outer: DOMRect) => inner.top >= outer.top && inner.bottom <= outer.bottom
