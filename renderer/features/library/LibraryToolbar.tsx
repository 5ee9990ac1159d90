import { CommandButton } from '@domain/CommandButton'
import type { Arrangement } from '@shared/arrangement'
import { ColumnChoice } from '@domain/ColumnChoice'
import { MoreButton } from '@domain/MoreButton'
import { ExportTableButton } from '@domain/ExportTableButton'
import { FindField } from '@domain/FindField'
import { IconButton } from '@ui/Button'
import { QuickFilters } from '@ui/QuickFilters'
import { useWidth } from '@ui/use-width'
import { ListRestart } from 'lucide-react'
import { useRef } from 'react'
import { ImportActions, ImportArticles } from './ImportActions'
import { libraryWords, QUICK_NAMES } from './library-words'
import styles from './LibraryScreen.module.css'
import { SOURCE_COLUMNS } from './SourceColumns'
import { QUICK_FILTERS } from './source-filter'

/** Pixels from which one line holds all of it. */
const WIDE = 1400
/** Pixels below which what is seldom wanted goes into a menu, so that one line holds the rest. */
const NARROW = 1060
/** It stands among the filters, as one more way to see what belongs together. */
const BY_ORIGIN = 'by-origin'
const FILTERS = [...QUICK_FILTERS, BY_ORIGIN] as const

type LibraryToolbarProps = {
  arrangement: Arrangement
  onArrange: (changes: Partial<Arrangement>) => void
  /** Whether rows may be left out. */
  filtered: boolean
  shown: number
  total: number
  /** Sources that cells are selected of. */
  selected: number
  /** Edits since the rows were sorted and filtered last; null when that could change nothing. */
  onReapply: (() => void) | null
}

export function LibraryToolbar(props: LibraryToolbarProps) {
  const { arrangement, onArrange, filtered, shown, total, selected, onReapply } = props
  const { text, quick, hidden, grouping } = arrangement
  const toolbar = useRef<HTMLDivElement>(null)
  const width = useWidth(toolbar) || WIDE
  const isNarrow = width < NARROW
  const byOrigin = grouping.includes('origin')
  const toggle = (id: string) => {
    if (id !== BY_ORIGIN) {
      return onArrange({ quick: quick.includes(id) ? quick.filter((each) => each !== id) : [...quick, id] })
    }
    onArrange({ grouping: byOrigin ? grouping.filter((each) => each !== 'origin') : ['origin'] })
  }
  return (
    <div ref={toolbar} className={styles.toolbar} role="group" aria-label={libraryWords.filter}>
      <div className={styles.filter}>
        <FindField label={libraryWords.filterSources} value={text} onType={(typed) => onArrange({ text: typed })} />
      </div>
      <QuickFilters
        filters={FILTERS.map((id) => ({ id, label: QUICK_NAMES[id] }))}
        on={byOrigin ? [...quick, BY_ORIGIN] : quick}
        onToggle={toggle}
        folded={width < WIDE}
      />
      <IconButton
        icon={ListRestart}
        label={libraryWords.sortAgain}
        // Always there: what appears while somebody types would move the row they type in.
        why={onReapply === null ? libraryWords.inOrder : null}
        className={styles.reapply}
        onClick={() => onReapply?.()}
      />
      <div className={styles.end}>
        <span className={styles.count} role="status">
          {filtered ? libraryWords.countOf(shown, total) : libraryWords.count(total)}
        </span>
        {selected > 1 && <CommandButton command="source.editCards">{libraryWords.editCards(selected)}</CommandButton>}
        <ColumnChoice columns={SOURCE_COLUMNS} hidden={hidden} onHidden={(next) => onArrange({ hidden: next })} />
        {isNarrow ? (
          <>
            <ImportArticles />
            <MoreButton entries={['source.paste', 'source.importFolder', null, 'table.export']} />
          </>
        ) : (
          <>
            <ExportTableButton />
            <ImportActions />
          </>
        )}
      </div>
    </div>
  )
}
