import type { Operation } from '@shared/operations/operations'
import { addAnalyst, addPassage, addSource, emptyProject, id, perform } from '../../unit/shared/sample-project'

export type TagLine = [name: string, position: number, parent?: string | null, shortcut?: number | null]

export const tag = (...[name, position, parent = null, shortcut = null]: TagLine): Operation => ({
  name: 'tag.create',
  input: {
    tag: {
      id: id(name),
      parentId: parent && id(parent),
      position,
      name,
      colour: 1,
      shortcut,
      definition: '',
      include: '',
      exclude: '',
    },
  },
})

/** A project of tags, and of passages by name with the tags of each. */
export function codebook(tags: readonly TagLine[], passages: Readonly<Record<string, string[]>> = {}) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire', 1000))
  for (const each of tags) perform(project, tag(...each))
  Object.entries(passages).forEach(([name, names], index) => {
    perform(project, addPassage(name, 'wire', names, index * 10))
  })
  return project
}
