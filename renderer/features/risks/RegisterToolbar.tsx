import { ColumnChoice } from '@domain/ColumnChoice'
import type { Arrangement } from '@shared/arrangement'
import { runCommand, useCommand } from '@state/commands'
import { useEditable } from '@state/project-store'
import { counted } from '@shared/words/plural'
import { Button, IconButton } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { ListRestart } from 'lucide-react'
import { useRef } from 'react'
import styles from './Register.module.css'
import type { RegisterColumn } from './RegisterColumns'
import { RegisterViews } from './RegisterViews'
import { QUICK_FILTERS } from './register-filter'

type RegisterToolbarProps = {
  columns: readonly RegisterColumn[]
  arrangement: Arrangement
  onArrange: (changes: Partial<Arrangement> & { viewId?: string | null }) => void
  viewId: string | null
  onNewColumn: () => void
  shown: number
  total: number
  /** Whether rows may be left out. */
  filtered: boolean
  /** Edits since the rows were sorted and filtered last; null when that could change nothing. */
  onReapply: (() => void) | null
}

export function RegisterToolbar(props: RegisterToolbarProps) {
  const { columns, arrangement, onArrange, viewId, onNewColumn, shown, total, filtered, onReapply } = props
  const search = useRef<HTMLDivElement>(null)
  useCommand('edit.find', () => search.current?.querySelector('input')?.focus())
  const editable = useEditable()
  const { text, quick, hidden } = arrangement
  return (
    <div className={styles.toolbar} role="group" aria-label="Filter the register">
      <div ref={search} className={styles.search}>
        <TextInput
          label="Filter risks"
          hideLabel
          type="search"
          placeholder="Filter risks"
          value={text}
          onCommit={(typed) => onArrange({ text: typed })}
          onType={(typed) => onArrange({ text: typed })}
        />
      </div>
      {QUICK_FILTERS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.quick}
          aria-pressed={quick.includes(id)}
          onClick={() =>
            onArrange({ quick: quick.includes(id) ? quick.filter((each) => each !== id) : [...quick, id] })
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
          {filtered ? `${shown} of ${counted(total, 'risk')}` : counted(total, 'risk')}
        </span>
        <RegisterViews arrangement={arrangement} viewId={viewId} onArrange={onArrange} />
        <ColumnChoice columns={columns} hidden={hidden} onHidden={(next) => onArrange({ hidden: next })}>
          <Button disabled={!editable} onClick={onNewColumn}>
            New column…
          </Button>
        </ColumnChoice>
        <Button look="primary" disabled={!editable} onClick={() => runCommand('risk.new')}>
          New risk…
        </Button>
      </div>
    </div>
  )
}
