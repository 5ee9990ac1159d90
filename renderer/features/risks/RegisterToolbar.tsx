import { CommandButton } from '@domain/CommandButton'
import { ColumnChoice } from '@domain/ColumnChoice'
import { useScales } from '@domain/use-scales'
import { scaleName } from '@shared/lexicons/scale'
import { MoreButton } from '@domain/MoreButton'
import { ExportTableButton } from '@domain/ExportTableButton'
import { FindField } from '@domain/FindField'
import type { Arrangement } from '@shared/arrangement'
import { runCommand } from '@state/commands'
import { prefer, usePreferences } from '@state/preferences'
import { useEditable, useReadOnly } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { Select } from '@ui/Field'
import { QuickFilters } from '@ui/QuickFilters'
import { useWidth } from '@ui/use-width'
import { ListRestart, Ruler } from 'lucide-react'
import { useRef } from 'react'
import { ImportRisksButton } from './ImportRisks'
import { QUICK_FILTERS } from './register-filter'
import styles from './Register.module.css'
import { UNDER_LEXICON } from './UnderLexiconColumn'
import type { RegisterColumn } from './RegisterColumns'
import { RegisterViews } from './RegisterViews'
import { ToDesk } from './ToDesk'
import { FILTER_NAMES, registerWords } from './register-words'

/** Pixels from which one line holds all of it. */
const WIDE = 1640
/** Pixels below which what is seldom wanted goes into a menu, so that one line holds the rest. */
const NARROW = 940

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
  const toolbar = useRef<HTMLDivElement>(null)
  const width = useWidth(toolbar) || WIDE
  const isNarrow = width < NARROW
  const editable = useEditable()
  const readOnly = useReadOnly()
  const { otherLexicon } = usePreferences()
  const { lexicon, lexicons } = useScales()
  const { text, quick, hidden } = arrangement
  return (
    <div ref={toolbar} className={styles.toolbar} role="group" aria-label={registerWords.filterRegister}>
      <div className={styles.search}>
        <FindField label={registerWords.filterRisks} value={text} onType={(typed) => onArrange({ text: typed })} />
      </div>
      <QuickFilters
        filters={QUICK_FILTERS.map((id) => ({ id, label: FILTER_NAMES[id] }))}
        on={quick}
        onToggle={(id) =>
          onArrange({ quick: quick.includes(id) ? quick.filter((each) => each !== id) : [...quick, id] })
        }
        folded={width < WIDE}
      />
      <IconButton
        icon={ListRestart}
        label={registerWords.again}
        // Always there: what appears while somebody types would move the row they type in.
        why={onReapply === null ? registerWords.inOrder : null}
        className={styles.reapply}
        onClick={() => onReapply?.()}
      />
      <div className={styles.end}>
        <span className={styles.count} role="status">
          {filtered ? registerWords.someOfRisks(shown, total) : registerWords.riskCount(total)}
        </span>
        <ToDesk />
        <RegisterViews arrangement={arrangement} viewId={viewId} onArrange={onArrange} />
        <ColumnChoice
          columns={columns.filter(({ id }) => id !== UNDER_LEXICON)}
          hidden={hidden}
          onHidden={(next) => onArrange({ hidden: next })}
        >
          <Select
            label={registerWords.otherLexicon}
            value={otherLexicon ?? ''}
            empty={registerWords.notShown}
            options={lexicons
              .filter(({ id }) => id !== lexicon.id)
              .map((each) => ({ value: each.id, label: scaleName(each) }))}
            onChange={(chosen) => prefer({ otherLexicon: chosen === '' ? null : chosen })}
          />
          <Button why={readOnly} onClick={onNewColumn}>
            {registerWords.newColumn}
          </Button>
        </ColumnChoice>
        {isNarrow ? (
          <MoreButton entries={['table.export', 'risk.import', null, 'go.scales']} />
        ) : (
          <>
            <ExportTableButton />
            <ImportRisksButton />
            <IconButton
              icon={Ruler}
              label={registerWords.scalesWhole}
              word={registerWords.scales}
              onClick={() => runCommand('go.scales')}
            />
          </>
        )}
        <CommandButton command="risk.new" look="primary" disabled={!editable}>
          {registerWords.newRisk}
        </CommandButton>
      </div>
    </div>
  )
}
