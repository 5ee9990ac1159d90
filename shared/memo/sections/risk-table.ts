import { formatDay } from '../../words/days'
import { CONFIDENCES } from '../../lexicons/confidence'
import type { Interval } from '../../lexicons/scale'
import { groupImpactText, groupLikelihoodText, pooledBy } from '../../scoring/judgment-text'
import { askedAbout } from '../answers-words'
import { likelihoodPhrase } from '../judgment-sentence'
import { levelWords } from '../level-words'
import { riskName } from '../judgment-words'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { TableCell, TreeBlock } from '../memo-tree'
import { counted } from '../../words/plural'
import { capitalised } from '../../words/sentence'
import { text } from '../wording'

const HEAD = ['Rank', 'Risk', 'Likelihood', 'Impact', 'Level', 'Confidence', 'By', 'For / against']

/** All risks of the memo in one table. What nobody scored says "not scored". */
export function riskTable(material: Material): TreeBlock[] {
  const { risks } = material
  if (risks.length === 0) return []
  const rows = risks.map((each) => ({
    cells: cells(each, unseenBehind(material, [each]).length, material.memo.date),
    about: { riskId: each.risk.id },
  }))
  return [{ kind: 'table', caption: CAPTION, head: HEAD, rows }]
}

const CAPTION =
  'Risks by rank: by the upper end of the level, then its lower end, then likelihood (of a divided group the least that was answered), then how far up the answers reach. Risks alike in all four share a rank, marked with “=”. Behind a level stand its row and column in the matrix.'

const NOT_SCORED = 'not scored'

function cells(each: MemoRisk, unseen: number, day: string): TableCell[] {
  const { judgment, evidence } = each
  const { level } = judgment
  return [
    cell(each.rankText),
    { ...cell(riskName(each)), header: true },
    cell(likelihoodCell(each)),
    cell(impactCell(each)),
    level ? levelCell(each, level) : cell('–'),
    cell(confidences(each)),
    cell(horizonCell(each, day)),
    cell(`${evidence.supports.length} / ${evidence.contradicts.length}${unseen > 0 ? `, ${unseen} not reviewed` : ''}`),
  ]
}

const cell = (words: string): TableCell => ({ inlines: [text(words)] })

const levelCell = (each: MemoRisk, level: Interval<number>): TableCell => ({
  ...cell(levelWords(each)),
  colour: each.scales.matrix.levels[level.high - 1]!.colour,
})

/** Answers under an impact scale that is not in force are none of this one, and not nothing either. */
function impactCell({ judgment: { impact, otherScale }, scales: { impactScale } }: MemoRisk): string {
  if (!impact) return otherScale > 0 ? 'given under another scale' : NOT_SCORED
  const others = otherScale > 0 ? `; ${otherScale} under another scale, not counted` : ''
  return `${groupImpactText(impact, impactScale)}${others}`
}

function likelihoodCell(each: MemoRisk): string {
  const { judgment } = each
  const { lexicon } = each.scales
  const { likelihood, cannotJudge } = judgment
  if (!likelihood) return cannotJudge > 0 ? 'could not be judged' : NOT_SCORED
  const phrase = likelihoodPhrase(likelihood, lexicon)
  if (likelihood.divided) return `${phrase}; ${ofAsked(each)}`
  const isMedian = likelihood.pooling === 'median'
  if (likelihood.kind === 'terms') return `${phrase}; ${isMedian ? ofAsked(each) : pooledBy(likelihood)}`
  const figures = groupLikelihoodText(likelihood)
  return isMedian ? `${phrase}; median ${figures}, ${ofAsked(each)}` : `${phrase}; ${figures}`
}

/** "2 of 3 analysts". */
const ofAsked = (each: MemoRisk): string =>
  `${each.judgment.likelihood?.analysts ?? 0} of ${counted(askedAbout(each), 'analyst')}`

const horizonCell = ({ risk: { horizon } }: MemoRisk, day: string): string =>
  horizon === null ? 'no date' : `${formatDay(horizon)}${horizon < day ? ', has passed' : ''}`

function confidences({ scores }: MemoRisk): string {
  const given = CONFIDENCES.filter(({ key }) => scores.some(({ confidence }) => confidence === key))
  return given.length === 0 ? 'not stated' : capitalised(given.map(({ label }) => label.toLowerCase()).join(' to '))
}
