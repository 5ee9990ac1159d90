/** Moves the focus to the next pane of the frame, round and round. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + 1) % panes.length]
  const inside = next?.querySelector<HTMLElement>(
    '[tabindex="0"], button:not(:disabled), input, select, textarea, a[href]',
  )
  ;(inside ?? next)?.focus()
}
