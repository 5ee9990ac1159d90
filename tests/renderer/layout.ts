import { act } from '@testing-library/react'

/**
 * What a browser has and jsdom lacks, as small as it can be and still behave like the real thing: a height for what
 * scrolls, dialogs that open, text laid out in lines of equal letters, a caret that walks it, and painted highlights.
 */

/** A grid or list needs a size to know which of its rows are in view. */
export function giveSize(height = 600, width = 1000): void {
  for (const [side, value] of Object.entries({ Height: height, Width: width })) {
    for (const kind of ['client', 'offset']) {
      Object.defineProperty(HTMLElement.prototype, `${kind}${side}`, { configurable: true, value })
    }
  }
  HTMLElement.prototype.scrollIntoView = () => undefined
  HTMLElement.prototype.scrollTo = function scrollTo(to?: ScrollToOptions | number) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0
    this.dispatchEvent(new Event('scroll'))
  }
  globalThis.ResizeObserver = Observer
}

/** Dialogs of the platform; Escape and a press outside are events that tests send themselves. */
export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector<HTMLElement>('[autofocus], input, select, textarea, button')?.focus()
  }
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function focusUnlessHidden(...how) {
    if (!this.closest('dialog:not([open])')) focus.apply(this, how)
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}

/** The width and height of the pane a text is read in. */
export const PANE = { width: 300, height: 200 }
/** Letters on a line of text, and the size of one. */
export const LETTERS = 20
export const LETTER = { width: 10, height: 20 }
/** Pixels above the first block and between blocks. */
export const HEAD = 60
export const GAP = 15

let columnWidth = LETTERS * LETTER.width

/** Lays blocks of text out one under another, each in lines of twenty letters, in a pane that scrolls. */
export function layText(): void {
  Element.prototype.getBoundingClientRect = function boxOf() {
    if (this.matches('[data-reading]')) return new DOMRect(0, 0, PANE.width, PANE.height)
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
  HTMLElement.prototype.scrollIntoView = function scrollIntoView(how?: ScrollIntoViewOptions | boolean) {
    const pane = this.closest<HTMLElement>('[data-reading]')
    if (!pane) return
    const { top, bottom } = this.getBoundingClientRect()
    const atStart = typeof how === 'object' && how.block === 'start'
    if (atStart || top < 0) pane.scrollTop += top
    else if (bottom > PANE.height) pane.scrollTop += Math.min(top, bottom - PANE.height)
  }
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => PANE.height })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => columnWidth })
  globalThis.ResizeObserver = Observer
  Selection.prototype.modify = modify
  paintHighlights()
}

/** Tells everything that watches sizes that the page was laid out, as a browser does before it paints. */
export function laidOut(width = LETTERS * LETTER.width): void {
  columnWidth = width
  act(() => observers.forEach((observer) => observer.tell()))
}

function topOf(block: HTMLElement): number {
  const pane = block.closest<HTMLElement>('[data-reading]')
  const all = [...(pane ?? block.ownerDocument).querySelectorAll<HTMLElement>('[data-block]')]
  const above = all.slice(0, Math.max(0, all.indexOf(block)))
  return above.reduce((sum, each) => sum + heightOf(each) + GAP, HEAD) - (pane?.scrollTop ?? 0)
}

const heightOf = (block: HTMLElement): number =>
  Math.ceil((block.firstChild?.textContent?.length ?? 0) / LETTERS) * LETTER.height

const observers = new Set<Observer>()

class Observer implements ResizeObserver {
  readonly #changed: ResizeObserverCallback
  constructor(changed: ResizeObserverCallback) {
    this.#changed = changed
  }
  observe(): void {
    observers.add(this)
  }
  unobserve(): void {}
  disconnect(): void {
    observers.delete(this)
  }
  tell(): void {
    this.#changed([], this)
  }
}

/** Moves the end of the selection by letters, words or lines through the texts of the page, one after another. */
function modify(this: Selection, alter?: string, direction?: string, granularity?: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  // jsdom, unlike a browser, selects the element that gets the focus.
  const node = texts.find((text) => this.focusNode!.contains(text)) ?? this.focusNode!
  const forward = direction === 'right' || direction === 'forward'
  const text = node.nodeValue ?? ''
  const at = this.focusOffset
  const line = Math.floor(at / LETTERS) * LETTERS
  let to = at + (forward ? 1 : -1)
  if (granularity === 'line') to = at + (forward ? LETTERS : -LETTERS)
  if (granularity === 'lineboundary') to = forward ? Math.min(text.length, line + LETTERS) : line
  if (granularity === 'word') {
    const words = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => [index, index + word.length] as const)
    to = forward
      ? (words.find(([, end]) => end > at)?.[1] ?? text.length + 1)
      : (words.findLast(([start]) => start < at)?.[0] ?? -1)
  }
  const other = to < 0 ? texts[texts.indexOf(node) - 1] : to > text.length ? texts[texts.indexOf(node) + 1] : node
  const focus = other ?? node
  const length = focus.nodeValue?.length ?? 0
  const offset = focus === node ? Math.min(Math.max(to, 0), length) : forward ? 0 : length
  const fixed = alter === 'extend'
  this.setBaseAndExtent(fixed ? this.anchorNode! : focus, fixed ? this.anchorOffset : offset, focus, offset)
}

/** What is painted, by the name of the highlight: the words as text, in the order they were added. */
export function painted(): Record<string, string[]> {
  const words = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
    (startContainer.nodeValue ?? '').slice(startOffset, endOffset)
  const all = [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(words)] as const)
  return Object.fromEntries(all.filter(([, found]) => found.length > 0))
}

function paintHighlights(): void {
  class PaintedHighlight extends Set<AbstractRange> {
    priority = 0
    type = 'highlight'
    constructor(...ranges: AbstractRange[]) {
      super(ranges)
    }
  }
  Object.assign(globalThis, { Highlight: PaintedHighlight })
  Object.defineProperty(CSS, 'highlights', { configurable: true, value: new Map<string, PaintedHighlight>() })
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, writable: true, value: [] })
}
