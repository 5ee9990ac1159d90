import type { CellRefusal } from '@ui/grid-column'
import { Dialog } from '@ui/Dialog'
import type { RegisterRow } from '@shared/scoring/register'
import { formatCount } from '@shared/words/plural'
import styles from './Register.module.css'
import type { RegisterColumn } from './RegisterColumns'
import type { RegisterSource } from './register-source'

type RefusedCellsProps = {
  refused: readonly CellRefusal[]
  columns: readonly RegisterColumn[]
  source: RegisterSource
  onClose: () => void
}

const riskLabel = (row: RegisterRow | undefined) => (row ? `R${row.risk.number}` : '–')

/** Texts of a paste or fill that found no place or were refused, each with the reason. */
export function RefusedCells({ refused, columns, source, onClose }: RefusedCellsProps) {
  const title = refused.length === 1 ? '1 text was not put in' : `${formatCount(refused.length)} texts were not put in`
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
          {refused.map(({ rowId, columnId, text, why }, index) => (
            // The list never changes while it is shown.
            <tr key={index}>
              <td>{riskLabel(source.get(rowId))}</td>
              <td>{columns.find(({ id }) => id === columnId)?.header ?? '–'}</td>
              <td>{text}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
