import type { MenuItemConstructorOptions } from 'electron'
import { type MenuActions, type MenuState, menuTemplate } from '../../../electron/menu-template'

/** The native menu as lines that can be compared. */

export const quiet: MenuState = {
  recent: [],
  undo: null,
  redo: null,
  typing: false,
  theme: 'light',
  usable: null,
  shortcuts: {},
}
export const none: MenuActions = { run: () => undefined, openRecent: () => undefined }
export const LINUX = { mac: false, developerTools: false }
export const MAC = { mac: true, developerTools: false }

/** One line an item: its label or role, its key, and what is special about it. */
export function linesOf(items: MenuItemConstructorOptions['submenu']): string[] {
  if (!Array.isArray(items)) return []
  return items.map(({ type, label, role, accelerator, registerAccelerator, enabled, checked, submenu }) => {
    if (type === 'separator') return '---'
    const marks = [
      enabled === false && 'off',
      registerAccelerator === false && 'shown',
      type === 'radio' && (checked ? '(x)' : '( )'),
      submenu && '>',
    ]
    return [role ? `<${role}>` : label, accelerator, ...marks].filter(Boolean).join(' ')
  })
}

/** A menu by its name. */
export const menu = (name: string, state: Partial<MenuState> = {}, on = LINUX, actions = none) =>
  menuTemplate({ ...quiet, ...state }, actions, on).find(({ label }) => label === name)
/** Its lines. */
export const lines = (name: string, state: Partial<MenuState> = {}, on = LINUX) =>
  linesOf(menu(name, state, on)?.submenu)
/** The lines of a menu in a menu. */
export const linesUnder = (name: string, under: string): string[] => {
  const { submenu } = menu(name) ?? {}
  return linesOf(Array.isArray(submenu) ? submenu.find(({ label }) => label === under)?.submenu : undefined)
}
