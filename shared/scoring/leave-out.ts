import { entitiesNaming, idsNaming } from '../document/indexes/foreign-keys'
import { entity, type Project } from '../document/project'
import { memosInOrder, sourcesInOrder } from '../document/queries/query'
import { evidenceOfRisk, type LinkedEvidence } from '../document/queries/risks'
import type { Memo } from '../kinds/memos'
import { kindOf } from '../kinds/registry'
import { originKey, type Source } from '../kinds/sources'
import type { Steps } from '../steps'
import { countOrigins, type Lean, leanOf } from './evidence-balance'
import { isJudgedIn } from './judged-in-memo'
import { judgedRisk, type JudgedRisk } from './ranking'

/**
 * What becomes of the evidence of a risk: nothing is left of it, it is left with a single origin where it had several,
 * or it is less. Its scores stay as they were given: without the evidence nobody would have been asked again.
 */
export type Fate = 'bare' | 'single' | 'less'

/** A risk of which evidence would go. */
export type RiskWithout = {
  judged: JudgedRisk
  lost: number
  kept: number
  fate: Fate
  /** Where what is left points another way by the count of its origins; never of a risk that is left bare. */
  turns: { from: Lean; to: Lean } | null
  /** Memos in which the judgment on it would have no citation left. */
  memos: readonly Memo[]
}

/** What falls without one source, or without an origin that several sources share. */
export type LeftOut = {
  /** Names it among all. */
  key: string
  kind: 'source' | 'origin'
  name: string
  sources: readonly Source[]
  /** In the order they were given. */
  risks: readonly RiskWithout[]
  bare: number
  single: number
  turned: number
  /** Judgments of memos that would have no citation left. */
  judgments: number
}

/**
 * What would fall if one source, or all reprints of one origin, were not there, worst first: by risks that are left
 * without evidence, then judgments without a citation, then risks left with a single origin, then those whose balance
 * turns, then all that lose evidence. A source that is no evidence is left out. Equals stand in the order of the
 * library.
 */
export function* leaveOut(project: Project, judged: readonly JudgedRisk[]): Steps<LeftOut[]> {
  const parts = partsOf(sourcesInOrder.ask(project))
  const memos = memosInOrder.ask(project).map((memo) => ({ memo, excluded: new Set(memo.excludedRiskIds) }))
  const risksOf = new Map<string, RiskWithout[]>()
  for (const each of judged) {
    const linked = evidenceOfRisk.ask(project, each.risk.id)
    const cited = memos.flatMap(({ memo, excluded }) =>
      !excluded.has(each.risk.id) && isJudgedIn(memo, each) ? [memo] : [],
    )
    for (const key of new Set(linked.flatMap(({ source }) => parts.keysOf(source)))) {
      const without = riskWithout(each, linked, (source) => parts.keysOf(source).includes(key), cited)
      const risks = risksOf.get(key)
      if (risks) risks.push(without)
      else risksOf.set(key, [without])
      yield
    }
  }
  return parts.all
    .flatMap((part) => leftOutOf(part, risksOf.get(part.key) ?? []))
    .toSorted((one, other) => compareFalls(falls(other), falls(one)))
}

/**
 * What would fall without one source, and without all of its origin where others share that; only what loses evidence.
 */
export function* leftOutWith(project: Project, sourceId: string): Steps<readonly LeftOut[]> {
  const source = entity(project, 'sources', sourceId)
  if (!source) return []
  const reprints = sourcesInOrder.ask(project).filter((other) => originKey(other) === originKey(source))
  const links = reprints
    .flatMap(({ id }) => [...idsNaming(project, 'passages', 'sourceId', id)])
    .flatMap((passageId) => entitiesNaming(project, 'evidence', 'passageId', passageId))
  const risks = [...new Set(links.map(({ riskId }) => riskId))].flatMap((id) => entity(project, 'risks', id) ?? [])
  const judged: JudgedRisk[] = []
  for (const risk of risks.toSorted(kindOf('risks').order)) {
    judged.push(judgedRisk(project, risk))
    yield
  }
  return (yield* leaveOut(project, judged)).filter(({ sources }) => sources.includes(source))
}

/**
 * Those without which most falls, and something does: several where they are equal, none where no risk and no judgment
 * would be left bare.
 */
export function linchpins(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const [first] = leftOut
  if (!first || first.bare === 0) return []
  return leftOut.filter((each) => compareFalls(falls(each), falls(first)) === 0)
}

type Part = Pick<LeftOut, 'key' | 'kind' | 'name' | 'sources'>

/** Each source, and each origin that several share: an origin of one source is that source. */
function partsOf(sources: readonly Source[]): { all: Part[]; keysOf: (source: Source) => string[] } {
  const byOrigin = new Map<string, Source[]>()
  for (const source of sources) {
    const reprints = byOrigin.get(originKey(source))
    if (reprints) reprints.push(source)
    else byOrigin.set(originKey(source), [source])
  }
  const isShared = (source: Source) => (byOrigin.get(originKey(source))?.length ?? 0) > 1
  const originPart = (source: Source): Part => ({
    key: `origin ${originKey(source)}`,
    kind: 'origin',
    name: source.origin.trim(),
    sources: byOrigin.get(originKey(source)) ?? [],
  })
  const sourcePart = (source: Source): Part => ({
    key: `source ${source.id}`,
    kind: 'source',
    name: source.title,
    sources: [source],
  })
  const origins = [...byOrigin.values()].flatMap(([first]) => (first && isShared(first) ? [originPart(first)] : []))
  return {
    all: [...origins, ...sources.map(sourcePart)],
    keysOf: (source) => [sourcePart(source).key, ...(isShared(source) ? [originPart(source).key] : [])],
  }
}

function riskWithout(
  judged: JudgedRisk,
  linked: readonly LinkedEvidence[],
  goes: (source: Source) => boolean,
  cited: readonly Memo[],
): RiskWithout {
  const rest = linked.filter(({ source }) => !goes(source))
  const [from, to] = [leanOf(linked), leanOf(rest)]
  const isBare = rest.length === 0
  const isSingle = countOrigins(linked) > 1 && countOrigins(rest) === 1
  return {
    judged,
    lost: linked.length - rest.length,
    kept: rest.length,
    fate: isBare ? 'bare' : isSingle ? 'single' : 'less',
    turns: isBare || from === to ? null : { from, to },
    memos: isBare ? cited : [],
  }
}

function leftOutOf(part: Part, risks: readonly RiskWithout[]): LeftOut[] {
  if (risks.length === 0) return []
  const having = (fate: Fate) => risks.filter((risk) => risk.fate === fate).length
  return [
    {
      ...part,
      risks,
      bare: having('bare'),
      single: having('single'),
      turned: risks.filter(({ turns }) => turns !== null).length,
      judgments: risks.reduce((sum, { memos }) => sum + memos.length, 0),
    },
  ]
}

const falls = ({ bare, judgments, single, turned, risks }: LeftOut): readonly number[] => [
  bare,
  judgments,
  single,
  turned,
  risks.length,
]

/** By the first number in which they differ: none of them makes up for another. */
function compareFalls(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : one[at]! - other[at]!
}
