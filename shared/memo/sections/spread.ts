import { RATED_PARTS, ratingText } from '../../lexicons/confidence'
import type { Scales } from '../../lexicons/scales'
import type { Judgment } from '../../kinds/judgment'
import { groupLikelihoodText } from '../../scoring/judgment-text'
import { impactCellText, likelihoodText, likelihoodWords } from '../../lexicons/score-text'
import { riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { TableRow, TreeBlock } from '../memo-tree'
import { flatMapInSteps, type Steps } from '../../steps'
import { counted } from '../../words/plural'
import { partOf } from '../../words/sentence-part'
import { text } from '../wording'

/** What each analyst said of each risk, without names. */
export function* spreadBlocks({ risks }: Material): Steps<TreeBlock[]> {
  const scored = risks.filter(({ judgment }) => judgment.scoredBy > 0)
  if (scored.length === 0) return []
  const rows = yield* flatMapInSteps(scored, (each) => [
    rowOf(each, [
      counted(each.judgment.scoredBy, 'analyst'),
      answers(each.scores.map(({ likelihood }) => answerWords(likelihood, each.scales))),
      groupLikelihoodText(each.judgment.likelihood) || UNSAID,
      answers(each.scores.map(({ impact }) => impactCellText(impact, each.scales))),
    ]),
  ])
  const head = ['Risk', 'Scored by', 'Likelihood, each answer', 'Group, with spread', 'Impact, each answer']
  const intervals = scored.some(({ scores }) => scores.some(({ likelihood }) => hasInterval(likelihood)))
  const caption = `How each group value was formed.${intervals ? ` ${INTERVALS}` : ''}`
  const table: TreeBlock = { kind: 'table', caption, head, rows }
  return [table, ...(yield* ratingsTable(scored))]
}

const rowOf = (each: MemoRisk, cells: readonly string[]): TableRow => ({
  cells: [{ inlines: [text(riskName(each))], header: true }, ...cells.map((words) => ({ inlines: [text(words)] }))],
  about: { riskId: each.risk.id },
})

/** What the confidence rests on, as each analyst rated it; none where nobody did. */
function* ratingsTable(scored: readonly MemoRisk[]): Steps<TreeBlock[]> {
  const rows = yield* flatMapInSteps(scored, (each) => {
    const cells = RATED_PARTS.map((part) =>
      answers(
        each.scores.map(({ ratings }) => ratingText(ratings, part)),
        '; ',
      ),
    )
    return cells.some((words) => words !== UNSAID) ? [rowOf(each, cells)] : []
  })
  if (rows.length === 0) return []
  const head = ['Risk', ...RATED_PARTS.map(({ label }) => label)]
  return [{ kind: 'table', caption: 'What the confidence rests on, each rating.', head, rows }]
}

/** Made once: to make it takes longer than to compare. */
const { compare } = new Intl.Collator('en', { numeric: true })

const INTERVALS =
  'In brackets behind an answer stands the interval that its analyst holds plausible, behind a group value how far the answers reach; intervals are not pooled.'

const hasInterval = (likelihood: Judgment['likelihood']): boolean =>
  likelihood?.kind === 'percent' && likelihood.range !== undefined

const UNSAID = '–'

/** Answers from the least to the most, as numbers go; a dash where there is none. */
export const answers = (given: readonly string[], between = ', '): string =>
  given
    .filter((answer) => answer !== '')
    .toSorted(compare)
    .join(between) || UNSAID

/**
 * As it was given, a term of a lexicon that is not in force with its name; empty when unset. A reason ends without a
 * stop, since other answers follow.
 */
export const answerWords = (likelihood: Judgment['likelihood'], scales: Scales): string =>
  likelihood?.kind === 'cannot-judge' ? partOf(likelihoodWords(likelihood)) : likelihoodText(likelihood, scales)
