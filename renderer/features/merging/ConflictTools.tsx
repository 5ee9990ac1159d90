import { kindOf } from '@shared/kinds/registry'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { capitalised } from '@shared/words/sentence'
import { Button } from '@ui/Button'
import { Select, TextInput } from '@ui/Field'
import { CONFLICT_STATES, type ConflictFilter, countsByKind, EVERYTHING } from './conflict-filter'
import { conflictWords, STATE_NAMES } from './conflict-words'
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
      <div className={styles.tools} role="group" aria-label={conflictWords.whichAreShown}>
        <Select
          label={conflictWords.show}
          value={filter.state}
          options={CONFLICT_STATES.map((value) => ({ value, label: STATE_NAMES[value] }))}
          onChange={(state) => put({ state: state === '' ? EVERYTHING.state : state })}
        />
        <Select
          label={conflictWords.kind}
          value={filter.kind}
          empty={conflictWords.anyKind}
          options={countsByKind(rows).map(({ kind, count }) => ({
            value: kind,
            label: conflictWords.kindWithCount(capitalised(kindOf(kind).many), count),
          }))}
          onChange={(kind) => put({ kind })}
        />
        <div className={styles.words}>
          <TextInput
            label={conflictWords.withWords}
            type="search"
            value={filter.words}
            onCommit={(words) => put({ words })}
            onType={(words) => put({ words })}
          />
        </div>
      </div>
      <div className={styles.tools} role="group" aria-labelledby="merge-all-of-these">
        <span id="merge-all-of-these" className={styles.targets} role="status">
          {isReading ? conflictWords.readingOf(rows.length, total) : targetWords(targets.length, areDecided)}
        </span>
        <Button disabled={isReading || targets.length === 0} onClick={() => onDecide(targets, 'mine')}>
          {conflictWords.keepMineOfAll}
        </Button>
        <Button disabled={isReading || targets.length === 0} onClick={() => onDecide(targets, 'theirs')}>
          {conflictWords.keepTheirsOfAll}
        </Button>
        <Button disabled={isReading || both.length === 0} onClick={() => onDecide(both, 'both')}>
          {both.length === targets.length ? conflictWords.keepBothOfAll : conflictWords.keepBothOf(both.length)}
        </Button>
        <Button look="quiet" className={styles.undo} disabled={onUndo === null} onClick={() => onUndo?.()}>
          {conflictWords.takeBackLast}
        </Button>
      </div>
    </>
  )
}

function targetWords(count: number, areDecided: boolean): string {
  if (count === 0) return conflictWords.noneToDecide
  return areDecided ? conflictWords.shownDecided(count) : conflictWords.shownToDecide(count)
}
