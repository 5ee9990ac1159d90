import type { MenuName } from '@shared/commands/command'
import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { staysOutOfText } from '@shared/shortcuts/accelerator'
import { keysNow, type Shortcuts } from '@shared/shortcuts/shortcuts'
import type { RecentProject } from '@shared/ipc/contract'
import type { MenuItemConstructorOptions } from 'electron'

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

const STARTS_A_GROUP: ReadonlySet<CommandId> = new Set<CommandId>([
  'source.import',
  'codebook.import',
  'exchange.import',
  'packet.open',
  'project.restoreBackup',
  'project.details',
  'project.close',
  'view.theme.system',
  'view.textLarger',
  'tray.show',
  'go.library',
  'words.moreWord',
  'passage.next',
  'passage.delete',
  'source.markBeside',
  'window.tile',
  'review.open',
  'desk.next',
  'analyst.switch',
  'memo.export',
  'help.licences',
])

/** The native menu as data: the commands where they belong, and what the platform adds to each menu. */
export function menuTemplate(
  state: MenuState,
  actions: MenuActions,
  { mac, developerTools }: { mac: boolean; developerTools: boolean },
): MenuItemConstructorOptions[] {
  const menu = (name: MenuName, ...more: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: name,
    submenu: [
      ...commands
        .filter((command) => command.menu === name)
        .flatMap((command) => itemsOf(command, state, actions, mac)),
      ...more,
    ],
  })
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    menu('File', ...(mac ? [] : [SEPARATOR, { role: 'quit' } as const])),
    menu('Edit', SEPARATOR, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, SEPARATOR, { role: 'selectAll' }),
    menu(
      'View',
      SEPARATOR,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
      ...(developerTools ? [SEPARATOR, { role: 'toggleDevTools' } as const] : []),
    ),
    menu('Go'),
    menu('Passage'),
    menu('Risk'),
    menu('Memo'),
    mac
      ? { ...menu('Window', SEPARATOR, { role: 'minimize' }, { role: 'front' }), role: 'windowMenu' }
      : menu('Window'),
    menu('Help'),
  ]
}

function itemsOf(command: Command, state: MenuState, actions: MenuActions, mac: boolean): MenuItemConstructorOptions[] {
  const item: MenuItemConstructorOptions = {
    id: command.id,
    label: labelOf(command, state).replaceAll('&', '&&'),
    enabled: isEnabled(command, state),
    click: () => actions.run(command.id),
    ...acceleratorOf(command, state, mac),
    ...(command.id.startsWith('view.theme.') && { type: 'radio', checked: command.id === `view.theme.${state.theme}` }),
  }
  const recent = command.id === 'project.open' ? [recentItem(state.recent, actions)] : []
  return [...(STARTS_A_GROUP.has(command.id) ? [SEPARATOR] : []), item, ...recent]
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
  if (!staysOutOfText(accelerator)) return { accelerator }
  return mac ? {} : { accelerator, registerAccelerator: false }
}

function recentItem(recent: readonly RecentProject[], { openRecent }: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: recent.map(({ id, title, missing }) => ({
      label: title.replaceAll('&', '&&'),
      enabled: !missing,
      click: () => openRecent(id),
    })),
  }
}
