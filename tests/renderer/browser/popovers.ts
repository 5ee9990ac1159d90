import { act } from '@testing-library/react'

const shown = new WeakSet<Element>()

/** Whether a popover is open. */
export const isOpen = (popover: Element): boolean => shown.has(popover)

/** What code opens and closes, and hears of. What the platform closes by itself is for the tests in the real window. */
export function openPopovers(): void {
  Object.assign(HTMLElement.prototype, {
    togglePopover(this: HTMLElement, force = !shown.has(this)) {
      if (force !== shown.has(this)) change(this, force)
      return force
    },
    hidePopover(this: HTMLElement) {
      if (shown.has(this)) change(this, false)
    },
  })
}

function change(popover: HTMLElement, open: boolean): void {
  if (open) shown.add(popover)
  else shown.delete(popover)
  // jsdom knows that a popover is not drawn, and not that it can be opened.
  popover.style.display = open ? 'block' : ''
  const toggled = Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' })
  queueMicrotask(() => act(() => void popover.dispatchEvent(toggled)))
}
