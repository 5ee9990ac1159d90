import { formatDay } from '../../words/days'
import { CONFIDENCES } from '../../lexicons/confidence'
import { levelText, type Matrix } from '../../lexicons/matrix'
import type { Interval } from '../../lexicons/scale'
import { groupImpactText, groupLikelihoodText, pooledBy } from '../../scoring/judgment-text'
import { likelihoodPhrase, riskName } from '../judgment-words'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { TableCell, TreeBlock } from '../memo-tree'
import { capitalised } from '../../words/sentence'
import { flatMapInSteps, type Steps } from '../../steps'
import { text } from '../wording'

const HEAD = ['Rank', 'Risk', 'Likelihood', 'Impact', 'Level', 'Confidence', 'By', 'For / against']

/** All risks of the memo in one table. What nobody scored says "not scored". */
export function* riskTable(material: Material): Steps<TreeBlock[]> {
  const { risks } = material
  if (risks.length === 0) return []
  const rows = yield* flatMapInSteps(risks, (each) => [
    { cells: cells(each, unseenBehind(material, [each]).length), about: { riskId: each.risk.id } },
  ])
  return [{ kind: 'table', caption: 'Risks by rank. Equal ranks are marked with “=”.', head: HEAD, rows }]
}

const NOT_SCORED = 'not scored'

function cells(each: MemoRisk, unseen: number): TableCell[] {
  const { judgment, risk, evidence, scales } = each
  const { level } = judgment
  return [
    cell(each.rankText),
    { ...cell(riskName(each)), header: true },
    cell(likelihoodCell(each)),
    cell(impactCell(each)),
    level ? levelCell(scales.matrix, level) : cell('–'),
    cell(confidences(each)),
    cell(risk.horizon ? formatDay(risk.horizon) : 'no date'),
    cell(`${evidence.supports.length} / ${evidence.contradicts.length}${unseen > 0 ? `, ${unseen} not reviewed` : ''}`),
  ]
}

const cell = (words: string): TableCell => ({ inlines: [text(words)] })

const levelCell = (matrix: Matrix, level: Interval<number>): TableCell => ({
  ...cell(levelText(matrix.levels, level)),
  colour: matrix.levels[level.high - 1]!.colour,
})

/** Answers under an impact scale that is not in force are none of this one, and not nothing either. */
function impactCell({ judgment: { impact, otherScale }, scales: { impactScale } }: MemoRisk): string {
  if (!impact) return otherScale > 0 ? 'given under another scale' : NOT_SCORED
  const others = otherScale > 0 ? `; ${otherScale} under another scale, not counted` : ''
  return `${groupImpactText(impact, impactScale)}${others}`
}

function likelihoodCell({ judgment, scales: { lexicon } }: MemoRisk): string {
  const { likelihood, cannotJudge } = judgment
  if (!likelihood) return cannotJudge > 0 ? 'could not be judged' : NOT_SCORED
  const phrase = likelihoodPhrase(likelihood, lexicon)
  const isMedian = likelihood.pooling === 'median'
  if (likelihood.kind === 'terms') return isMedian ? phrase : `${phrase}; ${pooledBy(likelihood)}`
  return `${phrase}; ${isMedian ? 'median ' : ''}${groupLikelihoodText(likelihood)}`
}

function confidences({ scores }: MemoRisk): string {
  const given = CONFIDENCES.filter(({ key }) => scores.some(({ confidence }) => confidence === key))
  return given.length === 0 ? 'not stated' : capitalised(given.map(({ label }) => label.toLowerCase()).join(' to '))
}
