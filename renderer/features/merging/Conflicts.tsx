import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { counted } from '@shared/words/plural'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { VirtualList } from '@ui/VirtualList'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { ConflictView } from './ConflictView'
import { DECISIONS } from './decisions'
import styles from './Merging.module.css'
import type { Conflicts as State } from './use-conflicts'

type Line = { key: string; isHeading: false; index: number; row: ConflictRow }

/** What both sides changed to something else, one after the other: chosen by arrows, decided by 1, 2 and 3. */
export function Conflicts({ conflicts }: { conflicts: State }) {
  const { token, rows, total, decisions, undecided, decide, decideRest } = conflicts
  const [filter, setFilter] = useState<'all' | 'open'>('all')
  const [chosen, setChosen] = useState(0)
  const lines = useMemo(
    () =>
      rows.flatMap((row, index): Line[] =>
        filter === 'all' || decisions[index] === null || index === chosen
          ? [{ key: String(index), isHeading: false, index, row }]
          : [],
      ),
    [rows, filter, decisions, chosen],
  )
  const row = rows[chosen]
  const settle = (decision: Decision) => {
    if (!row || (decision === 'both' && !row.canBeBoth)) return
    decide(chosen, decision)
    const next = decisions.findIndex((each, index) => index > chosen && each === null)
    if (next !== -1 && next < rows.length) setChosen(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const decision = DECISIONS.find(({ key }) => key === event.key)?.decision
    if (!decision || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    settle(decision)
  }
  return (
    <section aria-labelledby="merge-conflicts">
      <h3 id="merge-conflicts" className={styles.heading}>
        {`${counted(total, 'conflict')}, ${undecided === 0 ? 'all decided' : `${undecided} to decide`}`}
      </h3>
      <div className={styles.tools}>
        <Select
          label="Show"
          value={filter}
          options={[
            { value: 'all', label: 'All conflicts' },
            { value: 'open', label: 'Those to decide' },
          ]}
          onChange={(value) => setFilter(value === 'open' ? 'open' : 'all')}
        />
        <Button disabled={undecided === 0} onClick={() => decideRest('mine')}>
          All remaining: mine
        </Button>
        <Button disabled={undecided === 0} onClick={() => decideRest('theirs')}>
          All remaining: theirs
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the list within has the focus and the role */}
      <div className={styles.conflicts} onKeyDown={onKeyDown}>
        <VirtualList
          label="Conflicts"
          lines={lines}
          heights={{ heading: 30, line: 52 }}
          chosenKey={String(chosen)}
          follows
          onChoose={({ index }) => setChosen(index)}
          render={({ row: each, index }) => <ConflictLine row={each} decision={decisions[index] ?? null} />}
          end={rows.length < total ? 'Reading…' : ''}
        />
        {row && <ConflictView token={token} index={chosen} decision={decisions[chosen] ?? null} onDecide={settle} />}
      </div>
    </section>
  )
}

function ConflictLine({ row, decision }: { row: ConflictRow; decision: Decision | null }) {
  const label = DECISIONS.find((each) => each.decision === decision)?.label
  return (
    <span className={styles.line}>
      <bdi className={styles.name}>{row.name}</bdi>
      <span className={styles.about}>
        {row.about}
        {label ? ` · ${label}` : ' · to decide'}
      </span>
    </span>
  )
}
