import { ColumnChoice } from '@domain/ColumnChoice'
import { useScales } from '@domain/use-scales'
import { scaleName } from '@shared/lexicons/scale'
import { ExportTableButton } from '@domain/ExportTableButton'
import { runCommand } from '@state/commands'
import { prefer, usePreferences } from '@state/preferences'
import { useEditable } from '@state/project-store'
import { counted } from '@shared/words/plural'
import { Button, IconButton } from '@ui/Button'
import { Select, TextInput } from '@ui/Field'
import { ListRestart } from 'lucide-react'
import { ImportRisksButton } from './ImportRisks'
import styles from './Register.module.css'
import { UNDER_LEXICON } from './UnderLexiconColumn'
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
  const { hiddenColumns, otherLexicon } = usePreferences()
  const { lexicon, lexicons } = useScales()
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
          columns={columns.slice(2).filter(({ id }) => id !== UNDER_LEXICON)}
          hidden={hiddenColumns}
          onHidden={(hidden) => prefer({ hiddenColumns: hidden })}
        >
          <Select
            label="Likelihood in another lexicon"
            value={otherLexicon ?? ''}
            empty="Not shown"
            options={lexicons
              .filter(({ id }) => id !== lexicon.id)
              .map((each) => ({ value: each.id, label: scaleName(each) }))}
            onChange={(chosen) => prefer({ otherLexicon: chosen === '' ? null : chosen })}
          />
        </ColumnChoice>
        <ExportTableButton />
        <ImportRisksButton />
        <Button look="primary" disabled={!editable} onClick={() => runCommand('risk.new')}>
          New risk…
        </Button>
      </div>
    </div>
  )
}
