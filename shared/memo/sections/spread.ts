import { formatTerm, termByKey, termFor, termIndex } from '../../lexicons/icd-203'
import type { Score } from '../../kinds/scores'
import { groupLikelihoodText } from '../../scoring/judgment-text'
import { likelihoodText, likelihoodWords } from '../../lexicons/score-text'
import { riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { TreeBlock } from '../memo-tree'
import { counted } from '../../words/plural'
import { heading, strong, text } from '../wording'
import { sentence } from '../../words/sentence'

/** What each analyst said of each risk, without names, and who stands apart from the group with what reason. */
export function spreadBlocks({ risks }: Material): TreeBlock[] {
  const scored = risks.filter(({ judgment }) => judgment.scoredBy > 0)
  if (scored.length === 0) return []
  const rows = scored.map((each) => ({
    cells: [
      { inlines: [text(riskName(each))], header: true as const },
      ...[
        counted(each.judgment.scoredBy, 'analyst'),
        answers(each.scores.map(({ likelihood }) => likelihoodWords(likelihood))),
        groupLikelihoodText(each.judgment.likelihood) || '–',
        answers(each.scores.map(({ impact }) => (impact === null ? '' : String(impact)))),
      ].map((words) => ({ inlines: [text(words)] })),
    ],
    about: { riskId: each.risk.id },
  }))
  const head = ['Risk', 'Scored by', 'Likelihood, each answer', 'Group, with spread', 'Impact, each answer']
  const items = scored.flatMap(dissents)
  const intervals = scored.some(({ scores }) => scores.some(({ likelihood }) => hasInterval(likelihood)))
  const caption = `How each group value was formed.${intervals ? ` ${INTERVALS}` : ''}`
  const table: TreeBlock = { kind: 'table', caption, head, rows }
  const dissent: TreeBlock[] = items.length === 0 ? [] : [heading('Dissent'), { kind: 'list', items }]
  return [table, ...dissent]
}

/** Made once: to make it takes longer than to compare. */
const { compare } = new Intl.Collator('en', { numeric: true })

const INTERVALS =
  'In brackets behind an answer stands the interval that its analyst holds plausible, behind a group value the middle half of the answers; intervals are not pooled.'

const hasInterval = (likelihood: Score['likelihood']): boolean =>
  likelihood?.kind === 'percent' && likelihood.range !== undefined

const answers = (given: readonly string[]): string =>
  given
    .filter((answer) => answer !== '')
    .toSorted(compare)
    .join(', ') || '–'

/** Two terms or two levels of impact from the middle of the group is a different judgment, not noise. */
const DISSENT = 2

function dissents(each: MemoRisk) {
  return each.scores
    .filter((score) => dissentsIn(score, each))
    .map((score) => {
      const impact = score.impact === null ? '' : `, impact ${score.impact}`
      const reason = score.rationale.trim() === '' ? 'No reason is recorded.' : sentence(score.rationale)
      const value = score.likelihood ? judgedWords(score) : 'no likelihood'
      return {
        inlines: [strong(`${riskName(each)}: `), text(`one analyst judged ${value}${impact}. ${reason}`)],
        about: { riskId: each.risk.id },
      }
    })
}

function dissentsIn(score: Score, { judgment }: MemoRisk): boolean {
  const own = termPosition(score)
  const { likelihood, impact } = judgment
  const middle =
    likelihood?.kind === 'percent' ? likelihood.term && { low: likelihood.term, high: likelihood.term } : likelihood
  const farLikelihood =
    own !== null &&
    middle !== null &&
    distance(own, { low: termIndex(middle.low), high: termIndex(middle.high) }) >= DISSENT
  return farLikelihood || (score.impact !== null && impact !== null && distance(score.impact, impact) >= DISSENT)
}

const distance = (value: number, { low, high }: { low: number; high: number }): number =>
  Math.max(low - value, value - high, 0)

function termPosition({ likelihood }: Score): number | null {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return null
  const term =
    likelihood.kind === 'term' ? termByKey(likelihood.term) : termFor(Math.min(99, Math.max(1, likelihood.percent)))
  return term ? termIndex(term) : null
}

function judgedWords({ likelihood }: Score): string {
  const term = likelihood?.kind === 'term' ? termByKey(likelihood.term) : undefined
  if (term) return formatTerm(term)
  return likelihood?.kind === 'cannot-judge' ? `that it ${likelihoodWords(likelihood)}` : likelihoodText(likelihood)
}
