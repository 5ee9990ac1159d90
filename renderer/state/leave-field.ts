import { writeDrafts } from './drafts'

/**
 * Before the window or its project goes: the field being typed in commits, as it does when it loses the focus, and words
 * that stay unfinished are sent to the disk. Main asks for it by an event of this name.
 */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  void writeDrafts()
}

export const listenForLeaving = (): void => addEventListener('leave-field', leaveField)
