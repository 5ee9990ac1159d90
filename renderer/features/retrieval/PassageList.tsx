import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { gridParts, useShown } from '@domain/grid-table'
import { RefusedCells } from '@domain/RefusedCells'
import { TableExport } from '@domain/TableExport'
import { TagPicker } from '@domain/TagPicker'
import { LIMITS } from '@shared/limits'
import { short } from '@shared/words/short'
import { counted, formatCount } from '@shared/words/plural'
import type { Operation } from '@shared/operations/operations'
import { useCommand } from '@state/commands'
import { announce, notify } from '@state/notices'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { prefer, usePreferences } from '@state/preferences'
import { currentProject, useEditable } from '@state/project-store'
import { Grid } from '@ui/Grid'
import type { CellEdit, CellPlace, CellRefusal } from '@ui/grid-column'
import type { GridGroup } from '@ui/grid-lines'
import { useStableCallback } from '@ui/use-stable-callback'
import { type ReactNode, useMemo, useState } from 'react'
import { GROUP_COLUMN, PASSAGE_COLUMNS } from './PassageColumns'
import { editOperations, tagMany, untagMany } from './passage-edits'
import { passageIdOf, passageRows, rowIdOf } from './passage-rows'
import { type Retrieval, useRetrieval } from './retrieval'
import { UntagPicker } from './UntagPicker'

const HIDDEN = [GROUP_COLUMN]
const BY_GROUP = { id: GROUP_COLUMN, desc: false }

/** What was found, row by row: read with Enter, changed where it stands, tagged together. */
export function PassageList({ empty }: { empty: ReactNode }) {
  const editable = useEditable()
  const { columnWidths } = usePreferences()
  const [{ answer, folded, sorting, most, chosenRow }, arrange] = useRetrieval()
  const { rowIds, groups } = useMemo(() => rowsOf(answer, folded, most), [answer, folded, most])
  const fold = useStableCallback((keys: readonly string[], folds: boolean) => {
    const others = folded.filter((key) => !keys.includes(key))
    arrange({ folded: folds ? [...others, ...keys] : others })
  })
  const grouped = useMemo(() => groups && { all: groups, onFold: fold }, [groups, fold])
  const sorted = useMemo(() => (groups && sorting.length > 0 ? [BY_GROUP, ...sorting] : sorting), [groups, sorting])
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
    if (!passage) return notify('info', 'This passage is no longer in the project.')
    arrange({ chosenRow: rowId })
    goTo({ screen: 'reader', sourceId: passage.sourceId, passageId: passage.id })
  }
  const entriesOn = (rowId: string): MenuEntry[] => [
    { label: 'Read in its source', shortcut: 'Enter', run: () => open(rowId) },
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
        label="Passages found"
        groups={grouped}
        rowIds={rowIds}
        columns={PASSAGE_COLUMNS}
        fixedColumns={1}
        source={passageRows}
        hiddenColumns={HIDDEN}
        sorting={sorted}
        onSorting={(next) => arrange({ sorting: next.filter(({ id }) => id !== GROUP_COLUMN) })}
        widths={columnWidths.retrieval ?? {}}
        onWidths={(widths) => prefer({ columnWidths: { ...columnWidths, retrieval: widths } })}
        activeRowId={chosenRow}
        onActiveRow={(rowId) => arrange({ chosenRow: rowId })}
        onSelectedRows={setSelectedRows}
        onShown={keepShown}
        onMenu={(rowId, at) => openAt(at, nameOf(rowId) ?? 'Passage', entriesOn(rowId))}
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
              (count) => `Tag ${count} “${tag.name}”`,
              'All of them have this tag already.',
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
              (count) => `Remove tag “${tag.name}” from ${count}`,
              'None of them has this tag.',
            )
          }
          onClose={() => setPicking(null)}
        />
      )}
      {refused.length > 0 && (
        <RefusedCells
          refused={refused}
          columns={PASSAGE_COLUMNS}
          one="Passage"
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
  columns: PASSAGE_COLUMNS.filter(({ id }) => id !== GROUP_COLUMN),
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
async function tagTogether(operations: Operation[], words: (count: string) => string, nothing: string): Promise<void> {
  const changed = operations.filter(({ name }) => name !== 'tag.create').length
  if (changed === 0) return notify('info', nothing)
  const label = short(words(counted(changed, 'passage')), LIMITS.label)
  if (await perform(operations, label)) announce(`${label}.`)
}

/** The rows of what was found, the first of them where they are many. */
function rowsOf(answer: Retrieval['answer'], folded: readonly string[], most: number) {
  if (!answer) return { rowIds: [], groups: undefined }
  if (!answer.groups) {
    return { rowIds: answer.passages.slice(0, most).map(({ id }) => rowIdOf(id, 0)), groups: undefined }
  }
  let left = most
  const groups = answer.groups.flatMap(({ key, label, passages }, index): GridGroup[] => {
    const shown = passages.slice(0, left)
    left -= shown.length
    if (shown.length === 0) return []
    const about = shown.length === passages.length ? '' : `the first ${formatCount(shown.length)} of `
    return [
      {
        key,
        label,
        about: about + counted(passages.length, 'passage'),
        rowIds: shown.map(({ id }) => rowIdOf(id, index)),
        folded: folded.includes(key),
      },
    ]
  })
  return { rowIds: groups.flatMap((group) => group.rowIds), groups }
}
