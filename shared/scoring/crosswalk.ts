import { catalogue } from '../language/catalogue'
import { entitiesNaming } from '../document/indexes/foreign-keys'
import { entitiesOf, type Project } from '../document/project'
import { groupAnswers } from '../document/queries/group-answers'
import { scalesOf } from '../document/queries/scales'
import { sessionUnderWay } from '../document/queries/sessions'
import { byPosition } from '../kinds/kind'
import type { Risk } from '../kinds/risks'
import { cautionOf } from '../lexicons/translate'
import { levelText } from '../lexicons/matrix'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import type { Steps } from '../steps'
import { type GroupJudgment, groupJudgment, middleLevels } from './group-judgment'
import { groupImpactText, groupLikelihoodWords } from './judgment-text'
import { movedAnswers, type Moves, type Rescored } from './left-behind'
import { byRank, type JudgedRisk, type RankedRisk } from './ranking'

/** In what a risk would read otherwise under other scales, from the gravest. */
export const SHIFTS = catalogue({
  'level-lost': { en: 'no level any more', de: 'keine Stufe mehr' },
  'level-gained': { en: 'a level that it had not', de: 'eine Stufe, die es nicht hatte' },
  'level-higher': { en: 'a higher level', de: 'eine höhere Stufe' },
  'level-lower': { en: 'a lower level', de: 'eine niedrigere Stufe' },
  'level-other': { en: 'another level', de: 'eine andere Stufe' },
  uncounted: { en: 'impact answers no longer counted', de: 'Antworten zur Auswirkung, die nicht mehr zählen' },
  counted: { en: 'impact answers counted that were not', de: 'Antworten zur Auswirkung, die vorher nicht zählten' },
  impact: { en: 'another impact', de: 'eine andere Auswirkung' },
  outside: { en: 'a likelihood that no term reaches', de: 'eine Wahrscheinlichkeit, die kein Begriff erreicht' },
  between: { en: 'a likelihood between two terms', de: 'eine Wahrscheinlichkeit zwischen zwei Begriffen' },
  spreads: { en: 'a likelihood over several terms', de: 'eine Wahrscheinlichkeit über mehrere Begriffe' },
  narrower: {
    en: 'a likelihood in a narrower band: more than was said',
    de: 'eine Wahrscheinlichkeit in einem engeren Band: mehr, als gesagt wurde',
  },
  wider: {
    en: 'a likelihood in a wider band: less than was said',
    de: 'eine Wahrscheinlichkeit in einem weiteren Band: weniger, als gesagt wurde',
  },
  shifted: {
    en: 'a likelihood in a band of other percents',
    de: 'eine Wahrscheinlichkeit in einem Band anderer Prozente',
  },
  rows: {
    en: 'a likelihood over several rows of the matrix',
    de: 'eine Wahrscheinlichkeit über mehrere Zeilen der Matrix',
  },
  words: { en: 'a likelihood in other words', de: 'eine Wahrscheinlichkeit in anderen Worten' },
  rank: { en: 'another rank', de: 'einen anderen Rang' },
})
export type Shift = keyof typeof SHIFTS
const ORDER = Object.keys(SHIFTS) as Shift[]

/** One risk under the scales in force and under the proposed ones. */
export type CrosswalkRow = { risk: Risk; before: RankedRisk; after: RankedRisk; shifts: readonly Shift[] }

/** The whole project under the scales in force and under the proposed ones; nothing of it is changed. */
export type Crosswalk = {
  /** In register order. */
  rows: readonly CrosswalkRow[]
  /** How many risks have each shift; those that none has are left out. */
  counts: ReadonlyMap<Shift, number>
  changed: number
  /** Answers of impact that the proposed scales do not count. */
  uncounted: number
  rescored: readonly Rescored[]
}

/** Both sides of a change of scales, risk by risk. Only answers in `moves` are given anew. */
export function* crosswalk(project: Project, to: Scales, moves: Moves): Steps<Crosswalk> {
  const from = scalesOf(project)
  const rescored: Rescored[] = []
  const [before, after]: [JudgedRisk[], JudgedRisk[]] = [[], []]
  for (const risk of entitiesOf(project, 'risks')) {
    const scores = entitiesNaming(project, 'scores', 'riskId', risk.id)
    const moved = scores.map((score) => {
      const changes = movedAnswers(score, moves, to)
      if (changes) rescored.push({ scoreId: score.id, seenAt: score.scoredAt, changes })
      return { ...score, ...changes }
    })
    const { judgments, pooling } = groupAnswers(project, risk.id)
    before.push({ risk, judgment: groupJudgment(judgments, from, pooling) })
    // Answers of a closed round stay as they were given, whatever becomes of the scores.
    const counted = sessionUnderWay.ask(project, risk.id) === null ? moved : judgments
    after.push({ risk, judgment: groupJudgment(counted, to, pooling) })
    yield
  }
  const ranked = new Map(byRank(after).map((each) => [each.risk.id, each]))
  const rows: CrosswalkRow[] = []
  for (const each of byRank(before).toSorted((a, b) => byPosition(a.risk, b.risk))) {
    const other = ranked.get(each.risk.id)!
    rows.push({ risk: each.risk, before: each, after: other, shifts: shiftsBetween(each, from, other, to) })
    yield
  }
  const counts = new Map(
    ORDER.map((shift) => [shift, rows.filter(({ shifts }) => shifts.includes(shift)).length] as const).filter(
      ([, count]) => count > 0,
    ),
  )
  return {
    rows,
    counts,
    changed: rows.filter(({ shifts }) => shifts.length > 0).length,
    uncounted: rows.reduce((sum, row) => sum + row.after.judgment.otherScale, 0),
    rescored,
  }
}

function shiftsBetween(before: RankedRisk, from: Scales, after: RankedRisk, to: Scales): Shift[] {
  const found = new Set<Shift | null>([
    levelShift(before.judgment, from, after.judgment, to),
    impactShift(before.judgment, from, after.judgment, to),
    likelihoodShift(before.judgment, from, after.judgment, to),
    rowsOf(after.judgment, to) > Math.max(rowsOf(before.judgment, from), 1) ? 'rows' : null,
    before.rank !== after.rank || before.tied !== after.tied ? 'rank' : null,
  ])
  return ORDER.filter((shift) => found.has(shift))
}

/** Levels of two matrices are compared as levels only where the matrices call them the same. */
function levelShift(
  { level: before }: GroupJudgment,
  { matrix: from }: Scales,
  { level: after }: GroupJudgment,
  { matrix: to }: Scales,
): Shift | null {
  if (!before || !after) return before ? 'level-lost' : after ? 'level-gained' : null
  const isSame = levelText(from.levels, before) === levelText(to.levels, after)
  const names = ({ levels }: Scales['matrix']) => levels.map(({ name }) => name).join('\n')
  if (names(from) !== names(to)) return isSame ? null : 'level-other'
  const [low, high] = [after.low - before.low, after.high - before.high]
  if (low === 0 && high === 0) return null
  if (low >= 0 && high >= 0) return 'level-higher'
  return low <= 0 && high <= 0 ? 'level-lower' : 'level-other'
}

function impactShift(before: GroupJudgment, from: Scales, after: GroupJudgment, to: Scales): Shift | null {
  if (after.otherScale !== before.otherScale) return after.otherScale > before.otherScale ? 'uncounted' : 'counted'
  const text = (impact: Interval<number> | null, { impactScale }: Scales) => groupImpactText(impact, impactScale)
  return text(before.impact, from) === text(after.impact, to) ? null : 'impact'
}

function likelihoodShift(before: GroupJudgment, from: Scales, after: GroupJudgment, to: Scales): Shift | null {
  const [said, shown] = [before.likelihood, after.likelihood]
  if (!said || !shown) return null
  if (groupLikelihoodWords(said, from.lexicon) === groupLikelihoodWords(shown, to.lexicon)) return null
  return cautionOf(said, shown) ?? 'words'
}

/** How many rows of the matrix the middle answers lie in. */
function rowsOf({ likelihood }: GroupJudgment, { matrix }: Scales): number {
  if (!likelihood) return 0
  const { low, high } = middleLevels(likelihood, matrix)
  return high - low + 1
}
