import type { Screen } from '@shared/commands/command'
import { commands } from '@shared/commands/commands'

/** The keys that go to a screen: Alt and a digit, or Ctrl, Shift and a letter; none for one that has no keys. */
export function keysTo(at: Screen): string {
  const [held, key = ''] = commands.find(({ id }) => id === `go.${at}`)?.shortcut?.split(/\+(?=.$)/) ?? []
  return held === 'Alt' ? `{Alt>}${key}{/Alt}` : held ? `{Control>}{Shift>}${key.toLowerCase()}{/Shift}{/Control}` : ''
}
