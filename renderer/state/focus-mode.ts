import { createStore, useStore } from './store'

/** Whether everything but the text is out of the way; never kept, so that nobody starts in a window without its frame. */
const focusMode = createStore(false)

export const isFocusMode = (): boolean => focusMode.get()
export const useFocusMode = (): boolean => useStore(focusMode)
export const setFocusMode = (on: boolean): void => focusMode.set(on)
