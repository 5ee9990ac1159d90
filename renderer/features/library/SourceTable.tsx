import { ArrangedBy } from '@domain/ArrangedBy'
import { ColumnFilter } from '@domain/ColumnFilter'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { ExportForDialog } from '@domain/ExportForDialog'
import { fieldPlace } from '@domain/field-place'
import { gridParts, useShown } from '@domain/grid-table'
import { RefusedCells } from '@domain/RefusedCells'
import { TableExport } from '@domain/TableExport'
import { sourcesInOrder } from '@shared/document/queries/query'
import type { Source } from '@shared/kinds/sources'
import type { Operation } from '@shared/operations/operations'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { perform, waitingForChanges } from '@state/perform'
import { goTo } from '@state/place'
import { useArrangement } from '@state/arrangement'
import { useEditable, useQuery } from '@state/project-store'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal } from '@ui/grid-column'
import { useGridRows } from '@ui/use-grid-rows'
import { useCallback, useState } from 'react'
import { DeleteSourceDialog } from './DeleteSourceDialog'
import { EditCardsDialog } from './EditCardsDialog'
import { LibraryToolbar } from './LibraryToolbar'
import { libraryWords } from './library-words'
import styles from './LibraryScreen.module.css'
import { LIBRARY_AS_MADE, SOURCE_COLUMNS, type SourceChange } from './SourceColumns'
import { isWanted } from './source-filter'
import { type SourceRow, sourceRows } from './source-rows'
import { sourceWords } from './source-words'

/** The grid of sources with its filters: it types like the register. Enter on a title reads the source. */
export function SourceTable({ sourceId }: { sourceId: string | null }) {
  const editable = useEditable()
  const sourceIds = useSourceIds()
  const [{ arrangement, folded }, arrange] = useArrangement('library', LIBRARY_AS_MADE)
  const { text, quick } = arrangement
  const [refused, setRefused] = useState<CellRefusal[]>([])
  const wanted = useCallback((row: SourceRow) => isWanted(row, { text, quick }), [text, quick])
  const rows = useGridRows({
    ids: sourceIds,
    source: sourceRows,
    columns: SOURCE_COLUMNS,
    arrangement,
    isWanted: wanted,
    folded,
    onFolded: (keys) => arrange({ folded: keys }),
    aboutGroup,
  })
  const [filtering, setFiltering] = useState<string | null>(null)

  const [selectedIds, setSelectedIds] = useState<readonly string[]>([])
  const [editing, setEditing] = useState(false)
  const selected = selectedIds.flatMap((id) => sourceRows.get(id) ?? [])
  useCommand('source.editCards', () => setEditing(true), editable && selected.length > 0)
  const [exporting, setExporting] = useState<readonly string[] | null>(null)
  useCommand('source.exportCards', () => setExporting(selected.map(({ id }) => id)), selected.length > 0)

  const [shown, keepShown] = useShown()
  const { openAt, menu } = useMenu()
  const [deletingId, setDeletingId] = useState<string | null>(null)
  const deleting = deletingId === null ? undefined : sourceRows.get(deletingId)
  const entriesOn = (id: string): MenuEntry[] => [
    { label: libraryWords.read, shortcut: 'Enter', run: () => goTo({ screen: 'reader', sourceId: id }) },
    'window.source',
    null,
    'source.editCards',
    'source.exportCards',
    'source.importVersion',
    'source.leftOut',
    null,
    { label: libraryWords.deleteIt, run: () => setDeletingId(id), disabled: !editable },
  ]

  const edit = (edits: CellEdit[], label?: string) => {
    const operations = editOperations(edits)
    return operations.length > 0 ? perform(operations, label) : undefined
  }

  return (
    <div className={styles.screen}>
      <div>
        <LibraryToolbar
          arrangement={arrangement}
          onArrange={arrange}
          filtered={rows.filtered}
          shown={rows.rowIds.length}
          total={sourceIds.length}
          selected={selected.length}
          onReapply={waitingForChanges(rows.reapply)}
        />
        <ArrangedBy columns={SOURCE_COLUMNS} arrangement={arrangement} onArrange={arrange} onFilter={setFiltering} />
      </div>
      <Grid
        label={libraryWords.sources}
        rowIds={rows.rowIds}
        groups={rows.groups}
        columns={SOURCE_COLUMNS}
        source={sourceRows}
        arrangement={arrangement}
        onArrange={arrange}
        onFilter={setFiltering}
        activeRowId={sourceId}
        onActiveRow={(id) => goTo({ screen: 'library', sourceId: id })}
        onSelectedRows={setSelectedIds}
        onShown={keepShown}
        onMenu={(id, at) => openAt(at, sourceRows.get(id)?.source.title ?? libraryWords.source, entriesOn(id))}
        onOpen={(id) => goTo({ screen: 'reader', sourceId: id })}
        onEdit={edit}
        placeOf={placeOf}
        onRefused={setRefused}
        announce={announce}
        readOnly={!editable}
        empty={<p className={styles.nothing}>{libraryWords.nonePasses}</p>}
      />
      {editing && <EditCardsDialog rows={selected} onClose={() => setEditing(false)} />}
      {exporting && <ExportForDialog sourceIds={exporting} onClose={() => setExporting(null)} />}
      {menu}
      <TableExport
        parts={() =>
          gridParts({ name: 'Sources', columns: SOURCE_COLUMNS, rowIds: sourceIds, source: sourceRows }, shown.current)
        }
      />
      {filtering !== null && (
        <ColumnFilter
          columns={SOURCE_COLUMNS}
          columnId={filtering}
          arrangement={arrangement}
          onArrange={arrange}
          rowsFor={rows.rowsFor}
          onClose={() => setFiltering(null)}
        />
      )}
      {deleting && (
        <DeleteSourceDialog source={deleting.source} passages={deleting.passages} onClose={() => setDeletingId(null)} />
      )}
      {refused.length > 0 && (
        <RefusedCells
          refused={refused}
          columns={SOURCE_COLUMNS}
          one={libraryWords.source}
          nameOf={(id) => sourceRows.get(id)?.source.title ?? null}
          onClose={() => setRefused([])}
        />
      )}
    </div>
  )
}

function aboutGroup(rows: readonly SourceRow[]): string {
  const passages = rows.reduce((sum, row) => sum + row.passages, 0)
  return sourceWords.sumOf(rows.length, passages)
}

const placeOf = ({ rowId, columnId }: CellPlace) => fieldPlace('sources', rowId, `cell ${columnId}`)

/** Checked edits of cells as operations, one for each source whatever the number of its cells. */
function editOperations(edits: readonly CellEdit[]): Operation[] {
  const bySource = new Map<string, SourceChange>()
  for (const { rowId, columnId, text } of edits) {
    const change = SOURCE_COLUMNS.find(({ id }) => id === columnId)?.change?.(text)
    if (change) bySource.set(rowId, { ...bySource.get(rowId), ...change })
  }
  return [...bySource].map(([sourceId, changes]) => ({ name: 'source.update', input: { sourceId, changes } }))
}

/** Ids in the order of the library; the same array until a source is added, deleted or moved. */
function useSourceIds(): readonly string[] {
  const sources = useQuery(sourcesInOrder)
  const [kept, setKept] = useState(() => ({ sources, ids: idsOf(sources) }))
  if (kept.sources === sources) return kept.ids
  const same = kept.ids.length === sources.length && sources.every(({ id }, index) => id === kept.ids[index])
  const ids = same ? kept.ids : idsOf(sources)
  setKept({ sources, ids })
  return ids
}

const idsOf = (sources: readonly Source[]): string[] => sources.map(({ id }) => id)
