import { tagsAbove } from '../../kinds/tags'
import { entity, type Project } from '../project'

/** Tags as paths from the top of the codebook: "Cost > Wages". */
export const tagPaths = (project: Project, tagIds: readonly string[]): string[] =>
  tagIds.flatMap((tagId) => {
    const tag = entity(project, 'tags', tagId)
    if (!tag) return []
    const line = [tag, ...tagsAbove(tag, (id) => entity(project, 'tags', id))]
    return line
      .map(({ name }) => name)
      .toReversed()
      .join(' > ')
  })
