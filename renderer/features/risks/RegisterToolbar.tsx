import { ColumnChoice } from '@domain/ColumnChoice'
import { runCommand } from '@state/commands'
import { prefer, usePreferences } from '@state/preferences'
import { useEditable } from '@state/project-store'
import { counted } from '@shared/words/plural'
import { Button, IconButton } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { ListRestart, Ruler } from 'lucide-react'
import styles from './Register.module.css'
import type { RegisterColumn } from './RegisterColumns'
import { isFiltering, QUICK_FILTERS, type RegisterFilter } from './register-filter'

type RegisterToolbarProps = {
  columns: readonly RegisterColumn[]
  filter: RegisterFilter
  onFilter: (filter: RegisterFilter) => void
  shown: number
  total: number
  /** Edits since the rows were sorted and filtered last; null when that could change nothing. */
  onReapply: (() => void) | null
}

export function RegisterToolbar({ columns, filter, onFilter, shown, total, onReapply }: RegisterToolbarProps) {
  const editable = useEditable()
  const { hiddenColumns } = usePreferences()
  const { text, quick } = filter
  return (
    <div className={styles.toolbar} role="group" aria-label="Filter the register">
      <div className={styles.search}>
        <TextInput
          label="Filter risks"
          hideLabel
          type="search"
          placeholder="Filter risks"
          value={text}
          onCommit={(typed) => onFilter({ ...filter, text: typed })}
          onType={(typed) => onFilter({ ...filter, text: typed })}
        />
      </div>
      {QUICK_FILTERS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.quick}
          aria-pressed={quick.includes(id)}
          onClick={() =>
            onFilter({ ...filter, quick: quick.includes(id) ? quick.filter((each) => each !== id) : [...quick, id] })
          }
        >
          {label}
        </button>
      ))}
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
          {isFiltering(filter) ? `${shown} of ${counted(total, 'risk')}` : counted(total, 'risk')}
        </span>
        <ColumnChoice
          columns={columns.slice(2)}
          hidden={hiddenColumns}
          onHidden={(hidden) => prefer({ hiddenColumns: hidden })}
        />
        <IconButton icon={Ruler} label="Scales: lexicon, impact, matrix" onClick={() => runCommand('go.scales')} />
        <Button look="primary" disabled={!editable} onClick={() => runCommand('risk.new')}>
          New risk…
        </Button>
      </div>
    </div>
  )
}
