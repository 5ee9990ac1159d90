import type { Span } from '../anchoring/span'
import { Id } from '../fields'

/** Where a field of an analyst's score of a risk is typed in: a score that is not there yet has no id. */
export const scorePlace = (riskId: string, analystId: string, field: string): string =>
  `scores/${riskId} ${analystId}/${field}`

/** Where a cell of the register is typed in: what one analyst types there is not another's. */
export const cellPlace = (riskId: string, analystId: string, columnId: string): string =>
  `risks/${riskId}/cell ${columnId} ${analystId}`

const PLACES = [/^scores\/(?<riskId>\S+) (?<analystId>\S+)\//, /^risks\/(?<riskId>\S+)\/cell \S+ (?<analystId>\S+)$/]

/** Whose judgment of which risk is typed at a place; null where it is none. */
export function judgmentTypedAt(place: string): { riskId: string; analystId: string } | null {
  for (const pattern of PLACES) {
    const { riskId, analystId } = pattern.exec(place)?.groups ?? {}
    if (Id.safeParse(riskId).success && Id.safeParse(analystId).success)
      return { riskId: riskId!, analystId: analystId! }
  }
  return null
}

/** Where a note is typed on words that are no passage yet: a passage of whoever types it is made of them. */
export const quickNotePlace = (versionId: string, { start, end }: Span, analystId: string): string =>
  `quick note/${versionId}/${start}-${end} ${analystId}`

const QUICK_NOTE = /^quick note\/(?<versionId>[^\s/]+)\/\d+-\d+ (?<analystId>\S*)$/

/** On which text who types a note at a place; null where it is none. */
export function noteTypedAt(place: string): { versionId: string; analystId: string } | null {
  const { versionId, analystId } = QUICK_NOTE.exec(place)?.groups ?? {}
  return versionId === undefined ? null : { versionId, analystId: analystId ?? '' }
}
