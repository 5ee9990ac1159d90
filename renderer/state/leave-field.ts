import { writeDrafts } from './drafts'

/**
 * Before the window or its project goes: the field being typed in commits, as it does when it loses the focus, and words
 * that stay unfinished are sent to the disk. Main asks for it by an event of this name. Answers with what had the focus.
 */
export function leaveField(): Element | null {
  const field = document.activeElement
  if (field instanceof HTMLElement) field.blur()
  void writeDrafts()
  return field
}

/** The window and its project stay after all: the focus goes back, unless it has gone elsewhere meanwhile. */
export function returnToField(field: Element | null): void {
  const isNowhere = document.activeElement === null || document.activeElement === document.body
  if (isNowhere && field instanceof HTMLElement) field.focus({ preventScroll: true })
}

/** The same before something is done with the project that stays open: the focus stays where it is. */
export function commitField(): void {
  returnToField(leaveField())
}

export const listenForLeaving = (): void => addEventListener('leave-field', () => void leaveField())
