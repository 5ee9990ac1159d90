import type { Entity, Kind } from '@shared/kinds/registry'
import { entity, type Project } from '@shared/document/project'
import type { Item } from '@shared/history/history'
import { placeKey } from '@shared/tagging/places'
import type { Target } from '@state/place'

/** Where each kind of thing is seen; kinds that have no place are left out. */
const PLACES: { [K in Kind]?: (value: Entity<K>) => Target } = {
  sources: ({ id }) => ({ screen: 'library', sourceId: id }),
  versions: ({ sourceId }) => ({ screen: 'library', sourceId }),
  passages: ({ id, sourceId }) => ({ screen: 'reader', sourceId, passageId: id }),
  tags: ({ id }) => ({ screen: 'codebook', tagId: id }),
  tagEditions: ({ tagId }) => ({ screen: 'codebook', tagId }),
  tagSets: ({ tagIds }) => ({ screen: 'codebook', tagId: tagIds[0] ?? null }),
  risks: ({ id }) => ({ screen: 'risks', riskId: id }),
  evidence: ({ riskId }) => ({ screen: 'risks', riskId }),
  assumptions: ({ riskId }) => ({ screen: 'risks', riskId }),
  alternatives: ({ riskId }) => ({ screen: 'risks', riskId }),
  bearings: ({ riskId }) => ({ screen: 'risks', riskId }),
  indicators: ({ riskId }) => ({ screen: 'risks', riskId }),
  observations: ({ riskId }) => ({ screen: 'risks', riskId }),
  scores: ({ riskId }) => ({ screen: 'risks', riskId }),
  answers: ({ riskId }) => ({ screen: 'risks', riskId }),
  comments: ({ riskId }) => ({ screen: 'risks', riskId }),
  dissents: ({ riskId }) => ({ screen: 'risks', riskId }),
  outcomes: ({ riskId }) => ({ screen: 'outcomes', riskId }),
  taggings: ({ id }) => ({ screen: 'tagging', taggingId: id }),
  proposals: ({ taggingId }) => ({ screen: 'tagging', taggingId }),
  decisions: ({ taggingId, ...where }) => ({
    screen: 'tagging',
    taggingId,
    taggingPart: 'places',
    placeKey: placeKey(where),
  }),
  memos: ({ id }) => ({ screen: 'memo', memoId: id }),
  memoTemplates: () => ({ screen: 'memo' }),
  remarks: ({ memoId }) => ({ screen: 'memo', memoId }),
  waivers: ({ memoId }) => ({ screen: 'memo', memoId }),
  handovers: ({ memoId }) => ({ screen: 'memo', memoId }),
  views: () => ({ screen: 'risks' }),
  customColumns: () => ({ screen: 'risks' }),
  queries: ({ id, kind }) => ({ screen: kind === 'words' ? 'search' : 'retrieval', queryId: id }),
}

/** Where to go to see a thing; null when it is gone or has no place of its own. */
export function placeOf<K extends Kind>(project: Project, { kind, id }: Item & { kind: K }): Target | null {
  const value = entity(project, kind, id)
  const place = PLACES[kind] as ((value: Entity<K>) => Target) | undefined
  return value && place ? place(value) : null
}
