import type { GridColumn } from '@ui/grid-column'
import { Button } from '@ui/Button'
import { Columns3 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './ColumnChoice.module.css'
import { tableWords } from './table-words'

type ColumnChoiceProps = {
  columns: readonly Pick<GridColumn<never>, 'id' | 'header' | 'names'>[]
  hidden: readonly string[]
  onHidden: (hidden: string[]) => void
  /** What else can be done about columns. */
  children?: ReactNode
}

/** Which columns of a table are shown, remembered on this machine. */
export function ColumnChoice({ columns, hidden, onHidden, children }: ColumnChoiceProps) {
  const id = useId()
  // What names the rows always shows.
  const choosable = columns.filter(({ names }) => !names)
  const toggle = (columnId: string) =>
    onHidden(hidden.includes(columnId) ? hidden.filter((each) => each !== columnId) : [...hidden, columnId])
  return (
    <>
      <Button look="quiet" popoverTarget={id} aria-label={tableWords.columns} className={styles.columnsButton}>
        <Columns3 size={16} aria-hidden /> <span className={styles.columnsWord}>{tableWords.columns}</span>
      </Button>
      <div id={id} popover="auto" className={styles.columns} role="group" aria-label={tableWords.columns}>
        {choosable.map((column) => (
          <label key={column.id} className={styles.column}>
            <input type="checkbox" checked={!hidden.includes(column.id)} onChange={() => toggle(column.id)} />
            {column.header}
          </label>
        ))}
        {children}
      </div>
    </>
  )
}
