import { RATED_PARTS, ratingText } from '../../lexicons/confidence'
import { levelOfImpact, scaleOfImpact } from '../../lexicons/impact'
import { formatTerm, stepsAt } from '../../lexicons/lexicon'
import type { Interval } from '../../lexicons/scale'
import type { Scales } from '../../lexicons/scales'
import type { Score } from '../../kinds/scores'
import { groupLikelihoodText } from '../../scoring/judgment-text'
import { impactCellText, likelihoodText, likelihoodWords } from '../../lexicons/score-text'
import { type GroupLikelihood, stepsOfAnswer, termGiven } from '../../scoring/group-judgment'
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
        answers(each.scores.map(({ likelihood }) => answerWords(likelihood, each.scales))),
        groupLikelihoodText(each.judgment.likelihood) || UNSAID,
        answers(each.scores.map(({ impact }) => impactCellText(impact, each.scales))),
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
  return [table, ...ratingsTable(scored), ...dissent]
}

/** What the confidence rests on, as each analyst rated it; none where nobody did. */
function ratingsTable(scored: readonly MemoRisk[]): TreeBlock[] {
  const rows = scored
    .map((each) => ({
      each,
      cells: RATED_PARTS.map((part) =>
        answers(
          each.scores.map(({ ratings }) => ratingText(ratings, part)),
          '; ',
        ),
      ),
    }))
    .filter(({ cells }) => cells.some((words) => words !== UNSAID))
    .map(({ each, cells }) => ({
      cells: [
        { inlines: [text(riskName(each))], header: true as const },
        ...cells.map((words) => ({ inlines: [text(words)] })),
      ],
      about: { riskId: each.risk.id },
    }))
  if (rows.length === 0) return []
  const head = ['Risk', ...RATED_PARTS.map(({ label }) => label)]
  return [{ kind: 'table', caption: 'What the confidence rests on, each rating.', head, rows }]
}

/** Made once: to make it takes longer than to compare. */
const { compare } = new Intl.Collator('en', { numeric: true })

const INTERVALS =
  'In brackets behind an answer stands the interval that its analyst holds plausible, behind a group value the middle half of the answers; intervals are not pooled.'

const hasInterval = (likelihood: Score['likelihood']): boolean =>
  likelihood?.kind === 'percent' && likelihood.range !== undefined

const UNSAID = '–'

const answers = (given: readonly string[], between = ', '): string =>
  given
    .filter((answer) => answer !== '')
    .toSorted(compare)
    .join(between) || UNSAID

/** Two terms or two levels of impact from the middle of the group is a different judgment, not noise. */
const DISSENT = 2

function dissents(each: MemoRisk) {
  return each.scores
    .filter((score) => dissentsIn(score, each))
    .map((score) => {
      const impact = score.impact === null ? '' : `, impact ${impactCellText(score.impact, each.scales)}`
      const reason = score.rationale.trim() === '' ? 'No reason is recorded.' : sentence(score.rationale)
      const value = score.likelihood ? judgedWords(score, each.scales) : 'no likelihood'
      return {
        inlines: [strong(`${riskName(each)}: `), text(`one analyst judged ${value}${impact}. ${reason}`)],
        about: { riskId: each.risk.id },
      }
    })
}

function dissentsIn({ likelihood, impact }: Score, { judgment, scales }: MemoRisk): boolean {
  const group = judgment.likelihood && stepsOfGroup(judgment.likelihood, scales)
  const farLikelihood =
    group !== null &&
    likelihood !== null &&
    likelihood.kind !== 'cannot-judge' &&
    distance(stepsOfAnswer(likelihood, scales), group) >= DISSENT
  if (farLikelihood || impact === null || judgment.impact === null) return farLikelihood
  const level = levelOfImpact(impact)
  return (
    scaleOfImpact(impact) === scales.impactScale.id && distance({ low: level, high: level }, judgment.impact) >= DISSENT
  )
}

const stepsOfGroup = (likelihood: GroupLikelihood, { lexicon }: Scales): Interval<number> =>
  likelihood.kind === 'percent'
    ? stepsAt(lexicon, likelihood.percent)
    : { low: lexicon.terms.indexOf(likelihood.low), high: lexicon.terms.indexOf(likelihood.high) }

/** How far two ranges of steps are apart; 0 where they meet. */
const distance = (one: Interval<number>, other: Interval<number>): number =>
  Math.max(other.low - one.high, one.low - other.high, 0)

/** As it was given, a term of a lexicon that is not in force with its name. */
const answerWords = (likelihood: Score['likelihood'], scales: Scales): string =>
  likelihood?.kind === 'cannot-judge' ? likelihoodWords(likelihood) : likelihoodText(likelihood, scales)

function judgedWords({ likelihood }: Score, scales: Scales): string {
  if (likelihood?.kind === 'cannot-judge') return `that it ${likelihoodWords(likelihood)}`
  const term = likelihood?.kind === 'term' && likelihood.lexicon === scales.lexicon.id && termGiven(scales, likelihood)
  return term ? formatTerm(term) : likelihoodText(likelihood, scales)
}
