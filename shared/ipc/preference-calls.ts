import { z } from 'zod'
import { type ShortcutState, Shortcuts } from '../shortcuts/shortcuts'
import { call, Nothing } from './call'
import { Preferences } from './preferences'

/** What a window asks and changes of what this person prefers. */
export const preferenceCalls = {
  'preferences.get': call<Preferences>()(Nothing),
  'preferences.set': call<Preferences>()(z.strictObject({ changes: Preferences.exactPartial() })),
  /** The shortcuts that this person changed, and what is wrong with the file of them. */
  'shortcuts.get': call<ShortcutState>()(Nothing),
  /** The shortcuts that differ from those the commands come with; on disk when the call returns. */
  'shortcuts.set': call<null>()(z.strictObject({ shortcuts: Shortcuts })),
  /** Sets a file of shortcuts that cannot be read aside; answers with its new name. */
  'shortcuts.setAside': call<string>()(Nothing),
}
