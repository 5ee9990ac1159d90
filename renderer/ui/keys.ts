import type { KeyboardEvent } from 'react'

/** What browsers call a key that an input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229

/** Whether the key belongs to a character that is being composed: it must do nothing else then. */
export const isComposing = ({ nativeEvent }: Pick<KeyboardEvent, 'nativeEvent'>): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === TAKEN_BY_INPUT_METHOD

export const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
