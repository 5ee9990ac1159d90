import { entity, type Project } from '@shared/document/project'
import type { Tag } from '@shared/kinds/tags'
import type { Operation } from '@shared/operations/operations'
import type { CellEdit } from '@ui/grid-column'
import { PASSAGE_COLUMNS, type PassageChange } from './PassageColumns'
import { passageIdOf } from './passage-rows'

/** Checked edits of cells as operations; a passage that stands in several rows is changed as the last of them says. */
export function editOperations(project: Project, edits: readonly CellEdit[]): Operation[] {
  const byPassage = new Map<string, PassageChange>()
  for (const { rowId, columnId, text } of edits) {
    const change = PASSAGE_COLUMNS.find(({ id }) => id === columnId)?.change?.(text)
    const passageId = passageIdOf(rowId)
    if (change) byPassage.set(passageId, { ...byPassage.get(passageId), ...change })
  }
  return [...byPassage].flatMap(([passageId, { tagIds, ...changes }]) => [
    ...(tagIds ? retagging(project, passageId, tagIds) : []),
    ...(Object.keys(changes).length > 0 ? [{ name: 'passage.update' as const, input: { passageId, changes } }] : []),
  ])
}

function retagging(project: Project, passageId: string, tagIds: readonly string[]): Operation[] {
  const before = entity(project, 'passages', passageId)?.tagIds ?? []
  return [
    ...before.filter((id) => !tagIds.includes(id)).map((tagId) => operation('passage.untag', passageId, tagId)),
    ...tagIds.filter((id) => !before.includes(id)).map((tagId) => operation('passage.tag', passageId, tagId)),
  ]
}

const operation = (name: 'passage.tag' | 'passage.untag', passageId: string, tagId: string): Operation => ({
  name,
  input: { passageId, tagId },
})

/** Puts a tag on those of the passages that do not have it; a new one is made first. */
export function tagMany(project: Project, passageIds: readonly string[], tag: Tag, isNew: boolean): Operation[] {
  const open = passageIds.filter((id) => entity(project, 'passages', id)?.tagIds.includes(tag.id) === false)
  const create: Operation[] = isNew && open.length > 0 ? [{ name: 'tag.create', input: { tag } }] : []
  return [...create, ...open.map((id) => operation('passage.tag', id, tag.id))]
}

/** Takes a tag off those of the passages that have it. */
export const untagMany = (project: Project, passageIds: readonly string[], tagId: string): Operation[] =>
  passageIds
    .filter((id) => entity(project, 'passages', id)?.tagIds.includes(tagId))
    .map((id) => operation('passage.untag', id, tagId))

/** Tags that any of the passages has, the most frequent first. */
export function tagsOn(project: Project, passageIds: readonly string[]): { tag: Tag; count: number }[] {
  const counts = new Map<string, number>()
  for (const id of passageIds)
    for (const tagId of entity(project, 'passages', id)?.tagIds ?? []) counts.set(tagId, (counts.get(tagId) ?? 0) + 1)
  return [...counts]
    .flatMap(([id, count]) => {
      const tag = entity(project, 'tags', id)
      return tag ? [{ tag, count }] : []
    })
    .toSorted((left, right) => right.count - left.count)
}
