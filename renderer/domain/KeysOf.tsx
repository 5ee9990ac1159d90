import { useShortcutText } from '@state/commands'
import type { CommandId } from '@shared/commands/commands'
import { namingWords } from './naming-words'

/** The keys of a command as they are now, within a sentence; says so where it has none. */
export function KeysOf({ command }: { command: CommandId }) {
  const text = useShortcutText(command)
  return text === null ? namingWords.noKey : <kbd>{text}</kbd>
}
