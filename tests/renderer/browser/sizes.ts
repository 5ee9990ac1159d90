import { act } from '@testing-library/react'

/** The width and height of the window, in pixels: all columns of a table are seen. */
const WINDOW = { width: 2400, height: 600 }

/** Pixels of the rows of a tree, which measures them. */
const ROW_HEIGHT = 32

let size = WINDOW
let tellsAtOnce = true
const observers = new Set<Sizes>()

/**
 * Everything has the size of the window, or the one given; a list is as long as the sheet that its first child is.
 * What watches sizes hears of them at once, as in a browser before it paints, or only by `laidOut`.
 */
export function giveSizes(given: Partial<typeof WINDOW> = {}, { atOnce = true } = {}): void {
  size = { ...WINDOW, ...given }
  tellsAtOnce = atOnce
  observers.clear()
  define({ offsetHeight: () => size.height, clientHeight: () => size.height })
  define({ offsetWidth: () => size.width, clientWidth: () => size.width })
  define({
    scrollHeight: ({ firstElementChild: sheet, parentElement }) => {
      if (sheet?.matches('[role=row]') && parentElement?.closest('[role=treegrid]')) return ROW_HEIGHT
      const long = sheet instanceof HTMLElement ? Number.parseFloat(sheet.style.height) : Number.NaN
      return Math.max(size.height, Number.isNaN(long) ? 0 : long)
    },
  })
  HTMLElement.prototype.scrollTo = function scrollTo(to?: ScrollToOptions | number) {
    const wanted = typeof to === 'object' ? (to.top ?? this.scrollTop) : this.scrollTop
    this.scrollTop = Math.max(0, Math.min(wanted, this.scrollHeight - this.clientHeight))
    this.dispatchEvent(new Event('scroll'))
  }
  globalThis.ResizeObserver = Sizes
}

/** The size of everything, as a box at the start of the window. */
export const wholeBox = (): DOMRect => new DOMRect(0, 0, size.width, size.height)

/** Tells everything that watches sizes that the page was laid out, in another width where one is given. */
export function laidOut(width = size.width): void {
  size = { ...size, width }
  act(() => observers.forEach((observer) => observer.tell()))
}

/** Tells the sizes when watching begins, if at once, and with every `laidOut`. */
class Sizes implements ResizeObserver {
  readonly #changed: ResizeObserverCallback
  readonly #watched = new Set<Element>()

  constructor(changed: ResizeObserverCallback) {
    this.#changed = changed
  }

  observe(element: Element): void {
    this.#watched.add(element)
    observers.add(this)
    queueMicrotask(() => {
      if (tellsAtOnce && this.#watched.has(element)) act(() => this.#changed([entryOf(element)], this))
    })
  }

  unobserve(element: Element): void {
    this.#watched.delete(element)
  }

  disconnect(): void {
    this.#watched.clear()
    observers.delete(this)
  }

  tell(): void {
    this.#changed([...this.#watched].map(entryOf), this)
  }
}

function entryOf(target: Element): ResizeObserverEntry {
  const sides = [{ inlineSize: size.width, blockSize: size.height }]
  return {
    target,
    contentRect: wholeBox(),
    borderBoxSize: sides,
    contentBoxSize: sides,
    devicePixelContentBoxSize: sides,
  }
}

function define(sizes: Record<string, (element: HTMLElement) => number>): void {
  for (const [name, of] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return of(this)
      },
    })
  }
}
