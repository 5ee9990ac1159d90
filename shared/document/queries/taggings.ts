import type { Decision } from '../../kinds/decisions'
import type { Passage } from '../../kinds/passages'
import type { Proposal } from '../../kinds/proposals'
import type { Tagging } from '../../kinds/taggings'
import type { Kind } from '../../kinds/registry'
import { entitiesNaming } from '../indexes/foreign-keys'
import { type Finder, finderIn } from './sessions'
import { inOrder, query } from './query'

export const taggingsInOrder = inOrder('taggings')

/** Tables that say which texts are tagged blind. */
export const TAGGING_KINDS: readonly Kind[] = ['taggings', 'sources']

/**
 * The blind tagging that a source is in and that is not closed yet; a source is in one at most. Null when it is in
 * none.
 */
export function openTaggingIn(finder: Finder, sourceId: string): Tagging | null {
  const source = finder.find('sources', sourceId)
  if (!source) return null
  return finder.naming('taggings', 'versionIds', source.versionId).find(({ closedAt }) => closedAt === null) ?? null
}

export const openTaggingOf = query(TAGGING_KINDS, (project, sourceId: string): Tagging | null =>
  openTaggingIn(finderIn(project), sourceId),
)

/** Whether anything is tagged blind: what cannot be found then may only be out of sight. */
export const someOpenTagging = query(['taggings'], (project) =>
  taggingsInOrder.ask(project).some(({ closedAt }) => closedAt === null),
)

/** What was proposed in a closed tagging; nothing while it is open. */
export const proposalsOf = query(['proposals'], (project, taggingId: string): Proposal[] =>
  entitiesNaming(project, 'proposals', 'taggingId', taggingId),
)

export const decisionsOf = query(['decisions'], (project, taggingId: string): Decision[] =>
  entitiesNaming(project, 'decisions', 'taggingId', taggingId),
)

/** Passages of a text that a blind tagging asks for: those of the analysts who take part. */
export const passagesAsked = (
  finder: Finder,
  { analystIds }: Pick<Tagging, 'analystIds'>,
  versionId: string,
): Passage[] =>
  finder.naming('passages', 'versionId', versionId).filter(({ createdBy }) => analystIds.includes(createdBy))
