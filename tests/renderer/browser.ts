import { act } from '@testing-library/react'

/** What the screens need of a browser and jsdom does not have, as plain as it can be and still true. */

/** A line of text, and a character of it, in pixels; every block is one line. */
const LINE = 20
const CHARACTER = 8
const WINDOW = { width: 1000, height: 600 }

const box = (left: number, top: number, width: number, height: number): DOMRect => ({
  left,
  top,
  width,
  height,
  x: left,
  y: top,
  right: left + width,
  bottom: top + height,
  toJSON: () => ({ left, top, width, height }),
})

const blockAt = (node: Node): HTMLElement | null =>
  (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-block]') ?? null

/** Everything has the size of the window; blocks of text stand one under another, a line each. */
function layOut(): void {
  for (const side of ['offsetWidth', 'clientWidth'] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: WINDOW.width })
  }
  for (const side of ['offsetHeight', 'clientHeight'] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: WINDOW.height })
  }
  Element.prototype.getBoundingClientRect = function getBoundingClientRect() {
    // Between panes there is room for nothing, so that no click is taken for the drag of a separator.
    if (this.matches('[role=separator]')) return box(-LINE, -LINE, 0, 0)
    const line = this instanceof HTMLElement ? this.dataset.block : undefined
    return line === undefined ? box(0, 0, WINDOW.width, WINDOW.height) : box(0, Number(line) * LINE, WINDOW.width, LINE)
  }
  Range.prototype.getBoundingClientRect = function getBoundingClientRect() {
    const top = Number(blockAt(this.startContainer)?.dataset.block ?? 0) * LINE
    return box(this.startOffset * CHARACTER, top, (this.endOffset - this.startOffset) * CHARACTER, LINE)
  }
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
}

/** A modal dialog takes the focus to the first thing in it that wants it; Escape cancels, and closes unless that is prevented. */
function openDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
      const wanted = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>('input, select')
      if (!this.contains(document.activeElement)) (wanted ?? this.querySelector('button'))?.focus()
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
  document.addEventListener('keydown', (event) => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]')
    if (event.key !== 'Escape' || event.defaultPrevented || !dialog) return
    act(() => {
      if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close()
    })
  })
}

/** Tells the size once, as a browser does when watching begins; nothing ever changes size here. */
class Sizes implements ResizeObserver {
  readonly #told: ResizeObserverCallback
  readonly #watched = new Set<Element>()

  constructor(told: ResizeObserverCallback) {
    this.#told = told
  }

  observe(target: Element): void {
    this.#watched.add(target)
    const size = { inlineSize: WINDOW.width, blockSize: WINDOW.height }
    const sizes = { borderBoxSize: [size], contentBoxSize: [size], devicePixelContentBoxSize: [size] }
    const entry = { target, contentRect: box(0, 0, WINDOW.width, WINDOW.height), ...sizes }
    queueMicrotask(() => {
      if (this.#watched.has(target)) act(() => this.#told([entry], this))
    })
  }

  unobserve(target: Element): void {
    this.#watched.delete(target)
  }

  disconnect(): void {
    this.#watched.clear()
  }
}

/** Named sets of ranges, which a browser paints. */
class Ranges extends Set<AbstractRange> {
  priority = 0
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

function highlight(): void {
  const highlights = new Map<string, Ranges>()
  Object.assign(globalThis, { Highlight: Ranges, CSS: { highlights, escape: (text: string) => text } })
  Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined })
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: [] })
}

/** The words that a highlight of this name paints now. */
export const painted = (name: string): string[] =>
  [...((CSS.highlights.get(name) as unknown as Ranges | undefined) ?? [])].map(
    ({ startContainer, startOffset, endOffset }) => (startContainer.textContent ?? '').slice(startOffset, endOffset),
  )

/** Call once in a test file that shows whole screens. */
export function standInForBrowser(): void {
  layOut()
  openDialogs()
  highlight()
  globalThis.ResizeObserver = Sizes
}
