import { inReadingOrder } from '../../anchoring/span'
import type { Evidence, Passage, Risk } from '../../kinds/model'
import { byPosition, query } from './query'

export const passagesOfVersion = query(['passages'], (project, versionId: string): Passage[] =>
  Object.values(project.passages).filter((passage) => passage.versionId === versionId),
)

/** Passages with a tag, source by source in reading order. */
export const passagesOfTag = query(['passages', 'sources'], (project, tagId: string): Passage[] => {
  const place = (passage: Passage) => project.sources[passage.sourceId]?.position ?? 0
  return Object.values(project.passages)
    .filter(({ tagIds }) => tagIds.includes(tagId))
    .toSorted((left, right) => place(left) - place(right) || inReadingOrder(left.anchor, right.anchor))
})

/** The risks a passage is evidence for. */
export const evidenceOfPassage = query(['evidence', 'risks'], (project, passageId: string) =>
  Object.values(project.evidence)
    .filter((evidence) => evidence.passageId === passageId)
    .toSorted(byPosition)
    .flatMap((evidence): { evidence: Evidence; risk: Risk }[] => {
      const risk = project.risks[evidence.riskId]
      return risk ? [{ evidence, risk }] : []
    }),
)
