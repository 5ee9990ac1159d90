import type { CustomColumn } from '@shared/kinds/custom-columns'
import { useEditable } from '@state/project-store'
import type { ContextMenuItem } from '@ui/ContextMenu'
import { type ReactNode, useState } from 'react'
import { CustomColumnDialog } from './CustomColumnDialog'
import { DeleteColumnDialog } from './DeleteColumnDialog'
import { registerWords } from './register-words'

type Asked = { what: 'new' } | { what: 'change' | 'delete'; column: CustomColumn }

/** Making, changing and deleting the project's own columns. */
export function useCustomColumns(columns: readonly CustomColumn[]): {
  add: () => void
  /** What the menu of a column offers, where it is one of these. */
  entriesOn: (columnId: string) => readonly ContextMenuItem[]
  dialog: ReactNode
} {
  const editable = useEditable()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  return {
    add: () => setAsked({ what: 'new' }),
    entriesOn: (columnId) => {
      const column = columns.find(({ id }) => id === columnId)
      if (!column) return []
      return [
        { label: registerWords.nameAndChoices, disabled: !editable, run: () => setAsked({ what: 'change', column }) },
        { label: registerWords.deleteColumn, disabled: !editable, run: () => setAsked({ what: 'delete', column }) },
      ]
    },
    dialog:
      asked === null ? null : asked.what === 'delete' ? (
        <DeleteColumnDialog column={asked.column} onClose={close} />
      ) : (
        <CustomColumnDialog column={asked.what === 'change' ? asked.column : null} onClose={close} />
      ),
  }
}
