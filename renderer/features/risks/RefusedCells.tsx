import type { CellRefusal } from '@ui/grid-column'
import { Dialog } from '@ui/Dialog'
import styles from './Register.module.css'
import type { RegisterColumn } from './RegisterColumns'
import type { RegisterSource } from './register-source'

type RefusedCellsProps = {
  refused: readonly CellRefusal[]
  columns: readonly RegisterColumn[]
  source: RegisterSource
  onClose: () => void
}

/** Cells of a paste or fill that were left as they are, each with the reason. */
export function RefusedCells({ refused, columns, source, onClose }: RefusedCellsProps) {
  const title = refused.length === 1 ? '1 cell was left as it is' : `${refused.length} cells were left as they are`
  return (
    <Dialog title={title} wide onClose={onClose}>
      <p>Everything else was done and is one step in Undo.</p>
      <table className={styles.refused}>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">Column</th>
            <th scope="col">Text</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ rowId, columnId, text, why }) => (
            <tr key={`${rowId} ${columnId}`}>
              <td>R{source.get(rowId)?.risk.number}</td>
              <td>{columns.find(({ id }) => id === columnId)?.header}</td>
              <td>{text}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
