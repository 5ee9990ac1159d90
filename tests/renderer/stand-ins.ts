/** What browsers do and jsdom does not, done as simply as it can be told apart by the code under test. */

/** Sizes: every element is a box of `height` and `width`; a list is as long as the sheet that its first child is. */
export function standInLayout({ height = 400, width = 400 } = {}): void {
  define({ offsetHeight: () => height, clientHeight: () => height, offsetWidth: () => width, clientWidth: () => width })
  define({
    scrollHeight: (element) => {
      const sheet = element.firstElementChild
      const long = sheet instanceof HTMLElement ? Number.parseFloat(sheet.style.height) : Number.NaN
      return Math.max(height, Number.isNaN(long) ? 0 : long)
    },
  })
  HTMLElement.prototype.scrollTo = function scrollTo(to?: ScrollToOptions | number) {
    const wanted = typeof to === 'object' ? (to.top ?? this.scrollTop) : this.scrollTop
    this.scrollTop = Math.max(0, Math.min(wanted, this.scrollHeight - this.clientHeight))
    this.dispatchEvent(new Event('scroll'))
  }
  HTMLElement.prototype.scrollIntoView = () => undefined
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
}

function define(sizes: Record<string, (element: HTMLElement) => number>): void {
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return size(this)
      },
    })
  }
}
