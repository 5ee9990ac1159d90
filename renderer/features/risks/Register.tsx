import { useAnalyst } from '@state/analyst'
import { askToLink } from '@state/linking'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { choose, goTo } from '@state/place'
import { prefer, usePreferences } from '@state/preferences'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { analystsInOrder, risksInOrder } from '@shared/document/queries/query'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { RefusedCells } from '@domain/RefusedCells'
import { useShown } from '@domain/grid-table'
import { TableExport } from '@domain/TableExport'
import { UnclearDialog } from '@domain/UnclearDialog'
import { useDrop } from '@domain/use-drop'
import { useScales } from '@domain/use-scales'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal, Unclear } from '@ui/grid-column'
import { today } from '@ui/moment'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { DeleteRiskDialog } from './DeleteRiskDialog'
import styles from './Register.module.css'
import { registerColumns } from './RegisterColumns'
import { editOperations } from './register-edits'
import { isFiltering, isWanted } from './register-filter'
import { RegisterToolbar } from './RegisterToolbar'
import { registerParts } from './register-table'
import { registerSource as source } from './register-source'
import { useRegisterView } from './register-view'
import { withLexicon } from './UnderLexiconColumn'

type RegisterProps = { riskId: string | null; onSelectedRows?: (riskIds: readonly string[]) => void }

/** The grid of risks with its filters. Edits never re-sort it by themselves: the row being worked on stays put. */
export function Register({ riskId, onSelectedRows = () => undefined }: RegisterProps) {
  const editable = useEditable()
  const riskIds = useRiskIds()
  const analysts = useQuery(analystsInOrder)
  const analystId = useAnalyst()?.id ?? ''
  const { hiddenColumns, columnWidths, otherLexicon } = usePreferences()
  const [{ sorting, filter }, arrange] = useRegisterView()
  const [reapplied, setReapplied] = useState(0)
  const [refused, setRefused] = useState<CellRefusal[]>([])
  const scales = useScales()
  const columns = useMemo(
    () => withLexicon(registerColumns(analystId, analysts, scales), scales, otherLexicon),
    [analystId, analysts, scales, otherLexicon],
  )

  const { rowIds, revision } = useMemo(
    () => ({
      // A new list each time: only that sorts the rows again.
      rowIds: riskIds.filter(
        (id) => !isFiltering(filter) || isWanted(source.get(id), filter, { analystId, today: today(), scales }),
      ),
      revision: source.revision(),
    }),
    // Sorting and applying again read the rows anew, though they do not change which are wanted.
    // oxlint-disable-next-line react/exhaustive-deps -- sorting and reapplied are what asks for a new list
    [riskIds, filter, analystId, scales, sorting, reapplied],
  )
  const arranged = sorting.length > 0 || isFiltering(filter)
  const stale = useSyncExternalStore(source.subscribe, () => arranged && source.revision() !== revision)

  const edit = (edits: CellEdit[], label?: string) => {
    const operations = editOperations(edits, columns, source, analystId)
    return operations.length > 0 ? perform(operations, label) : undefined
  }

  // What one analyst types in a cell is not another's.
  const placeOf = useCallback(
    ({ rowId, columnId }: CellPlace) => fieldPlace('risks', rowId, `cell ${columnId} ${analystId}`),
    [analystId],
  )

  const [shown, keepShown] = useShown()
  const [asking, setAsking] = useState<{ unclear: Unclear; goOn: (read: (text: string) => string) => void } | null>(
    null,
  )
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
    { label: 'Show in the matrix', run: () => goTo({ screen: 'matrix', riskId: id }) },
    'window.risks',
    null,
    'risk.duplicate',
    'risk.split',
    'risk.merge',
    null,
    { label: 'Delete…', disabled: !editable, run: () => setDeletingId(id) },
  ]

  return (
    <div className={styles.register} {...drop}>
      <RegisterToolbar
        columns={columns}
        filter={filter}
        onFilter={(next) => arrange({ filter: next })}
        shown={rowIds.length}
        total={riskIds.length}
        onReapply={stale ? () => setReapplied(reapplied + 1) : null}
      />
      <Grid
        label="Risk register"
        rowIds={rowIds}
        columns={columns}
        fixedColumns={2}
        source={source}
        hiddenColumns={hiddenColumns}
        sorting={sorting}
        onSorting={(next) => arrange({ sorting: next })}
        widths={columnWidths.register ?? {}}
        onWidths={(widths) => prefer({ columnWidths: { ...columnWidths, register: widths } })}
        activeRowId={riskId}
        onActiveRow={(id) => choose({ screen: 'risks', riskId: id })}
        onShown={keepShown}
        onSelectedRows={onSelectedRows}
        onMenu={(id, at) => openAt(at, riskName(id) ?? 'Risk', entriesOn(id))}
        onEdit={edit}
        placeOf={placeOf}
        onUnclear={(unclear, goOn) => setAsking({ unclear, goOn })}
        onRefused={setRefused}
        announce={announce}
        readOnly={!editable}
        empty={<p className={styles.nothing}>No risk passes this filter.</p>}
      />
      {menu}
      <TableExport parts={() => registerParts(columns, riskIds, shown.current, { analystId, scales })} />
      {deleting && (
        <DeleteRiskDialog
          risk={deleting.risk}
          scores={scoresOfRisk.ask(currentProject(), deleting.risk.id).length}
          onClose={() => setDeletingId(null)}
        />
      )}
      {asking && <UnclearDialog unclear={asking.unclear} onAnswer={asking.goOn} onClose={() => setAsking(null)} />}
      {refused.length > 0 && (
        <RefusedCells refused={refused} columns={columns} one="Risk" nameOf={riskName} onClose={() => setRefused([])} />
      )}
    </div>
  )
}

const riskName = (riskId: string): string | null => {
  const row = source.get(riskId)
  return row ? `R${row.risk.number}` : null
}

/** Ids in register order; the same array until a risk is added, deleted or moved. */
function useRiskIds(): readonly string[] {
  const risks = useQuery(risksInOrder)
  const [kept, setKept] = useState({ risks, ids: risks.map(({ id }) => id) })
  if (kept.risks === risks) return kept.ids
  const same = kept.ids.length === risks.length && risks.every(({ id }, index) => id === kept.ids[index])
  const ids = same ? kept.ids : risks.map(({ id }) => id)
  setKept({ risks, ids })
  return ids
}
