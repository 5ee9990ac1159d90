import { inReadingOrder } from '../../anchoring/span'
import { byPosition } from '../../kinds/kind'
import type { Evidence } from '../../kinds/evidence'
import type { Passage } from '../../kinds/passages'
import type { Risk } from '../../kinds/risks'
import { entitiesNaming, idsNaming } from '../indexes/foreign-keys'
import { query } from './query'

/** Passages with a tag, source by source in reading order. */
export const passagesOfTag = query(['passages', 'sources'], (project, tagId: string): Passage[] => {
  const place = (passage: Passage) => project.sources[passage.sourceId]?.position ?? 0
  return entitiesNaming(project, 'passages', 'tagIds', tagId).toSorted(
    (left, right) => place(left) - place(right) || inReadingOrder(left.anchor, right.anchor),
  )
})

/** Passages per source id. */
export const passageCounts = query(
  ['passages', 'sources'],
  (project): ReadonlyMap<string, number> =>
    new Map(Object.keys(project.sources).map((id) => [id, idsNaming(project, 'passages', 'sourceId', id).size])),
)

/** The risks a passage is evidence for. */
export const evidenceOfPassage = query(['evidence', 'risks'], (project, passageId: string) =>
  entitiesNaming(project, 'evidence', 'passageId', passageId)
    .toSorted(byPosition)
    .flatMap((evidence): { evidence: Evidence; risk: Risk }[] => {
      const risk = project.risks[evidence.riskId]
      return risk ? [{ evidence, risk }] : []
    }),
)
