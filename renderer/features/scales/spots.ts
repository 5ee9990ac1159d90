import type { Spot } from '@shared/lexicons/lint'
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The name of a part of a scale in the page, so that a finding can lead to it. */
export function spotName(at: Spot): string {
  if (at.part === 'whole') return 'whole'
  return at.part === 'cell' ? `cell ${at.row} ${at.column}` : `${at.part} ${at.index}`
}

const FIELD = 'input:not(:disabled), textarea, select, button:not(:disabled)'

/** Gives the focus to a part of a scale, or to the first field of it. */
export function focusSpot(within: HTMLElement | null, at: Spot): void {
  const spot = within?.querySelector<HTMLElement>(`[data-spot="${spotName(at)}"]`)
  const field = spot?.matches('[tabindex]') ? spot : spot?.querySelector<HTMLElement>(FIELD)
  field?.focus()
}

/** Focus after the rows of a list changed: what had it may be gone, or may be the button that is disabled now. */
export function useFocusAfter(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    within.current?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = null
  })
  return (selector) => {
    wanted.current = selector
  }
}
