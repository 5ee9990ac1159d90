import { act } from '@testing-library/react'

let installed = false

/**
 * Modal dialogs, which jsdom lacks: the focus goes to what asks for it, else to the first thing that can have it;
 * what lies in a closed dialog or behind an open one cannot have it; Escape asks to close, and closes unless somebody
 * prevents it.
 */
export function openDialogs(): void {
  if (installed) return
  installed = true
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      if (this.open) throw new DOMException('The dialog is shown already.', 'InvalidStateError')
      this.open = true
      const first = 'button:enabled, input:enabled, select:enabled, textarea:enabled'
      const wanted = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>(first)
      if (!this.contains(document.activeElement)) wanted?.focus()
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      queueMicrotask(() => act(() => void this.dispatchEvent(new Event('close'))))
    },
  })
  const { focus } = HTMLElement.prototype
  HTMLElement.prototype.focus = function focusUnlessHidden(...how) {
    const front = frontDialog()
    if (!this.closest('dialog:not([open])') && (!front || front.contains(this))) focus.apply(this, how)
  }
  globalThis.addEventListener('keydown', closeOnEscape, true)
}

const frontDialog = (): HTMLDialogElement | undefined =>
  [...document.querySelectorAll('dialog')].findLast(({ open }) => open)

/** After everybody has heard the key, unless one of them took it. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  queueMicrotask(() => {
    const dialog = frontDialog()
    if (event.defaultPrevented || !dialog) return
    const asked = new Event('cancel', { cancelable: true })
    act(() => void dialog.dispatchEvent(asked))
    if (!asked.defaultPrevented) dialog.close()
  })
}
