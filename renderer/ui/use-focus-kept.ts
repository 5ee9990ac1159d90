import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { focusIn } from './focus'

const FIELDS = 'input, textarea, select, button, [tabindex]'

/** Where the focus is: what has it, and its place among all that could have it in its pane. */
type Place = { element: HTMLElement; pane: string; nth: number }

/**
 * Keeps the focus, with the caret, in the field it is in while a pane becomes a drawer or stands beside the work again.
 * React makes the pane anew there; what is typed next must not go anywhere else.
 */
export function useFocusKept(frame: RefObject<HTMLElement | null>, arrangement: string): void {
  const last = useRef<Place | null>(null)
  useEffect(() => {
    const element = frame.current
    const remember = ({ target }: FocusEvent) => (last.current = placeOf(target))
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (last.current?.element === target && last.current.element.isConnected) last.current = null
      })
    element?.addEventListener('focusin', remember)
    element?.addEventListener('focusout', forget)
    return () => {
      element?.removeEventListener('focusin', remember)
      element?.removeEventListener('focusout', forget)
    }
  }, [frame])

  useLayoutEffect(() => {
    const was = last.current
    if (!was || was.element.isConnected) return
    const pane = [...(frame.current?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])].find(
      (each) => each.getAttribute('aria-label') === was.pane,
    )
    const again = pane?.querySelectorAll<HTMLElement>(FIELDS)[was.nth]
    if (!again) return
    focusIn(again)
    if (isText(again) && isText(was.element)) {
      again.setSelectionRange(was.element.selectionStart, was.element.selectionEnd)
    }
  }, [frame, arrangement])
}

function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const pane = target.closest('[data-pane]')
  const label = pane?.getAttribute('aria-label')
  if (!pane || !label) return null
  return { element: target, pane: label, nth: [...pane.querySelectorAll(FIELDS)].indexOf(target) }
}

const isText = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
