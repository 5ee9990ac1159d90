import { waysToRisk } from '@domain/risk-menu'
import { useSpoken } from '@state/language'
import { inLanguage } from '@shared/language/language'
import { currentAnalyst, useAnalyst } from '@state/analyst'
import { askToLink } from '@state/linking'
import { announce } from '@state/notices'
import { perform, waitingForChanges } from '@state/perform'
import { usePreferences } from '@state/preferences'
import { choose } from '@state/place'
import { useCustomColumns } from './CustomColumns'
import { useLists } from './Lists'
import { useArrangement } from '@state/arrangement'
import { painted, whenIdle } from '@state/in-slices'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { keepable } from '@shared/document/queries/desk'
import { analystsInOrder, customColumnsInOrder, risksInOrder } from '@shared/document/queries/query'
import type { RegisterRow } from '@shared/scoring/register'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { ArrangedBy } from '@domain/ArrangedBy'
import { ColumnFilter } from '@domain/ColumnFilter'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { cellPlace } from '@shared/ipc/draft-places'
import { RefusedCells } from '@domain/RefusedCells'
import { useShown } from '@domain/grid-table'
import { TableExport } from '@domain/TableExport'
import { UnclearDialog } from '@domain/UnclearDialog'
import { useDrop } from '@domain/use-drop'
import { useScales } from '@domain/use-scales'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal, Unclear } from '@ui/grid-column'
import { today } from '@ui/moment'
import { useGridRows } from '@ui/use-grid-rows'
import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import { DeleteRiskDialog } from './DeleteRiskDialog'
import styles from './Register.module.css'
import { MY_SCORE, REGISTER_AS_MADE, registerColumns } from './RegisterColumns'
import { editOperations } from './register-edits'
import { wantedBy } from './register-filter'
import { RegisterToolbar } from './RegisterToolbar'
import { registerParts } from './register-table'
import { readyRows, registerSource as source } from './register-source'
import { scoreSaid } from './score-said'
import { withLexicon } from './UnderLexiconColumn'
import { registerWords } from './register-words'

type RegisterProps = { riskId: string | null; onSelectedRows?: (riskIds: readonly string[]) => void }

const columnsOf = (
  analystId: string,
  analysts: Parameters<typeof registerColumns>[1],
  custom: Parameters<typeof registerColumns>[2],
  scales: Parameters<typeof registerColumns>[3],
  otherLexicon: Parameters<typeof withLexicon>[2],
) => withLexicon(registerColumns(analystId, analysts, custom, scales), scales, otherLexicon)

/**
 * The grid of risks with its filters. Edits never re-sort it by themselves: the row being worked on stays put. It is not
 * drawn anew when the inspector beside it follows, or hears which rows are selected.
 */
export const Register = memo(RegisterView)

function RegisterView({ riskId, onSelectedRows = () => undefined }: RegisterProps) {
  const spoken = useSpoken()
  const editable = useEditable()
  const riskIds = useRiskIds()
  useRowsReady(riskIds)
  const analysts = useQuery(analystsInOrder)
  const custom = useQuery(customColumnsInOrder)
  const analystId = useAnalyst()?.id ?? ''
  const { otherLexicon } = usePreferences()
  const [{ arrangement, folded, viewId }, arrange] = useArrangement('register', REGISTER_AS_MADE)
  const { text, quick } = arrangement
  const [refused, setRefused] = useState<CellRefusal[]>([])
  const scales = useScales()
  const columns = useMemo(
    () => columnsOf(analystId, analysts, custom, scales, otherLexicon),
    // oxlint-disable-next-line react/exhaustive-deps -- columns have names
    [analystId, analysts, custom, scales, otherLexicon, spoken],
  )
  const isWanted = useMemo(() => wantedBy({ text, quick }, { analystId, today: today() }), [text, quick, analystId])
  const rows = useGridRows({
    ids: riskIds,
    source,
    columns,
    arrangement,
    isWanted,
    folded,
    onFolded: (keys) => arrange({ folded: keys }),
    aboutGroup,
  })
  const [filtering, setFiltering] = useState<string | null>(null)

  const edit = async (edits: CellEdit[], label?: string) => {
    // Of an edit that was begun before somebody was merged into another: whoever does it is who it is of.
    const operations = editOperations(edits, columns, source, currentAnalyst().id)
    if (operations.length === 0) return undefined
    const [only] = edits.length === 1 ? edits : []
    const level = only && source.get(only.rowId)?.judgment.level
    const applied = await perform(operations, label)
    const column = columns.find(({ id }) => id === only?.columnId)
    const row = only && source.get(only.rowId)
    const said = applied && column && row ? scoreSaid(column, row, level ?? null, scales) : null
    if (said !== null) announce(said)
    return applied
  }
  const retype = async ({ rowId, columnId }: CellPlace) => {
    const kept = MY_SCORE.includes(columnId) ? keepable.ask(currentProject(), rowId, analystId) : null
    if (!kept || !(await perform({ name: 'score.keep', input: { scoreId: kept.id } }))) return
    announce(registerWords.answerKept(riskName(rowId) ?? ''))
  }

  const placeOf = useCallback(({ rowId, columnId }: CellPlace) => cellPlace(rowId, analystId, columnId), [analystId])

  const [shown, keepShown] = useShown()
  const [asking, setAsking] = useState<{ unclear: Unclear; goOn: (read: (text: string) => string) => void } | null>(
    null,
  )
  const columnTools = useCustomColumns(custom)
  const lists = useLists()
  const { openAt, menu } = useMenu()
  const [deletingId, setDeletingId] = useState<string | null>(null)
  const deleting = deletingId === null ? undefined : source.get(deletingId)
  const drop = useDrop(
    (target) => (editable ? target.closest<HTMLElement>('[data-row]') : null),
    (carried, row) => askToLink({ ...carried, riskId: row.dataset.row ?? null }),
  )
  const entriesOn = (id: string): MenuEntry[] => [
    'risk.new',
    null,
    ...waysToRisk(id, 'risks'),
    'window.risks',
    null,
    'risk.duplicate',
    'risk.split',
    'risk.merge',
    'risk.session',
    null,
    { label: registerWords.delete, disabled: !editable, run: () => setDeletingId(id) },
  ]

  return (
    <div className={styles.register} {...drop}>
      <div>
        <RegisterToolbar
          columns={columns}
          arrangement={arrangement}
          onArrange={arrange}
          viewId={viewId}
          onNewColumn={columnTools.add}
          shown={rows.rowIds.length}
          total={riskIds.length}
          filtered={rows.filtered}
          onReapply={waitingForChanges(rows.reapply)}
        />
        <ArrangedBy columns={columns} arrangement={arrangement} onArrange={arrange} onFilter={setFiltering} />
      </div>
      <Grid
        label={registerWords.register}
        rowIds={rows.rowIds}
        groups={rows.groups}
        columns={columns}
        source={source}
        arrangement={arrangement}
        onArrange={arrange}
        onFilter={setFiltering}
        columnEntries={(id) => [...lists.entriesOn(id), ...columnTools.entriesOn(id)]}
        activeRowId={riskId}
        onActiveRow={(id) => choose({ screen: 'risks', riskId: id })}
        onShown={keepShown}
        onSelectedRows={onSelectedRows}
        onMenu={(id, at) => openAt(at, riskName(id) ?? 'Risk', entriesOn(id))}
        onEdit={edit}
        onRetyped={(cell) => void retype(cell)}
        placeOf={placeOf}
        onUnclear={(unclear, goOn) => setAsking({ unclear, goOn })}
        onRefused={setRefused}
        announce={announce}
        readOnly={!editable}
        empty={<p className={styles.nothing}>{registerWords.noneShown}</p>}
      />
      {menu}
      <TableExport
        parts={() => {
          // In files columns are called as an import knows them.
          const inFiles = inLanguage('en', () => columnsOf(analystId, analysts, custom, scales, otherLexicon))
          return registerParts(inFiles, riskIds, shown.current, { analystId, scales })
        }}
      />
      {columnTools.dialog}
      {lists.dialog}
      {filtering !== null && (
        <ColumnFilter
          columns={columns}
          columnId={filtering}
          arrangement={arrangement}
          onArrange={arrange}
          rowsFor={rows.rowsFor}
          onClose={() => setFiltering(null)}
        />
      )}
      {deleting && (
        <DeleteRiskDialog
          risk={deleting.risk}
          scores={scoresOfRisk.ask(currentProject(), deleting.risk.id).length}
          onClose={() => setDeletingId(null)}
        />
      )}
      {asking && <UnclearDialog unclear={asking.unclear} onAnswer={asking.goOn} onClose={() => setAsking(null)} />}
      {refused.length > 0 && (
        <RefusedCells
          refused={refused}
          columns={columns}
          one={registerWords.risk}
          nameOf={riskName}
          onClose={() => setRefused([])}
        />
      )}
    </div>
  )
}

const aboutGroup = (rows: readonly RegisterRow[]) => registerWords.riskCount(rows.length)

const riskName = (riskId: string): string | null => {
  const row = source.get(riskId)
  return row ? `R${row.risk.number}` : null
}

/** What is seen comes first; then all rows are made, so that the first sort takes no longer than the next. */
function useRowsReady(riskIds: readonly string[]): void {
  useEffect(() => {
    const making = new AbortController()
    void painted().then(() => whenIdle(readyRows(riskIds), making.signal))
    return () => making.abort()
  }, [riskIds])
}

/** Ids in register order; the same array until a risk is added, deleted or moved. */
function useRiskIds(): readonly string[] {
  const risks = useQuery(risksInOrder)
  const [kept, setKept] = useState(() => ({ risks, ids: risks.map(({ id }) => id) }))
  if (kept.risks === risks) return kept.ids
  const same = kept.ids.length === risks.length && risks.every(({ id }, index) => id === kept.ids[index])
  const ids = same ? kept.ids : risks.map(({ id }) => id)
  setKept({ risks, ids })
  return ids
}
