import type { Project } from '@shared/document/project'
import type { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { planImport } from '@shared/interchange/codebook/plan-import'
import { atOnce } from '@shared/steps'
import type { Tag } from '@shared/kinds/tags'
import { expect } from 'vitest'
import { emptyProject, id } from '../sample-project'

/** A tag of a codebook, by name: the same name always has the same id. */
export const tagNamed = (name: string, fields: Partial<Tag> = {}): Tag => ({
  id: id(name),
  parentId: null,
  position: 1,
  name,
  colour: 1,
  definition: '',
  include: '',
  exclude: '',
  shortcut: null,
  ...fields,
})

/** A project of these tags, in this order. */
export function projectOf(...tags: Tag[]): Project {
  const project = emptyProject()
  tags.forEach((tag, index) => (project.tags[tag.id] = { ...tag, position: index + 1 }))
  return project
}

/** What importing it into a project makes, with ids that can be told. */
export function planned(project: Project, { tags }: ReadCodebook) {
  let made = 0
  return atOnce(planImport(project, tags, () => id(`made${(made += 1)}`)))
}

/** The tags that importing into an empty project makes; their place among others is their order. */
export const importedInto = (project: Project, read: ReadCodebook) => planned(project, read).tags.map(withoutPlace)

/** Positions are other numbers in another codebook; the order is what counts. */
export function withoutPlace({ position, ...tag }: Tag) {
  expect(position).toBeGreaterThan(0)
  return tag
}
