import type { ShortcutState, Shortcuts } from '@shared/shortcuts/shortcuts'
import { call, onEvent } from './client'
import { notify } from './notices'
import { createStore, useStore } from './store'

const state = createStore<ShortcutState>({ shortcuts: {}, problem: null })
let isListening = false

/** Takes over this person's shortcuts, and every change of them in any window. */
export async function connectShortcuts(): Promise<void> {
  if (!isListening) onEvent('shortcuts.changed', state.set)
  isListening = true
  state.set(await call('shortcuts.get', {}))
}

/** Says what stands in the way of this person's shortcuts: their keys do something else until it is mended. */
export function tellShortcutProblem(): void {
  const { problem } = currentShortcuts()
  if (problem !== null) notify('warning', problem)
}

export const currentShortcuts = (): ShortcutState => state.get()
/** Follows the shortcuts: whoever shows keys shows them anew when they change. */
export const useShortcuts = (): ShortcutState => useStore(state)

/** Keeps changed shortcuts; all windows and the menu have them when it resolves. Throws a Refusal when they are not kept. */
export const setShortcuts = (shortcuts: Shortcuts): Promise<null> => call('shortcuts.set', { shortcuts })

/** Gives a file of shortcuts that cannot be read another name, and says which. */
export const setShortcutsAside = (): Promise<string> => call('shortcuts.setAside', {})

export const isMac = (): boolean => navigator.platform.startsWith('Mac')
