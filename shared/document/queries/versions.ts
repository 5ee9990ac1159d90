import { inReadingOrder } from '../../anchoring/span'
import { byPosition } from '../../kinds/kind'
import type { Passage } from '../../kinds/passages'
import { isUnseen, type Outcome, standingOf } from '../../kinds/re-anchored'
import type { Version } from '../../kinds/versions'
import { sayDay } from '../../words/moments'
import { entitiesNaming, idsNaming } from '../indexes/foreign-keys'
import { entitiesOf, type Project } from '../project'
import { query } from './query'
import { documentWords } from '../document-words'

/** All texts a source had, the earliest first. */
export const versionsOfSource = query(['versions'], (project, sourceId: string): Version[] =>
  entitiesNaming(project, 'versions', 'sourceId', sourceId).toSorted(
    (left, right) => Date.parse(left.importedAt) - Date.parse(right.importedAt) || byPosition(left, right),
  ),
)

/** "version 1 of 2, imported 3 March 2025": which of its source's texts it is. */
export function versionName(project: Project, version: Version): string {
  const all = versionsOfSource.ask(project, version.sourceId)
  return documentWords.versionName(
    all.findIndex(({ id }) => id === version.id) + 1,
    all.length,
    sayDay(version.importedAt.slice(0, 10)),
  )
}

/** What a reader of a citation must know about its words; empty where they are in the present text and seen. */
export function standingWords(project: Project, passage: Passage): string {
  const source = project.sources[passage.sourceId]
  const version = project.versions[passage.versionId]
  if (!source || !version) return ''
  switch (standingOf(passage, source.versionId)) {
    case 'sound':
      return ''
    case 'changed':
      return passage.reAnchored?.outcome === 'changed' ? documentWords.wordsChanged : documentWords.wordsUncertain
    case 'missing':
      return documentWords.wordsMissing(versionName(project, version))
    case 'lost':
      return documentWords.wordsLost(versionName(project, version))
  }
}

/** Whether somebody has to look at a passage before anything may rest on it. */
export function isUnseenIn(project: Project, passage: Passage): boolean {
  const source = project.sources[passage.sourceId]
  return source !== undefined && isUnseen(passage, source.versionId)
}

/** "12 exact + 1 moved + 2 changed + 1 lost = 16 passages". */
export const outcomeSum = (outcomes: Readonly<Record<Outcome, number>>): string => documentWords.outcomeSum(outcomes)

export type PassageReview = {
  /** Changed first, in reading order of the present text, then those whose words are in an earlier one. */
  waiting: Passage[]
  /** Those that an analyst has called lost. */
  lost: Passage[]
  /** What became of all passages of the source that came from an earlier text. */
  outcomes: Record<Outcome, number>
}

/** What became of the passages of a source since it has another text, and which of them wait for somebody. */
export const reviewOfSource = query(['passages', 'sources', 'versions'], (project, sourceId: string): PassageReview => {
  const review: PassageReview = { waiting: [], lost: [], outcomes: { exact: 0, moved: 0, changed: 0, lost: 0 } }
  // No passage came from an earlier text where there is none, however many there are.
  if (idsNaming(project, 'versions', 'sourceId', sourceId).size < 2) return review
  const current = project.sources[sourceId]?.versionId ?? ''
  const missing: Passage[] = []
  for (const passage of entitiesNaming(project, 'passages', 'sourceId', sourceId)) {
    const standing = standingOf(passage, current)
    if (standing === 'changed') review.waiting.push(passage)
    else if (standing === 'missing') missing.push(passage)
    else if (standing === 'lost') review.lost.push(passage)
    if (passage.versionId !== current) review.outcomes.lost += 1
    else if (passage.reAnchored) review.outcomes[passage.reAnchored.outcome] += 1
  }
  const inOrder = (left: Passage, right: Passage) =>
    inReadingOrder(left.anchor, right.anchor) || byPosition(left, right)
  review.waiting = [...review.waiting.toSorted(inOrder), ...missing.toSorted(inOrder)]
  review.lost = review.lost.toSorted(inOrder)
  return review
})

/** How many passages of each source wait for review; sources without any are left out. */
export const unseenCounts = query(['passages', 'sources'], (project): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const passage of entitiesOf(project, 'passages')) {
    if (isUnseenIn(project, passage)) counts.set(passage.sourceId, (counts.get(passage.sourceId) ?? 0) + 1)
  }
  return counts
})

/** The passages a risk rests on that somebody has to look at first. */
export const unseenEvidence = query(['evidence', 'passages', 'sources'], (project, riskId: string): Passage[] =>
  entitiesNaming(project, 'evidence', 'riskId', riskId).flatMap(({ passageId }) => {
    const passage = project.passages[passageId]
    return passage && isUnseenIn(project, passage) ? [passage] : []
  }),
)
