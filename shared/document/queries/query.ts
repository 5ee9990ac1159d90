import { type Entity, type Kind, kindOf } from '../../kinds/registry'
import { entitiesOf, type Project } from '../project'

/** A question asked of a project; it is asked again only when a table it reads has changed. */
export type Query<Args extends readonly unknown[], Answer> = {
  kinds: readonly Kind[]
  ask: (project: Project, ...args: Args) => Answer
}

export const query = <Args extends readonly unknown[], Answer>(
  kinds: readonly Kind[],
  ask: (project: Project, ...args: Args) => Answer,
): Query<Args, Answer> => ({ kinds, ask })

/** All entities of a kind, in the order its kind gives them. */
export const inOrder = <K extends Kind>(kind: K) =>
  query([kind], (project): Entity<K>[] => entitiesOf(project, kind).toSorted(kindOf(kind).order))

export const sourcesInOrder = inOrder('sources')
export const tagsInOrder = inOrder('tags')
export const analystsInOrder = inOrder('analysts')
export const risksInOrder = inOrder('risks')
export const memosInOrder = inOrder('memos')
export const queriesInOrder = inOrder('queries')
export const viewsInOrder = inOrder('views')
export const customColumnsInOrder = inOrder('customColumns')

export const about = query(['about'], (project) => project.about.project)

type Positioned = { id: string; position: number }

/** A position after all of these. */
export const positionAfter = (siblings: readonly Positioned[]): number =>
  siblings.reduce((last, { position }) => Math.max(last, position), 0) + 1
