import { useMenu } from '@domain/CommandMenu'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { digitOf } from '@shared/shortcuts/press'
import { isEditingText, pressOf, runs } from '@state/keymap'
import { announce } from '@state/notices'
import { Button } from '@ui/Button'
import { VirtualList } from '@ui/VirtualList'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { EVERYTHING, isAskedFor } from './conflict-filter'
import { ConflictTools } from './ConflictTools'
import { ConflictView } from './ConflictView'
import { conflictWords, DECISION_NAMES } from './conflict-words'
import { DECISIONS } from './decisions'
import styles from './Merging.module.css'
import type { Decisions } from './use-decisions'

type Line = { key: string; isHeading: false; index: number; row: ConflictRow }

type ConflictsProps = {
  token: string
  /** As far as they are here. */
  rows: readonly ConflictRow[]
  total: number
  decisions: Decisions
}

/** What both sides changed to something else, one after the other: chosen by arrows, decided by 1, 2 and 3. */
export function Conflicts({ token, rows, total, decisions }: ConflictsProps) {
  const [filter, setFilter] = useState(EVERYTHING)
  const { openAt, menu } = useMenu()
  const [wanted, setWanted] = useState<number | null>(0)
  const asked = useMemo(() => {
    const isAsked = isAskedFor(filter)
    return rows.flatMap((row, index): Line[] =>
      isAsked(row) ? [{ key: String(index), isHeading: false, index, row }] : [],
    )
  }, [rows, filter])
  const isOpen = ({ row }: Line) => decisions.of(row) === null
  // What was just decided stays in view until another is chosen.
  const lines = asked.filter(
    (line) => filter.state === 'all' || isOpen(line) === (filter.state === 'open') || line.index === wanted,
  )
  const chosen = lines.find(({ index }) => index === wanted) ?? lines[0]
  const open = lines.filter(isOpen)
  const undecided = total - rows.filter((row) => decisions.of(row) !== null).length

  const settle = (decision: Decision) => {
    if (!chosen || (decision === 'both' && !chosen.row.canBeBoth)) return
    decisions.decide([chosen.row], decision)
    const others = open.filter(({ index }) => index !== chosen.index)
    const next = others.find(({ index }) => index > chosen.index) ?? others[0]
    setWanted((next ?? chosen).index)
  }
  const settleAll = (targets: readonly ConflictRow[], decision: Decision | null) => {
    decisions.decide(targets, decision)
    setWanted(null)
    announce(decision === null ? conflictWords.decideAnewOf(targets.length) : conflictWords.wereDecided(targets.length))
  }
  const undo = decisions.undo && (() => announce(conflictWords.takenBack(decisions.undo?.() ?? 0)))
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = digitOf(pressOf(event.nativeEvent))
    const decision = DECISIONS.find(({ key }) => key === String(digit))?.decision
    if (!decision) return
    event.preventDefault()
    settle(decision)
  }
  const onUndoKey = (event: KeyboardEvent) => {
    // What was done before the dialog was opened is not meant, also where there is nothing to take back.
    if (isEditingText() || !runs(event.nativeEvent, 'edit.undo')) return
    event.preventDefault()
    undo?.()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what has the focus is within
    <section aria-labelledby="merge-conflicts" onKeyDown={onUndoKey}>
      <h3 id="merge-conflicts" className={styles.heading}>
        {undecided === 0 ? conflictWords.allDecided(total) : conflictWords.toDecideOf(total, undecided)}
      </h3>
      <TakenUp rows={rows} total={total} decisions={decisions} onForget={(made) => settleAll(made, null)} />
      <ConflictTools
        rows={rows}
        total={total}
        filter={filter}
        onFilter={setFilter}
        targets={targetsOf(open.length > 0 || filter.state === 'open' ? open : lines)}
        areDecided={open.length === 0}
        onDecide={settleAll}
        onUndo={undo}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the list within has the focus and the role */}
      <div className={styles.conflicts} onKeyDown={onKeyDown}>
        <VirtualList
          label={conflictWords.conflicts}
          lines={lines}
          heights={{ heading: 30, line: 52 }}
          chosenKey={chosen?.key ?? null}
          follows
          onChoose={({ index }) => setWanted(index)}
          wordsOf={({ row }) => row.name}
          onMenu={({ row }, at) =>
            openAt(
              at,
              row.name,
              DECISIONS.map(({ decision, key }) => ({
                label: DECISION_NAMES[decision],
                shortcut: key,
                disabled: decision === 'both' && !row.canBeBoth,
                run: () => settleAll([row], decision),
              })),
            )
          }
          render={({ row }) => <ConflictLine row={row} decision={decisions.of(row)} />}
          end={rows.length < total ? conflictWords.reading : lines.length === 0 ? conflictWords.noneLikeThat : ''}
        />
        {chosen && (
          <ConflictView token={token} index={chosen.index} decision={decisions.of(chosen.row)} onDecide={settle} />
        )}
      </div>
      {menu}
    </section>
  )
}

const targetsOf = (lines: readonly Line[]): ConflictRow[] => lines.map(({ row }) => row)

type TakenUpProps = Omit<ConflictsProps, 'token'> & { onForget: (made: readonly ConflictRow[]) => void }

/** Says what was decided when the copy was looked through before; nothing where nothing was. */
function TakenUp({ rows, total, decisions, onForget }: TakenUpProps) {
  const made = rows.filter((row) => decisions.wasMade(row) && decisions.of(row) !== null)
  return (
    <div className={styles.takenUp}>
      <p role="status">
        {rows.length === total && made.length > 0 ? conflictWords.decidedBefore(made.length, total) : ''}
      </p>
      {made.length > 0 && <Button onClick={() => onForget(made)}>{conflictWords.decideAnew}</Button>}
    </div>
  )
}

function ConflictLine({ row, decision }: { row: ConflictRow; decision: Decision | null }) {
  return (
    <span className={styles.line}>
      <bdi className={styles.name}>{row.name}</bdi>
      <span className={styles.about}>
        {row.about}
        {` · ${decision === null ? conflictWords.toDecide : DECISION_NAMES[decision]}`}
      </span>
    </span>
  )
}
