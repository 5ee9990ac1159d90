import { ColumnChoice } from '@domain/ColumnChoice'
import { ExportTableButton } from '@domain/ExportTableButton'
import { counted } from '@shared/words/plural'
import { runCommand } from '@state/commands'
import { prefer, usePreferences } from '@state/preferences'
import { Button, IconButton } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { ListRestart } from 'lucide-react'
import { ImportActions } from './ImportActions'
import styles from './LibraryScreen.module.css'
import { useLibraryView } from './library-view'
import { SOURCE_COLUMNS } from './SourceColumns'
import { isFiltering, QUICK_FILTERS } from './source-filter'

type LibraryToolbarProps = {
  shown: number
  total: number
  /** Sources that cells are selected of. */
  selected: number
  /** Edits since the rows were sorted and filtered last; null when that could change nothing. */
  onReapply: (() => void) | null
}

export function LibraryToolbar({ shown, total, selected, onReapply }: LibraryToolbarProps) {
  const { hiddenSourceColumns } = usePreferences()
  const [{ filter, byOrigin }, arrange] = useLibraryView()
  const { text, quick } = filter
  return (
    <div className={styles.toolbar} role="group" aria-label="Filter the library">
      <div className={styles.filter}>
        <TextInput
          label="Filter sources"
          hideLabel
          type="search"
          placeholder="Filter sources"
          value={text}
          onCommit={(typed) => arrange({ filter: { ...filter, text: typed } })}
          onType={(typed) => arrange({ filter: { ...filter, text: typed } })}
        />
      </div>
      {QUICK_FILTERS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.quick}
          aria-pressed={quick.includes(id)}
          onClick={() => {
            const next = quick.includes(id) ? quick.filter((each) => each !== id) : [...quick, id]
            arrange({ filter: { ...filter, quick: next } })
          }}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        className={styles.quick}
        aria-pressed={byOrigin}
        onClick={() => arrange({ byOrigin: !byOrigin })}
      >
        Group by origin
      </button>
      <IconButton
        icon={ListRestart}
        label="Sort and filter again"
        // Always there: what appears while somebody types would move the row they type in.
        disabled={onReapply === null}
        className={styles.reapply}
        onClick={() => onReapply?.()}
      />
      <div className={styles.end}>
        <span className={styles.count} role="status">
          {isFiltering(filter) ? `${shown} of ${counted(total, 'source')}` : counted(total, 'source')}
        </span>
        {selected > 1 && (
          <Button onClick={() => runCommand('source.editCards')}>Edit {counted(selected, 'card')}…</Button>
        )}
        <ColumnChoice
          columns={SOURCE_COLUMNS.slice(1)}
          hidden={hiddenSourceColumns}
          onHidden={(hidden) => prefer({ hiddenSourceColumns: hidden })}
        />
        <ExportTableButton />
        <ImportActions />
      </div>
    </div>
  )
}
