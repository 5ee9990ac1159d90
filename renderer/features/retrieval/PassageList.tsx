import { useSpoken } from '@state/language'
import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { gridParts, useShown } from '@domain/grid-table'
import { RefusedCells } from '@domain/RefusedCells'
import { TableExport } from '@domain/TableExport'
import { TagPicker } from '@domain/TagPicker'
import type { Arrangement } from '@shared/arrangement'
import { LIMITS } from '@shared/limits'
import { short } from '@shared/words/short'
import type { Operation } from '@shared/operations/operations'
import { useCommand } from '@state/commands'
import { useArrangement } from '@state/arrangement'
import { announce, notify } from '@state/notices'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject, useEditable } from '@state/project-store'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal } from '@ui/grid-column'
import type { GridGroup } from '@ui/grid-lines'
import { sortedRows } from '@ui/grid-sort'
import { useFolding } from '@ui/use-grid-rows'
import { type ReactNode, useMemo, useState } from 'react'
import { foundWords } from './found-words'
import { PASSAGE_COLUMNS, PASSAGES_AS_MADE } from './PassageColumns'
import { editOperations, tagMany, untagMany } from './passage-edits'
import { passageIdOf, passageRows, rowIdOf } from './passage-rows'
import { type Retrieval, useRetrieval } from './retrieval'
import { UntagPicker } from './UntagPicker'

/** What was found, row by row: read with Enter, changed where it stands, tagged together. */
export function PassageList({ empty }: { empty: ReactNode }) {
  const editable = useEditable()
  const [{ answer, most, chosenRow }, choose] = useRetrieval()
  const [{ arrangement, folded }, arrange] = useArrangement('retrieval', PASSAGES_AS_MADE)
  const { sorting } = arrangement
  const spoken = useSpoken()
  const { rowIds, groups } = useMemo(
    () => rowsOf(answer, folded, most, sorting),
    // oxlint-disable-next-line react/exhaustive-deps -- groups say how many they hold
    [answer, folded, most, sorting, spoken],
  )
  const fold = useFolding(folded, (keys) => arrange({ folded: keys }))
  const grouped = useMemo(() => groups && { all: groups, onFold: fold }, [groups, fold])
  const [selectedRows, setSelectedRows] = useState<readonly string[]>([])
  const selected = useMemo(() => [...new Set(selectedRows.map(passageIdOf))], [selectedRows])
  const [picking, setPicking] = useState<'tag' | 'untag' | null>(null)
  const [shown, keepShown] = useShown()
  const { openAt, menu } = useMenu()
  const [refused, setRefused] = useState<CellRefusal[]>([])
  const canTag = editable && selected.length > 0
  useCommand('passages.tag', () => setPicking('tag'), canTag)
  useCommand('passages.untag', () => setPicking('untag'), canTag)

  const open = (rowId: string) => {
    const passage = passageRows.get(rowId)?.passage
    if (!passage) return notify('info', foundWords.gone)
    choose({ chosenRow: rowId })
    goTo({ screen: 'reader', sourceId: passage.sourceId, passageId: passage.id })
  }
  const entriesOn = (rowId: string): MenuEntry[] => [
    { label: foundWords.readInSource, shortcut: 'Enter', run: () => open(rowId) },
    null,
    'passages.tag',
    'passages.untag',
  ]
  const edit = (edits: CellEdit[], label?: string) => {
    const operations = editOperations(currentProject(), edits)
    return operations.length > 0 ? perform(operations, label) : undefined
  }
  return (
    <>
      <Grid
        label={foundWords.passagesFound}
        groups={grouped}
        rowIds={rowIds}
        columns={PASSAGE_COLUMNS}
        source={passageRows}
        arrangement={arrangement}
        onArrange={arrange}
        activeRowId={chosenRow}
        onActiveRow={(rowId) => choose({ chosenRow: rowId })}
        onSelectedRows={setSelectedRows}
        onShown={keepShown}
        onMenu={(rowId, at) => openAt(at, nameOf(rowId) ?? foundWords.passage, entriesOn(rowId))}
        onOpen={open}
        onEdit={edit}
        placeOf={placeOf}
        onRefused={setRefused}
        announce={announce}
        readOnly={!editable}
        empty={empty}
      />
      {menu}
      <TableExport
        enabled={answer !== null && answer.passages.length > 0}
        parts={() => gridParts(found(answer), shown.current)}
      />
      {picking === 'tag' && (
        <TagPicker
          filter=""
          onChoose={(tag, isNew) =>
            void tagTogether(
              tagMany(currentProject(), selected, tag, isNew),
              (count) => foundWords.tagged(count, tag.name),
              foundWords.allHaveIt,
            )
          }
          onClose={() => setPicking(null)}
        />
      )}
      {picking === 'untag' && (
        <UntagPicker
          passageIds={selected}
          onChoose={(tag) =>
            void tagTogether(
              untagMany(currentProject(), selected, tag.id),
              (count) => foundWords.untagged(count, tag.name),
              foundWords.noneHasIt,
            )
          }
          onClose={() => setPicking(null)}
        />
      )}
      {refused.length > 0 && (
        <RefusedCells
          refused={refused}
          columns={PASSAGE_COLUMNS}
          one={foundWords.passage}
          nameOf={nameOf}
          onClose={() => setRefused([])}
        />
      )}
    </>
  )
}

/** All that was found, however much of it is listed. */
const found = (answer: Retrieval['answer']) => ({
  name: 'Passages',
  columns: PASSAGE_COLUMNS,
  rowIds: answer?.passages.map(({ id }) => rowIdOf(id, 0)) ?? [],
  source: passageRows,
  idOf: passageIdOf,
})

const nameOf = (rowId: string): string | null => {
  const row = passageRows.get(rowId)
  return row ? short(row.passage.anchor.exact, 60) : null
}

const placeOf = ({ rowId, columnId }: CellPlace) => fieldPlace('passages', passageIdOf(rowId), `cell ${columnId}`)

/** Tags or untags passages as one step, and says how many it were. */
async function tagTogether(operations: Operation[], words: (count: number) => string, nothing: string): Promise<void> {
  const changed = operations.filter(({ name }) => name !== 'tag.create').length
  if (changed === 0) return notify('info', nothing)
  const label = short(words(changed), LIMITS.label)
  if (await perform(operations, label)) announce(`${label}.`)
}

/** The rows of what was found, the first of them where they are many. */
function rowsOf(answer: Retrieval['answer'], folded: readonly string[], most: number, sorting: Arrangement['sorting']) {
  const sorted = (ids: string[]): string[] => {
    if (sorting.length === 0) return ids
    const rows = ids.flatMap((id) => passageRows.get(id) ?? [])
    return sortedRows(rows, PASSAGE_COLUMNS, sorting).map(({ id }) => id)
  }
  if (!answer) return { rowIds: [], groups: undefined }
  if (!answer.groups) {
    return { rowIds: sorted(answer.passages.slice(0, most).map(({ id }) => rowIdOf(id, 0))), groups: undefined }
  }
  let left = most
  const groups = answer.groups.flatMap(({ key, label, passages }, index): GridGroup[] => {
    const shown = passages.slice(0, left)
    left -= shown.length
    if (shown.length === 0) return []
    return [
      {
        key,
        label,
        about:
          shown.length === passages.length
            ? foundWords.count(passages.length)
            : foundWords.firstOf(shown.length, passages.length),
        rowIds: sorted(shown.map(({ id }) => rowIdOf(id, index))),
        inner: [],
        folded: folded.includes(key),
      },
    ]
  })
  return { rowIds: groups.flatMap((group) => group.rowIds), groups }
}
