import type { CommandId } from '@shared/commands/commands'
import { runCommand, useCommand } from '@state/commands'
import { useEditable } from '@state/project-store'
import { flushSync } from 'react-dom'

/** While the details of a memo are not shown: commands that are at home there show them first. */
export function DetailsCommands({ onShow }: { onShow: () => void }) {
  const editable = useEditable()
  const showFor = (command: CommandId) => {
    // Once they are there the command is theirs.
    flushSync(onShow)
    runCommand(command)
  }
  useCommand('memo.remark', () => showFor('memo.remark'), editable)
  useCommand('memo.insertPassages', () => showFor('memo.insertPassages'), editable)
  return null
}
