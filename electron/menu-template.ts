import type { MenuName } from '@shared/commands/command'
import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { MENU_NAMES } from '@shared/commands/menu-names'
import { staysOutOfText } from '@shared/shortcuts/accelerator'
import { keysNow, type Shortcuts } from '@shared/shortcuts/shortcuts'
import type { RecentProject } from '@shared/ipc/contract'
import type { MenuItemConstructorOptions } from 'electron'
import { menuWords } from './menu-words'

/** All the menu shows that changes. */
export type MenuState = {
  recent: readonly RecentProject[]
  /** Labels of what Undo and Redo would do; null when there is nothing, empty when it has no name yet. */
  undo: string | null
  redo: string | null
  /** The focus is in a text field, whose own typing Undo and Redo are about. */
  typing: boolean
  theme: 'system' | 'light' | 'dark'
  /** What the window in front can do now; null until it has said so. */
  usable: ReadonlySet<CommandId> | null
  /** The shortcuts this person changed. */
  shortcuts: Shortcuts
}

export type MenuActions = { run: (id: CommandId) => void; openRecent: (id: string) => void }

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** On macOS they stand in the menu of the program. */
const OF_THE_PROGRAM: ReadonlySet<string> = new Set(['help.about', 'view.settings'])

/** macOS keeps F11 for itself. */
const FULL_SCREEN_ON_MAC = 'Ctrl+Command+F'

/** The native menu as data: the commands where they belong, and what the platform adds to each menu. */
export function menuTemplate(
  state: MenuState,
  actions: MenuActions,
  { mac, developerTools }: { mac: boolean; developerTools: boolean },
): MenuItemConstructorOptions[] {
  const itemOf = (command: Command) => itemFor(command, state, actions, mac)
  const menu = (name: MenuName, ...more: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: MENU_NAMES[name],
    submenu: [
      ...inGroups(
        commands.filter((command) => command.menu === name && !(mac && OF_THE_PROGRAM.has(command.id))),
        (command) => [itemOf(command), ...(command.id === 'project.open' ? [recentItem(state.recent, actions)] : [])],
      ),
      ...more,
    ],
  })
  return [
    ...(mac ? [programMenu(itemOf)] : []),
    menu(
      'File',
      ...(mac ? [] : [SEPARATOR, { role: 'quit', label: menuWords.quit, accelerator: 'CmdOrCtrl+Q' } as const]),
    ),
    menu('Edit', SEPARATOR, ...EDITING.map(roleItem)),
    menu('View', ...(developerTools ? [SEPARATOR, { role: 'toggleDevTools' } as const] : [])),
    menu('Go'),
    menu('Passage'),
    menu('Risk'),
    menu('Memo'),
    menu('Tools'),
    mac
      ? { ...menu('Window', SEPARATOR, { role: 'minimize' }, { role: 'zoom' }, { role: 'front' }), role: 'windowMenu' }
      : menu('Window', SEPARATOR, roleItem('minimize')),
    { ...menu('Help'), ...(mac && { role: 'help' }) },
  ]
}

const EDITING = ['cut', 'copy', 'paste', 'selectAll'] as const

/** What the platform does, called as this language calls it. */
const roleItem = (role: (typeof EDITING)[number] | 'minimize'): MenuItemConstructorOptions => ({
  role,
  label: menuWords[role],
})

/** The menu of the program on macOS: what is elsewhere found in Help and View, and what the system does to programs. */
function programMenu(itemOf: (command: Command) => MenuItemConstructorOptions): MenuItemConstructorOptions {
  const [about = [], settings = []] = ['help.about', 'view.settings'].map((id) =>
    commands.filter((command) => command.id === id).map(itemOf),
  )
  return {
    label: 'Assay',
    submenu: [
      ...about,
      SEPARATOR,
      ...(settings.length > 0 ? [...settings, SEPARATOR] : []),
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  }
}

/** The items of commands in their order: those of a submenu together in it, a line above each that begins a group. */
function inGroups(
  list: readonly Command[],
  itemsOf: (command: Command) => MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  const menu: MenuItemConstructorOptions[] = []
  const submenus = new Map<string, MenuItemConstructorOptions[]>()
  for (const command of list) {
    const { under, begins } = command
    let into = menu
    if (under !== undefined) {
      into = submenus.get(under) ?? []
      if (!submenus.has(under)) {
        submenus.set(under, into)
        if (begins) menu.push(SEPARATOR)
        menu.push({ label: MENU_NAMES[under], submenu: into })
      }
    }
    if (begins && into.length > 0) into.push(SEPARATOR)
    into.push(...itemsOf(command))
  }
  return menu
}

function itemFor(command: Command, state: MenuState, actions: MenuActions, mac: boolean): MenuItemConstructorOptions {
  return {
    id: command.id,
    label: labelOf(command, state).replaceAll('&', '&&'),
    enabled: isEnabled(command, state),
    click: () => actions.run(command.id),
    ...acceleratorOf(command, state, mac),
    ...(command.id.startsWith('view.theme.') && { type: 'radio', checked: command.id === `view.theme.${state.theme}` }),
  }
}

function labelOf({ id, label }: Command, { undo, redo, typing }: MenuState): string {
  if (typing) return label
  const step = id === 'edit.undo' ? undo : id === 'edit.redo' ? redo : null
  return step ? `${label} ${step}` : label
}

function isEnabled({ id, when }: Command, { usable }: MenuState): boolean {
  return usable ? usable.has(id) : when === undefined
}

/** Single keys are shown but never taken from the page: there they are letters. */
function acceleratorOf(command: Command, { shortcuts }: MenuState, mac: boolean): MenuItemConstructorOptions {
  const [accelerator] = keysNow(command, shortcuts)
  if (accelerator === undefined) return {}
  if (mac && command.id === 'view.fullScreen' && accelerator === command.shortcut)
    return { accelerator: FULL_SCREEN_ON_MAC }
  if (!staysOutOfText(accelerator)) return { accelerator }
  return mac ? {} : { accelerator, registerAccelerator: false }
}

function recentItem(recent: readonly RecentProject[], { openRecent }: MenuActions): MenuItemConstructorOptions {
  return {
    label: menuWords.openRecent,
    enabled: recent.length > 0,
    // One whose drive was not connected when this was built may be there now; opening says what is wrong.
    submenu: recent.map(({ id, title }) => ({
      label: title.replaceAll('&', '&&'),
      click: () => openRecent(id),
    })),
  }
}
