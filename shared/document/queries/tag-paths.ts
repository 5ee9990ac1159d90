import { LIMITS } from '../../limits'
import type { Project } from '../project'
import { entity } from '../project'

/** Tags as paths from the top of the codebook: "Cost > Wages". */
export const tagPaths = (project: Project, tagIds: readonly string[]): string[] =>
  tagIds.flatMap((id) => pathOf(project, id) ?? [])

/** Tags of a damaged project may stand in a circle. */
function pathOf(project: Project, tagId: string): string | null {
  const names: string[] = []
  for (let tag = entity(project, 'tags', tagId); tag && names.length < LIMITS.treeLevels;) {
    names.push(tag.name)
    tag = tag.parentId === null ? undefined : entity(project, 'tags', tag.parentId)
  }
  return names.length === 0 ? null : names.toReversed().join(' > ')
}
