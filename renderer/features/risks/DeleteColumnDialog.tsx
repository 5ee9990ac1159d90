import type { CustomColumn } from '@shared/kinds/custom-columns'
import { risksInOrder } from '@shared/document/queries/query'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { riskDialogWords } from './risk-dialog-words'

/** Says how much goes with a column before it is deleted. */
export function DeleteColumnDialog({ column, onClose }: { column: CustomColumn; onClose: () => void }) {
  const values = useQuery(risksInOrder).filter(({ custom }) => custom?.[column.id] !== undefined).length
  const run = () => {
    onClose()
    void perform({ name: 'column.delete', input: { columnId: column.id } })
  }
  return (
    <Dialog
      title={riskDialogWords.deleteColumnTitle(column.name)}
      confirm={{ label: riskDialogWords.delete, danger: true, run }}
      onClose={onClose}
    >
      <p>{values === 0 ? riskDialogWords.noValues : riskDialogWords.valuesGo(values)}</p>
    </Dialog>
  )
}
