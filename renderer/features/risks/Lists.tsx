import { ListedLine, listColumns } from '@shared/document/queries/values-in-use'
import { useCommand } from '@state/commands'
import { useEditable, useQuery } from '@state/project-store'
import type { ContextMenuItem } from '@ui/ContextMenu'
import { type ReactNode, useState } from 'react'
import { RenameValueDialog } from './RenameValueDialog'
import { registerWords } from './register-words'

/** Keeping the lists of the register: from the menu of a column, and from the palette. */
export function useLists(): {
  /** What the menu of a column offers, where its values form a list. */
  entriesOn: (columnId: string) => readonly ContextMenuItem[]
  dialog: ReactNode
} {
  const editable = useEditable()
  const columns = useQuery(listColumns)
  const [asked, setAsked] = useState<string | null>(null)
  useCommand('risk.lists', () => setAsked(ListedLine.enum.category), editable)
  return {
    entriesOn: (columnId) =>
      columns.some(({ id }) => id === columnId)
        ? [{ label: registerWords.renameValues, disabled: !editable, run: () => setAsked(columnId) }]
        : [],
    dialog: asked !== null && <RenameValueDialog columnId={asked} onClose={() => setAsked(null)} />,
  }
}
