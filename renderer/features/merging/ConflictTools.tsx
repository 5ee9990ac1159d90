import { kindOf } from '@shared/kinds/registry'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { counted, formatCount } from '@shared/words/plural'
import { capitalised } from '@shared/words/sentence'
import { Button } from '@ui/Button'
import { Select, TextInput } from '@ui/Field'
import { type ConflictFilter, countsByKind, EVERYTHING } from './conflict-filter'
import styles from './Merging.module.css'

type ConflictToolsProps = {
  rows: readonly ConflictRow[]
  /** How many there are; more than the rows while they are read. */
  total: number
  filter: ConflictFilter
  onFilter: (filter: ConflictFilter) => void
  /** Those that are shown and nobody decided; where there are none, all that are shown. */
  targets: readonly ConflictRow[]
  areDecided: boolean
  onDecide: (rows: readonly ConflictRow[], decision: Decision) => void
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null
}

/** Which conflicts are shown, and one decision for all of them. */
export function ConflictTools(props: ConflictToolsProps) {
  const { rows, total, filter, onFilter, targets, areDecided, onDecide, onUndo } = props
  const put = (changes: Partial<ConflictFilter>) => onFilter({ ...filter, ...changes })
  const isReading = rows.length < total
  const both = targets.filter(({ canBeBoth }) => canBeBoth)
  return (
    <>
      <div className={styles.tools} role="group" aria-label="Which conflicts are shown">
        <Select
          label="Show"
          value={filter.state}
          options={[
            { value: 'all', label: 'All conflicts' },
            { value: 'open', label: 'Those to decide' },
            { value: 'decided', label: 'Those decided' },
          ]}
          onChange={(state) => put({ state: state === '' ? EVERYTHING.state : state })}
        />
        <Select
          label="Kind"
          value={filter.kind}
          empty="Of any kind"
          options={countsByKind(rows).map(({ kind, count }) => ({
            value: kind,
            label: `${capitalised(kindOf(kind).many)} (${formatCount(count)})`,
          }))}
          onChange={(kind) => put({ kind })}
        />
        <div className={styles.words}>
          <TextInput
            label="With the words"
            type="search"
            value={filter.words}
            onCommit={(words) => put({ words })}
            onType={(words) => put({ words })}
          />
        </div>
      </div>
      <div className={styles.tools} role="group" aria-labelledby="merge-all-of-these">
        <span id="merge-all-of-these" className={styles.targets} role="status">
          {isReading
            ? `Reading ${formatCount(rows.length)} of ${counted(total, 'conflict')}…`
            : targetWords(targets.length, areDecided)}
        </span>
        <Button disabled={isReading || targets.length === 0} onClick={() => onDecide(targets, 'mine')}>
          Keep mine of all
        </Button>
        <Button disabled={isReading || targets.length === 0} onClick={() => onDecide(targets, 'theirs')}>
          Keep theirs of all
        </Button>
        <Button disabled={isReading || both.length === 0} onClick={() => onDecide(both, 'both')}>
          {both.length === targets.length
            ? 'Keep both of all'
            : `Keep both where it can be (${formatCount(both.length)})`}
        </Button>
        <Button look="quiet" className={styles.undo} disabled={onUndo === null} onClick={() => onUndo?.()}>
          Take back the last decision
        </Button>
      </div>
    </>
  )
}

function targetWords(count: number, areDecided: boolean): string {
  if (count === 0) return 'None of these is to be decided'
  return areDecided ? `${formatCount(count)} shown, all decided` : `${formatCount(count)} shown to decide`
}
