import { giveSizes, wholeBox } from './sizes'

/** Letters on a line of text, and the size of one. */
export const LETTERS = 20
export const LETTER = { width: 10, height: 20 }
/** Pixels above the first block and between blocks. */
export const HEAD = 60
export const GAP = 15

/** The size of a small pane, as wide as a line. */
export const PANE = { width: LETTERS * LETTER.width, height: 200 }

/** Gives the reader a pane so small that most of a text lies outside; the test says when it is laid out. */
export const readInSmallPane = (): void => giveSizes(PANE, { atOnce: false })

/** Lays blocks of text out one under another, each in lines of twenty letters, in a pane that scrolls. */
export function layOutText(): void {
  Element.prototype.getBoundingClientRect = function boxOf() {
    // Between panes there is room for nothing, so that no click is taken for the drag of a separator.
    if (this.matches('[role=separator]')) return new DOMRect(-9_999, -9_999, 0, 0)
    if (this.matches('[data-reading]')) return wholeBox()
    const around = this.closest<HTMLElement>('[data-block]')
    const blocks = around ? [around] : [...this.querySelectorAll<HTMLElement>('[data-block]')]
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last) return new DOMRect()
    const top = topOf(first)
    return new DOMRect(0, top, LETTERS * LETTER.width, topOf(last) + heightOf(last) - top)
  }
  Range.prototype.getBoundingClientRect = function boxOfWords() {
    const block = this.startContainer.parentElement
    if (!block?.matches('[data-block]') || this.startContainer !== block.firstChild) return new DOMRect()
    const line = (offset: number) => Math.floor(offset / LETTERS)
    const [from, to] = [line(this.startOffset), line(this.endOffset)]
    const left = (this.startOffset % LETTERS) * LETTER.width
    const width = Math.max(0, this.endOffset - this.startOffset) * LETTER.width
    return new DOMRect(left, topOf(block) + from * LETTER.height, width, (to - from + 1) * LETTER.height)
  }
  Range.prototype.getClientRects = function linesOfWords() {
    return Object.assign([this.getBoundingClientRect()], { item: () => null }) as unknown as DOMRectList
  }
  HTMLElement.prototype.scrollIntoView = function scrollIntoView(how?: ScrollIntoViewOptions | boolean) {
    const pane = this.closest<HTMLElement>('[data-reading]')
    if (!pane) return
    const { top, bottom } = this.getBoundingClientRect()
    const { height } = wholeBox()
    const atStart = typeof how === 'object' && how.block === 'start'
    if (atStart || top < 0) pane.scrollTop += top
    else if (bottom > height) pane.scrollTop += Math.min(top, bottom - height)
  }
}

function topOf(block: HTMLElement): number {
  const pane = block.closest<HTMLElement>('[data-reading]')
  const all = [...(pane ?? block.ownerDocument).querySelectorAll<HTMLElement>('[data-block]')]
  const above = all.slice(0, Math.max(0, all.indexOf(block)))
  return above.reduce((sum, each) => sum + heightOf(each) + GAP, HEAD) - (pane?.scrollTop ?? 0)
}

const heightOf = (block: HTMLElement): number =>
  Math.ceil((block.firstChild?.textContent?.length ?? 0) / LETTERS) * LETTER.height
