import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { gridParts, useShown } from '@domain/grid-table'
import { RefusedCells } from '@domain/RefusedCells'
import { TableExport } from '@domain/TableExport'
import { sourcesInOrder } from '@shared/document/queries/query'
import type { Source } from '@shared/kinds/sources'
import type { Operation } from '@shared/operations/operations'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { prefer, usePreferences } from '@state/preferences'
import { useEditable, useQuery } from '@state/project-store'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal } from '@ui/grid-column'
import type { SortingState } from '@ui/grid-table'
import { useStableCallback } from '@ui/use-stable-callback'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { DeleteSourceDialog } from './DeleteSourceDialog'
import { EditCardsDialog } from './EditCardsDialog'
import { LibraryToolbar } from './LibraryToolbar'
import styles from './LibraryScreen.module.css'
import { useLibraryView } from './library-view'
import { originGroups } from './origin-groups'
import { SOURCE_COLUMNS, type SourceChange } from './SourceColumns'
import { isFiltering, isWanted } from './source-filter'
import { sourceRows } from './source-rows'

/** The grid of sources with its filters: it types like the register. Enter on a title reads the source. */
export function SourceTable({ sourceId }: { sourceId: string | null }) {
  const editable = useEditable()
  const sourceIds = useSourceIds()
  const { hiddenSourceColumns, columnWidths } = usePreferences()
  const [{ sorting, filter, byOrigin, folded }, arrange] = useLibraryView()
  const [reapplied, setReapplied] = useState(0)
  const [refused, setRefused] = useState<CellRefusal[]>([])
  const columns = useMemo(() => (byOrigin ? withOriginFirst() : SOURCE_COLUMNS), [byOrigin])
  const hidden = useMemo(
    () => (byOrigin ? hiddenSourceColumns.filter((id) => id !== 'origin') : hiddenSourceColumns),
    [byOrigin, hiddenSourceColumns],
  )
  const sorted = useMemo(() => (byOrigin ? [BY_ORIGIN, ...sorting] : sorting), [byOrigin, sorting])

  const { rowIds, groups, revision } = useMemo(
    () => {
      const wanted = sourceIds.flatMap((id) => sourceRows.get(id) ?? []).filter((row) => isWanted(row, filter))
      return {
        rowIds: wanted.map(({ id }) => id),
        groups: byOrigin ? originGroups(wanted, folded) : undefined,
        revision: sourceRows.revision(),
      }
    },
    // Sorting and applying again read the rows anew, though they do not change which are wanted.
    // oxlint-disable-next-line react/exhaustive-deps -- sorted and reapplied are what asks for a new list
    [sourceIds, filter, sorted, byOrigin, folded, reapplied],
  )
  const fold = useStableCallback((keys: readonly string[], folds: boolean) => {
    const others = folded.filter((key) => !keys.includes(key))
    arrange({ folded: folds ? [...others, ...keys] : others })
  })
  const grouped = useMemo(() => groups && { all: groups, onFold: fold }, [groups, fold])
  const arranged = sorted.length > 0 || isFiltering(filter)
  const stale = useSyncExternalStore(sourceRows.subscribe, () => arranged && sourceRows.revision() !== revision)

  const [selectedIds, setSelectedIds] = useState<readonly string[]>([])
  const [editing, setEditing] = useState(false)
  const selected = selectedIds.flatMap((id) => sourceRows.get(id) ?? [])
  useCommand('source.editCards', () => setEditing(true), editable && selected.length > 0)

  const [shown, keepShown] = useShown()
  const { openAt, menu } = useMenu()
  const [deletingId, setDeletingId] = useState<string | null>(null)
  const deleting = deletingId === null ? undefined : sourceRows.get(deletingId)
  const entriesOn = (id: string): MenuEntry[] => [
    { label: 'Read', shortcut: 'Enter', run: () => goTo({ screen: 'reader', sourceId: id }) },
    'window.source',
    null,
    'source.editCards',
    'source.importVersion',
    'source.leftOut',
    null,
    { label: 'Delete…', run: () => setDeletingId(id), disabled: !editable },
  ]

  const edit = (edits: CellEdit[], label?: string) => {
    const operations = editOperations(edits)
    return operations.length > 0 ? perform(operations, label) : undefined
  }

  return (
    <div className={styles.screen}>
      <LibraryToolbar
        shown={rowIds.length}
        total={sourceIds.length}
        selected={selected.length}
        onReapply={stale ? () => setReapplied(reapplied + 1) : null}
      />
      <Grid
        label="Sources"
        groups={grouped}
        rowIds={rowIds}
        columns={columns}
        fixedColumns={1}
        source={sourceRows}
        hiddenColumns={hidden}
        sorting={sorted}
        onSorting={(next) => arrange({ sorting: byOrigin ? next.filter(({ id }) => id !== 'origin') : next })}
        widths={columnWidths.library ?? {}}
        onWidths={(widths) => prefer({ columnWidths: { ...columnWidths, library: widths } })}
        activeRowId={sourceId}
        onActiveRow={(id) => goTo({ screen: 'library', sourceId: id })}
        onSelectedRows={setSelectedIds}
        onShown={keepShown}
        onMenu={(id, at) => openAt(at, sourceRows.get(id)?.source.title ?? 'Source', entriesOn(id))}
        onOpen={(id) => goTo({ screen: 'reader', sourceId: id })}
        onEdit={edit}
        placeOf={placeOf}
        onRefused={setRefused}
        announce={announce}
        readOnly={!editable}
        empty={<p className={styles.nothing}>No source passes this filter.</p>}
      />
      {editing && <EditCardsDialog rows={selected} onClose={() => setEditing(false)} />}
      {menu}
      <TableExport
        parts={() =>
          gridParts({ name: 'Sources', columns: SOURCE_COLUMNS, rowIds: sourceIds, source: sourceRows }, shown.current)
        }
      />
      {deleting && (
        <DeleteSourceDialog source={deleting.source} passages={deleting.passages} onClose={() => setDeletingId(null)} />
      )}
      {refused.length > 0 && (
        <RefusedCells
          refused={refused}
          columns={columns}
          one="Source"
          nameOf={(id) => sourceRows.get(id)?.source.title ?? null}
          onClose={() => setRefused([])}
        />
      )}
    </div>
  )
}

const BY_ORIGIN: SortingState[number] = { id: 'origin', desc: false }

/** What sources are grouped by stands beside their names. */
function withOriginFirst() {
  const [title, ...others] = SOURCE_COLUMNS
  const origin = others.filter(({ id }) => id === 'origin')
  return [...(title ? [title] : []), ...origin, ...others.filter(({ id }) => id !== 'origin')]
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
  const [kept, setKept] = useState({ sources, ids: idsOf(sources) })
  if (kept.sources === sources) return kept.ids
  const same = kept.ids.length === sources.length && sources.every(({ id }, index) => id === kept.ids[index])
  const ids = same ? kept.ids : idsOf(sources)
  setKept({ sources, ids })
  return ids
}

const idsOf = (sources: readonly Source[]): string[] => sources.map(({ id }) => id)
