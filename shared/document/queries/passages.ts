import { inReadingOrder } from '../../anchoring/span'
import { byPosition } from '../../kinds/kind'
import type { Evidence } from '../../kinds/evidence'
import type { Passage } from '../../kinds/passages'
import type { Risk } from '../../kinds/risks'
import { entitiesNaming, idsNaming } from '../indexes/foreign-keys'
import type { Project } from '../project'
import { query } from './query'

/** Compares passages source by source in reading order; no two are at the same place, so that a walk leaves none out. */
export function inSourceOrder(project: Project): (left: Passage, right: Passage) => number {
  const place = ({ sourceId }: Passage) => project.sources[sourceId]?.position ?? 0
  const byId = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
  return (left, right) =>
    place(left) - place(right) ||
    byId(left.sourceId, right.sourceId) ||
    inReadingOrder(left.anchor, right.anchor) ||
    byId(left.id, right.id)
}

/** Passages with a tag, source by source in reading order. */
export const passagesOfTag = query(['passages', 'sources'], (project, tagId: string): Passage[] =>
  entitiesNaming(project, 'passages', 'tagIds', tagId).toSorted(inSourceOrder(project)),
)

/** How many passages have a tag. */
export const passagesWithTag = query(
  ['passages'],
  (project, tagId: string): number => idsNaming(project, 'passages', 'tagIds', tagId).size,
)

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
