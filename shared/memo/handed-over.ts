import { canonicalJson } from '../encoding/canonical-json'
import { sha256OfText } from '../encoding/sha-256'
import type { Project } from '../document/project'
import { openRounds } from '../document/queries/sessions'
import { someOpenTagging } from '../document/queries/taggings'
import type { HandedJudgment, Handover } from '../kinds/handovers'
import type { Memo } from '../kinds/memos'
import { levelText } from '../lexicons/matrix'
import type { Scales } from '../lexicons/scales'
import { type InWords, plainWords } from '../rich/plain-words'
import { groupImpactText } from '../scoring/judgment-text'
import { LIMITS } from '../limits'
import { atOnce, flatMapInSteps, type Steps, stepsInLanguage } from '../steps'
import { short } from '../words/short'
import { claimOf, confidenceLevels } from './judgment-words'
import { memoValueText, riskValueText } from './live-values'
import { gatherRisks, Material, type MemoRisk } from './material'

/** What a memo says of its risks, whether it was handed over or stands so now. */
export type Handed = Pick<Handover, 'title' | 'date' | 'scales' | 'judgments'>

/** What a memo says now, as it would be handed over. */
export const handedNow = (project: Project, memo: Memo): Handed => atOnce(sayingNow(project, memo))

/** The same in steps, a risk each; in English, as the memo says it. */
export const sayingNow = (project: Project, memo: Memo): Steps<Handed> =>
  stepsInLanguage('en', sayInSteps(project, memo))

function* sayInSteps(project: Project, memo: Memo): Steps<Handed> {
  const risks = yield* gatherRisks(project, memo)
  const material = new Material(project, memo, new Map(), undefined, undefined, risks)
  const judgments = yield* flatMapInSteps(risks, (each) => [handedJudgment(material, each)])
  return { title: memo.title, date: memo.date, scales: scaleNames(material.scales), judgments }
}

/** The names of the scales in force. */
export const scaleNames = ({ lexicon, impactScale, matrix }: Scales): string[] =>
  [lexicon, impactScale, matrix].map(({ name }) => name)

/** What it says of each of its risks, in their order. */
export const handedJudgments = (material: Material): HandedJudgment[] =>
  material.risks.map((each) => handedJudgment(material, each))

function handedJudgment(material: Material, each: MemoRisk): HandedJudgment {
  const { risk, judgment, scales, evidence } = each
  const passagesOf = (stance: 'supports' | 'contradicts') =>
    evidence[stance].map(({ passage }) => passage.id).slice(0, LIMITS.handedPassages)
  return {
    riskId: risk.id,
    name: each.name,
    title: risk.title,
    claim: plainWords(claimOf(material.memo, each), valuesIn(material)).slice(0, LIMITS.prose),
    rank: each.rankText,
    likelihood: line(judgment.likelihood ? riskValueText(each, 'likelihood') : ''),
    impact: line(groupImpactText(judgment.impact, scales.impactScale)),
    level: line(judgment.level ? levelText(scales.matrix.levels, judgment.level) : ''),
    levelAt: judgment.level?.high ?? null,
    confidence: line(confidenceLevels(each)),
    scoredBy: judgment.scoredBy,
    reasons: reasonsMark(each),
    supporting: passagesOf('supports'),
    contradicting: passagesOf('contradicts'),
  }
}

/** Values as they are filled in; nothing is cited, so that no note gets a number by it. */
const valuesIn =
  (material: Material): InWords =>
  (inline) => {
    if (inline.type === 'citation') return ''
    if (inline.type === 'memoValue') return memoValueText(material, inline.attrs.value)
    const each = material.risks.find(({ risk }) => risk.id === inline.attrs.riskId)
    return each ? riskValueText(each, inline.attrs.value) : ''
  }

const line = (words: string): string => short(words, LIMITS.line)

/** The same for the same reasons, whoever gave them; it tells nothing of what they are. Empty where nobody gave any. */
function reasonsMark({ scores }: MemoRisk): string {
  const given = scores
    .map(({ basis, rationale }) => [basis.trim(), rationale.trim()])
    .filter(([basis, rationale]) => basis !== '' || rationale !== '')
  return given.length === 0 ? '' : sha256OfText(canonicalJson(given.map((each) => each.join('\n')).toSorted()))
}

/**
 * Why what a memo says is not kept now, in a sentence; null where it may be. While something it speaks of is kept from
 * some, what one of them exports is not what the group says, and keeping it would show the others.
 */
export function whyNotRecorded(project: Project, { excludedRiskIds }: Memo): string | null {
  const excluded = new Set(excludedRiskIds)
  const isAsked = openRounds.ask(project).some(({ round }) => round.riskIds.some((id) => !excluded.has(id)))
  if (isAsked) return 'It was not recorded as handed over, since a round is open that asks about its risks.'
  if (someOpenTagging.ask(project))
    return 'It was not recorded as handed over, since an article is tagged blind, which keeps evidence back.'
  return null
}
