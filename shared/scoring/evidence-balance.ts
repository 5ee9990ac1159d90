import type { LinkedEvidence } from '../document/queries/risks'
import { originKey } from '../kinds/sources'
import { RELIABILITIES, type Reliability } from '../lexicons/admiralty'
import type { Stance } from '../lexicons/stance'

/**
 * Which way the evidence of a risk points by the count of its independent origins: for, against, or as many of each;
 * null where nothing speaks for or against. Nothing else is weighed, and context points nowhere.
 */
export type Lean = 'for' | 'against' | 'even' | null

/** An origin of evidence. Its grade is the best of its sources that are evidence here; null where none is rated. */
export type GradedOrigin = { key: string; grade: Reliability | null }

/** What bears on a risk in one way. However many sources print one report, it is one origin. */
export type Side = {
  /** The best grade first, those that are not rated last. */
  origins: readonly GradedOrigin[]
  passages: number
  /** How many passages have each credibility, from 1 to 6; null is not rated. */
  credibility: ReadonlyMap<number | null, number>
}

/** Evidence of one risk, counted side by side. An origin that speaks both for and against counts on either side. */
export type EvidenceBalance = {
  sides: Readonly<Record<Stance, Side>>
  lean: Lean
  /** Days on which the oldest and the newest of its sources were published; null where none says. */
  oldest: string | null
  newest: string | null
  /** Sources that do not say when they were published. */
  undated: number
}

/** Counts the evidence of a risk; grades and ages stand beside the counts and change nothing about them. */
export function balanceOf(linked: readonly LinkedEvidence[]): EvidenceBalance {
  const sources = new Map(linked.map(({ source }) => [source.id, source]))
  const days = [...sources.values()].flatMap(({ published }) => published ?? []).toSorted()
  return {
    sides: {
      supports: sideOf(linked, 'supports'),
      contradicts: sideOf(linked, 'contradicts'),
      context: sideOf(linked, 'context'),
    },
    lean: leanOf(linked),
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    undated: sources.size - days.length,
  }
}

/** Which way evidence points, see {@link Lean}. */
export function leanOf(linked: readonly LinkedEvidence[]): Lean {
  const [supports, contradicts] = [originsOf(linked, 'supports').size, originsOf(linked, 'contradicts').size]
  if (supports + contradicts === 0) return null
  return supports > contradicts ? 'for' : supports < contradicts ? 'against' : 'even'
}

/** Independent origins of evidence. */
export const countOrigins = (linked: readonly LinkedEvidence[]): number =>
  new Set(linked.map(({ source }) => originKey(source))).size

function originsOf(linked: readonly LinkedEvidence[], stance: Stance): Map<string, Reliability | null> {
  const grades = new Map<string, Reliability | null>()
  for (const { evidence, source } of linked) {
    if (evidence.stance !== stance) continue
    const key = originKey(source)
    const known = grades.get(key) ?? null
    grades.set(key, placeOfGrade(source.reliability) < placeOfGrade(known) ? source.reliability : known)
  }
  return grades
}

function sideOf(linked: readonly LinkedEvidence[], stance: Stance): Side {
  const own = linked.filter(({ evidence }) => evidence.stance === stance)
  const credibility = new Map<number | null, number>()
  for (const { passage } of own) credibility.set(passage.credibility, (credibility.get(passage.credibility) ?? 0) + 1)
  return {
    origins: [...originsOf(linked, stance)]
      .map(([key, grade]) => ({ key, grade }))
      .toSorted((one, other) => placeOfGrade(one.grade) - placeOfGrade(other.grade)),
    passages: own.length,
    credibility,
  }
}

/**
 * F says that the source cannot be judged, which is more than nothing and no grade below E; it stands after it all the
 * same.
 */
const placeOfGrade = (grade: Reliability | null): number =>
  grade === null ? RELIABILITIES.length : RELIABILITIES.findIndex(({ key }) => key === grade)
