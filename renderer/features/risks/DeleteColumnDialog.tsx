import type { CustomColumn } from '@shared/kinds/custom-columns'
import { risksInOrder } from '@shared/document/queries/query'
import { counted } from '@shared/words/plural'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'

/** Says how much goes with a column before it is deleted. */
export function DeleteColumnDialog({ column, onClose }: { column: CustomColumn; onClose: () => void }) {
  const values = useQuery(risksInOrder).filter(({ custom }) => custom?.[column.id] !== undefined).length
  const run = () => {
    onClose()
    void perform({ name: 'column.delete', input: { columnId: column.id } })
  }
  return (
    <Dialog
      title={`Delete column “${column.name}”?`}
      confirm={{ label: 'Delete', danger: true, run }}
      onClose={onClose}
    >
      <p>
        {values === 0
          ? 'It holds no values.'
          : `Its ${counted(values, 'value')} ${values === 1 ? 'goes' : 'go'} with it. Undo brings all back.`}
      </p>
    </Dialog>
  )
}
