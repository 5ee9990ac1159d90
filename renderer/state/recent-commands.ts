import { type CommandId, CommandId as AnyCommandId } from '@shared/commands/commands'
import { MOST_RECENT_COMMANDS } from '@shared/ipc/preferences'
import { currentPreferences, prefer } from './preferences'

/** A command was run from the palette, which lists it first the next time. */
export function rememberCommand(id: CommandId): void {
  const others = currentPreferences().recentCommands.filter((each) => each !== id)
  prefer({ recentCommands: [id, ...others].slice(0, MOST_RECENT_COMMANDS) })
}

/** The commands run last from the palette, the latest first; those that another version has are passed over. */
export const recentCommands = (): CommandId[] =>
  currentPreferences().recentCommands.flatMap((id) => {
    const known = AnyCommandId.safeParse(id)
    return known.success ? [known.data] : []
  })
