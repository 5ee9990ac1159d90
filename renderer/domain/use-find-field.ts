import { useCommand } from '@state/commands'
import { enterFind } from '@ui/FindBar'
import { focusWork } from '@ui/focus'
import { isComposing } from '@ui/keys'
import type { KeyboardEvent, RefObject } from 'react'

/**
 * Makes a field the one that Find goes to on its screen. What it answers with are its keys: Escape empties the field by
 * `put`, and once more, in an empty field, leaves it by `leave`: to the work of the screen unless told otherwise.
 * True when the key is used up.
 */
export function useFindField(
  field: RefObject<HTMLInputElement | null>,
  put: (typed: string) => void,
  leave: () => void = focusWork,
): (event: KeyboardEvent<HTMLInputElement>) => boolean {
  useCommand('edit.find', () => enterFind(field))
  return (event) => {
    if (isComposing(event) || event.key !== 'Escape') return false
    // Chromium would empty the field of a search once more by itself.
    event.preventDefault()
    if (event.currentTarget.value === '') leave()
    else put('')
    return true
  }
}
