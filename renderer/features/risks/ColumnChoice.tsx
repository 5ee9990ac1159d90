import { prefer, usePreferences } from '@state/preferences'
import { Button } from '@ui/Button'
import { Columns3 } from 'lucide-react'
import { useId } from 'react'
import styles from './Register.module.css'
import type { RegisterColumn } from './RegisterColumns'

/** Which columns are shown, remembered on this machine. The first two name the risk and always are. */
export function ColumnChoice({ columns }: { columns: readonly RegisterColumn[] }) {
  const { hiddenColumns } = usePreferences()
  const id = useId()
  const toggle = (columnId: string) =>
    prefer({
      hiddenColumns: hiddenColumns.includes(columnId)
        ? hiddenColumns.filter((each) => each !== columnId)
        : [...hiddenColumns, columnId],
    })
  return (
    <>
      <Button look="quiet" popoverTarget={id} aria-label="Columns" className={styles.columnsButton}>
        <Columns3 size={16} aria-hidden /> <span className={styles.columnsWord}>Columns</span>
      </Button>
      <div id={id} popover="auto" className={styles.columns} role="group" aria-label="Columns">
        {columns.slice(2).map((column) => (
          <label key={column.id} className={styles.column}>
            <input type="checkbox" checked={!hiddenColumns.includes(column.id)} onChange={() => toggle(column.id)} />
            {column.header}
          </label>
        ))}
      </div>
    </>
  )
}
