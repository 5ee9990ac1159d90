import type { HandedJudgment } from '../kinds/handovers'
import { isSame } from '../document/change'
import { inLanguage } from '../language/language'
import { type DifferenceKind, differenceReasons, newEvidence } from '../scoring/difference-parts'
import { counted } from '../words/plural'
import type { Handed } from './handed-over'

/** What of a judgment may move; `claim` counts only where its words alone are others. */
export type MovedPart = (typeof VALUES)[number] | 'claim'
const VALUES = ['likelihood', 'impact', 'level', 'confidence'] as const

/** A judgment in two memos; null where it is not in one of them. */
export type JudgmentDifference = {
  riskId: string
  /** "R3". */
  name: string
  title: string
  kind: DifferenceKind
  before: HandedJudgment | null
  now: HandedJudgment | null
  moved: readonly MovedPart[]
  /** Where the level went; null where it stayed, or is one of another scale. */
  direction: 'higher' | 'lower' | null
  /** What is otherwise than before and may be why. */
  why: readonly string[]
}

export type MemoDifference = { before: Handed; now: Handed; judgments: readonly JudgmentDifference[] }

/**
 * How what a memo says differs from what an earlier one said, judgment by judgment: those of now, then those gone. In
 * English, as memos are.
 */
export const memoDifference = (before: Handed, now: Handed): MemoDifference =>
  inLanguage('en', () => differenceOf(before, now))

function differenceOf(before: Handed, now: Handed): MemoDifference {
  const [then, today] = [byRisk(before), byRisk(now)]
  const isOtherScale = !isSame(before.scales, now.scales)
  const gone = before.judgments.filter(({ riskId }) => !today.has(riskId))
  return {
    before,
    now,
    judgments: [
      ...now.judgments.map((each) => between(then.get(each.riskId) ?? null, each, isOtherScale)),
      ...gone.map((each) => between(each, null, isOtherScale)),
    ],
  }
}

const byRisk = ({ judgments }: Handed): ReadonlyMap<string, HandedJudgment> =>
  new Map(judgments.map((each) => [each.riskId, each]))

function between(before: HandedJudgment | null, now: HandedJudgment | null, isOtherScale: boolean): JudgmentDifference {
  const { riskId, name, title } = (now ?? before)!
  const one = { riskId, name, title, before, now, direction: null }
  if (!before || !now) return { ...one, kind: now ? 'new' : 'dropped', moved: [], why: [] }
  const values = VALUES.filter((part) => before[part] !== now[part])
  const moved: MovedPart[] = values.length === 0 && before.claim !== now.claim ? ['claim'] : values
  return {
    ...one,
    kind: moved.length > 0 ? 'changed' : 'same',
    moved,
    direction: isOtherScale ? null : directionOf(before.levelAt, now.levelAt),
    why: [...otherwise(before, now), ...(isOtherScale ? [differenceReasons.otherScales] : [])],
  }
}

function directionOf(was: number | null, is: number | null): JudgmentDifference['direction'] {
  if (was === null || is === null || was === is) return null
  return is > was ? 'higher' : 'lower'
}

/** What a judgment rests on otherwise than before: evidence, reasons, who scored it. */
function otherwise(before: HandedJudgment, now: HandedJudgment): string[] {
  const [then, today] = [sidesOf(before), sidesOf(now)]
  const count = (ids: Iterable<string>, is: (id: string) => boolean) => [...ids].filter(is).length
  const gone = count(then.keys(), (id) => !today.has(id))
  const turned = count(today.keys(), (id) => then.has(id) && then.get(id) !== today.get(id))
  const [more, fewer] = [now.scoredBy - before.scoredBy, before.scoredBy - now.scoredBy]
  return [
    ...newEvidence(count(today.keys(), (id) => !then.has(id))),
    ...(gone > 0 ? [`${counted(gone, 'passage')} of evidence ${gone === 1 ? 'is' : 'are'} gone`] : []),
    ...(turned > 0 ? [`${counted(turned, 'passage')} ${turned === 1 ? 'stands' : 'stand'} on the other side`] : []),
    ...(more > 0 ? [`${counted(more, 'analyst')} more scored it`] : []),
    ...(fewer > 0 ? [`${counted(fewer, 'analyst')} fewer scored it`] : []),
    ...(before.reasons === now.reasons ? [] : ['other reasons are given']),
  ]
}

/** Which side each passage stands on. */
const sidesOf = ({ supporting, contradicting }: HandedJudgment): ReadonlyMap<string, 'for' | 'against'> =>
  new Map([...supporting.map((id) => [id, 'for'] as const), ...contradicting.map((id) => [id, 'against'] as const)])
