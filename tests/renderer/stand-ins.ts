import { act } from '@testing-library/react'

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
  // Without a layout a press at (0, 0) is a press on every border between panes: they lie elsewhere.
  Element.prototype.getBoundingClientRect = function rectangle() {
    return this.matches('[role=separator]') ? new DOMRect(-9_999, -9_999, 0, 0) : new DOMRect()
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

/** Modal dialogs: Escape asks to close, the focus goes inside and what is not shown cannot have it. */
export function standInDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    if (this.open) throw new DOMException('The dialog is shown already.', 'InvalidStateError')
    this.open = true
    this.querySelector<HTMLElement>('button:enabled, input:enabled, select:enabled, textarea:enabled')?.focus()
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    queueMicrotask(() => act(() => void this.dispatchEvent(new Event('close'))))
  }
  if (focusKnowsDialogs) return
  focusKnowsDialogs = true
  const focusShown = HTMLElement.prototype.focus
  Object.defineProperty(HTMLElement.prototype, 'focus', {
    configurable: true,
    writable: true,
    value: function focus(this: HTMLElement, options?: FocusOptions) {
      if (!this.closest('dialog:not([open])')) focusShown.call(this, options)
    },
  })
  globalThis.addEventListener('keydown', closeOnEscape, true)
}

let focusKnowsDialogs = false

/** After everybody has heard the key, unless one of them took it. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  queueMicrotask(() => {
    const dialog = [...document.querySelectorAll('dialog')].findLast(({ open }) => open)
    if (event.defaultPrevented || !dialog) return
    const asked = new Event('cancel', { cancelable: true })
    act(() => void dialog.dispatchEvent(asked))
    if (!asked.defaultPrevented) dialog.close()
  })
}
