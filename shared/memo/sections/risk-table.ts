import { formatDay } from '../../words/days'
import { CONFIDENCES } from '../../lexicons/confidence'
import { groupImpactText, groupLikelihoodText, levelText } from '../../scoring/judgment-text'
import { likelihoodPhrase, riskName } from '../judgment-words'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { TableCell, TreeBlock } from '../memo-tree'
import { capitalised } from '../../words/sentence'
import { text } from '../wording'

const HEAD = ['Rank', 'Risk', 'Likelihood', 'Impact', 'Level', 'Confidence', 'By', 'For / against']

/** All risks of the memo in one table. What nobody scored says "not scored". */
export function riskTable(material: Material): TreeBlock[] {
  const { risks } = material
  if (risks.length === 0) return []
  const rows = risks.map((each) => ({
    cells: cells(each, unseenBehind(material, [each]).length),
    about: { riskId: each.risk.id },
  }))
  return [{ kind: 'table', caption: 'Risks by rank. Equal ranks are marked with “=”.', head: HEAD, rows }]
}

const NOT_SCORED = 'not scored'

function cells(each: MemoRisk, unseen: number): TableCell[] {
  const { judgment, risk, evidence } = each
  const { level } = judgment
  return [
    cell(each.rankText),
    { ...cell(riskName(each)), header: true },
    cell(likelihoodCell(each)),
    cell(groupImpactText(judgment.impact) || NOT_SCORED),
    { ...cell(level ? levelText(level) : '–'), ...(level ? { level: level.high } : {}) },
    cell(confidences(each)),
    cell(risk.horizon ? formatDay(risk.horizon) : 'no date'),
    cell(`${evidence.supports.length} / ${evidence.contradicts.length}${unseen > 0 ? `, ${unseen} not reviewed` : ''}`),
  ]
}

const cell = (words: string): TableCell => ({ inlines: [text(words)] })

function likelihoodCell({ judgment }: MemoRisk): string {
  const { likelihood, cannotJudge } = judgment
  if (!likelihood) return cannotJudge > 0 ? 'could not be judged' : NOT_SCORED
  if (likelihood.kind === 'terms') return likelihoodPhrase(likelihood)
  return `${likelihoodPhrase(likelihood)}; median ${groupLikelihoodText(likelihood)}`
}

function confidences({ scores }: MemoRisk): string {
  const given = CONFIDENCES.filter(({ key }) => scores.some(({ confidence }) => confidence === key))
  return given.length === 0 ? 'not stated' : capitalised(given.map(({ label }) => label.toLowerCase()).join(' to '))
}
