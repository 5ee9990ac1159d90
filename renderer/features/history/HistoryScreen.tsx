import { useSpoken } from '@state/language'
import { useAnalyst } from '@state/analyst'
import { call, onEvent } from '@state/client'
import { dayOf } from '@shared/words/moments'
import { notifyFailure } from '@state/notices'
import { goTo, usePlaceOf, useVisit } from '@state/place'
import { useEditable, useQuery, useSaveStatus, useShowing } from '@state/project-store'
import { useMenu } from '@domain/CommandMenu'
import { ScreenPanes } from '@domain/ScreenPanes'
import { ALL_HISTORY, type HistoryFilter, type NamedCheckpoint } from '@shared/history/history'
import { entitiesOf } from '@shared/document/project'
import { analystsInOrder, query } from '@shared/document/queries/query'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import type { MenuPoint } from '@ui/menu-point'
import type { Pane } from '@ui/Panes'
import { useEffect, useMemo, useState } from 'react'
import { CommitView } from './CommitView'
import { HistoryList } from './HistoryList'
import { useHistoryPages } from './history-pages'
import { type HistoryRow, historyRows } from './history-rows'
import { historyWords } from './history-words'
import styles from './HistoryScreen.module.css'
import { HistoryToolbar } from './HistoryToolbar'

/** What is kept from whom changes with it, so that what was read before may be too much or too little. */
const whatIsSettled = query(['taggings', 'rounds', 'sessions'], (project): string =>
  [
    ...entitiesOf(project, 'taggings').map(({ id, closedAt }) => id + closedAt),
    ...entitiesOf(project, 'rounds').map(({ id, closedAt }) => id + closedAt),
    ...entitiesOf(project, 'sessions').map(({ id, signedAt }) => id + signedAt),
  ].join(),
)

/** Who changed what, when, from what to what; and the way back. */
export function HistoryScreen() {
  const [filter, setFilter] = useState(ALL_HISTORY)
  const { seq } = usePlaceOf('history')
  const visit = useVisit()
  const showing = useShowing()
  const analysts = useQuery(analystsInOrder)
  const checkpoints = useCheckpoints(showing)
  const me = useAnalyst()
  const settled = useQuery(whatIsSettled)
  const jump = (to: number | null) => goTo({ screen: 'history', seq: to })
  return (
    <div className={styles.screen}>
      <HistoryToolbar
        filter={filter}
        onFilter={setFilter}
        analysts={analysts}
        checkpoints={checkpoints}
        onJump={(to) => {
          setFilter(ALL_HISTORY)
          jump(to)
        }}
      />
      {seq !== null && (
        <p className={styles.older}>
          {historyWords.upTo(seq)} <Button onClick={() => jump(null)}>{historyWords.showNewest}</Button>
        </p>
      )}
      <FilteredHistory
        key={JSON.stringify([showing, me?.id, settled, filter, seq, seq !== null && visit])}
        filter={filter}
        onAll={() => setFilter(ALL_HISTORY)}
        start={seq}
        checkpoints={checkpoints}
      />
    </div>
  )
}

/** Below the oldest line. Journals that are missing take their changes with them, and nothing of the project itself. */
const endingAt = (from: number | null): string =>
  from === null || from === 1 ? historyWords.beginning : historyWords.missing(from)

type FilteredHistoryProps = {
  filter: HistoryFilter
  /** Takes the filter off. */
  onAll: () => void
  start: number | null
  checkpoints: readonly NamedCheckpoint[]
}

function FilteredHistory({ filter, onAll, start, checkpoints }: FilteredHistoryProps) {
  const { entries, loading, complete, from, readOlder } = useHistoryPages(filter, start)
  const analysts = useQuery(analystsInOrder)
  const byId = useMemo(() => new Map(analysts.map((analyst) => [analyst.id, analyst])), [analysts])
  const spoken = useSpoken()
  const rows = useMemo(() => {
    const shown = start === null ? checkpoints : checkpoints.filter(({ seq }) => seq <= start)
    return historyRows(entries, isAll(filter) ? shown : [], dayOf)
    // oxlint-disable-next-line react/exhaustive-deps -- days are words of the language
  }, [entries, checkpoints, filter, start, spoken])
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const [restoring, setRestoring] = useState<number | null>(null)
  const editable = useEditable()
  const status = useSaveStatus()
  const { openAt, menu } = useMenu()
  const showMenu = (row: HistoryRow, at: MenuPoint) => {
    if (row.kind === 'day') return
    const isLast = row.seq === status?.seq
    openAt(at, historyWords.thisChange, [
      { label: historyWords.restoreAll, disabled: !editable || isLast, run: () => setRestoring(row.seq) },
      // These are of the last change, whichever the menu was asked for at.
      ...(isLast ? ([null, 'edit.undo', 'history.checkpoint'] as const) : []),
    ])
  }
  const first = rows.find((row) => row.kind === 'entry')
  const chosen = rows.find(({ key }) => key === chosenKey) ?? first
  if (loading) return null
  if (complete && rows.length === 0) {
    return (
      <EmptyState
        title={historyWords.noneSuch}
        actions={isAll(filter) ? undefined : <Button onClick={onAll}>{historyWords.showAll}</Button>}
      >
        {historyWords.noneFits}
      </EmptyState>
    )
  }
  const panes: Pane[] = [
    {
      id: 'centre',
      label: historyWords.changes,
      size: 48,
      min: 320,
      content: (
        <HistoryList
          rows={rows}
          analysts={byId}
          chosenKey={chosen?.key ?? null}
          onChoose={({ key }) => setChosenKey(key)}
          onMenu={showMenu}
          ending={complete ? endingAt(from) : null}
          onEnd={readOlder}
        />
      ),
    },
    {
      id: 'end',
      label: historyWords.whatItChanged,
      size: 52,
      min: 360,
      content: chosen && chosen.kind !== 'day' && (
        <CommitView
          key={chosen.seq}
          seq={chosen.seq}
          restoring={restoring === chosen.seq}
          onRestoring={(asked) => setRestoring(asked ? chosen.seq : null)}
        />
      ),
    },
  ]
  return (
    <div className={styles.panes}>
      <ScreenPanes name="history" panes={panes} />
      {menu}
    </div>
  )
}

/** Named moments are not changes: a filter leaves them out. */
const isAll = ({ by, kind, text }: HistoryFilter): boolean => by === null && kind === null && text.trim() === ''

/** The named moments of the document that is shown; `showing` says which one that is. */
function useCheckpoints(showing: number): readonly NamedCheckpoint[] {
  const [checkpoints, setCheckpoints] = useState<readonly NamedCheckpoint[]>([])
  useEffect(() => {
    let wanted = true
    const read = () =>
      call('history.checkpoints', {})
        .then((found) => wanted && setCheckpoints(found))
        .catch(notifyFailure)
    void read()
    const stop = onEvent('history.named', () => void read())
    return () => {
      wanted = false
      stop()
    }
  }, [showing])
  return checkpoints
}
