import type { Analyst, Source, Tag } from '../../kinds/model'
import type { Kind, Project } from '../document'

/** A question asked of a project; it is asked again only when a table it reads has changed. */
export type Query<Args extends readonly unknown[], Answer> = {
  kinds: readonly Kind[]
  ask: (project: Project, ...args: Args) => Answer
}

export const query = <Args extends readonly unknown[], Answer>(
  kinds: readonly Kind[],
  ask: (project: Project, ...args: Args) => Answer,
): Query<Args, Answer> => ({ kinds, ask })

type Positioned = { id: string; position: number }

/** Order among siblings; ids decide between equal positions so that every window shows the same order. */
export const byPosition = (left: Positioned, right: Positioned): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1)

/** A position after all of these. */
export const positionAfter = (siblings: readonly Positioned[]): number =>
  siblings.reduce((last, { position }) => Math.max(last, position), 0) + 1

export const about = query(['about'], (project) => project.about.project)
export const sourcesInOrder = query(['sources'], (project): Source[] =>
  Object.values(project.sources).toSorted(byPosition),
)
export const tagsInOrder = query(['tags'], (project): Tag[] => Object.values(project.tags).toSorted(byPosition))
export const analystsInOrder = query(['analysts'], (project): Analyst[] =>
  Object.values(project.analysts).toSorted(byPosition),
)

/** Passages per source id. */
export const passageCounts = query(['passages'], (project): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { sourceId } of Object.values(project.passages)) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  return counts
})
