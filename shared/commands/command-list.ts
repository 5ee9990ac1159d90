import { z } from 'zod'
import { editCommands } from './edit-commands'
import { fileCommands } from './file-commands'
import { goCommands } from './go-commands'
import { helpCommands } from './help-commands'
import { memoCommands } from './memo-commands'
import { passageCommands } from './passage-commands'
import { riskCommands } from './risk-commands'
import { toolsCommands } from './tools-commands'
import { viewCommands } from './view-commands'
import { windowCommands } from './window-commands'

/** Every command once, as its menu's list has it. */
export const list = [
  ...fileCommands,
  ...editCommands,
  ...viewCommands,
  ...goCommands,
  ...passageCommands,
  ...riskCommands,
  ...memoCommands,
  ...toolsCommands,
  ...windowCommands,
  ...helpCommands,
] as const

export const CommandId = z.enum(list.map(({ id }) => id))
export type CommandId = z.infer<typeof CommandId>
