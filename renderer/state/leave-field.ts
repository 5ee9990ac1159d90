import { writeDrafts } from './drafts'

/**
 * Before the window or its project goes: the field being typed in commits, as it does when it loses the focus, and words
 * that stay unfinished are sent to the disk. Main asks for it by an event of this name.
 */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  void writeDrafts()
}

/** The same before something is done with the project that stays open: the focus stays where it is. */
export function commitField(): void {
  const field = document.activeElement
  leaveField()
  if (field instanceof HTMLElement) field.focus({ preventScroll: true })
}

export const listenForLeaving = (): void => addEventListener('leave-field', leaveField)
