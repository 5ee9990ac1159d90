import type { CellRefusal, GridColumn } from '@ui/grid-column'
import { Dialog } from '@ui/Dialog'
import { InParts } from '@ui/InParts'
import styles from './RefusedCells.module.css'
import { tableWords } from './table-words'

type RefusedCellsProps = {
  refused: readonly CellRefusal[]
  columns: readonly Pick<GridColumn<never>, 'id' | 'header'>[]
  /** What a row is, in a word, and the name of one of them; null where the text lay outside the grid. */
  one: string
  nameOf: (rowId: string) => string | null
  onClose: () => void
}

/** Texts of a paste or fill that found no place or were refused, each with the reason. */
export function RefusedCells({ refused, columns, one, nameOf, onClose }: RefusedCellsProps) {
  return (
    <Dialog title={tableWords.notPutIn(refused.length)} wide onClose={onClose}>
      <p>{tableWords.cellsAreAsTheyWere}</p>
      <table className={styles.refused}>
        <thead>
          <tr>
            <th scope="col">{one}</th>
            <th scope="col">{tableWords.column}</th>
            <th scope="col">{tableWords.text}</th>
            <th scope="col">{tableWords.reason}</th>
          </tr>
        </thead>
        <tbody>
          <InParts
            items={refused}
            around={(more) => (
              <tr>
                <td colSpan={4}>{more}</td>
              </tr>
            )}
            render={({ rowId, columnId, text, why }, index) => (
              // The list never changes while it is shown.
              <tr key={index}>
                <td>{nameOf(rowId) ?? '–'}</td>
                <td>{columns.find(({ id }) => id === columnId)?.header ?? '–'}</td>
                <td>{text}</td>
                <td>{why}</td>
              </tr>
            )}
          />
        </tbody>
      </table>
    </Dialog>
  )
}
