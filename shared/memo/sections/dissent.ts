import { CONFIDENCES } from '../../lexicons/confidence'
import { formatTerm } from '../../lexicons/lexicon'
import type { Likelihood } from '../../lexicons/likelihood'
import type { Scales } from '../../lexicons/scales'
import { impactCellText, likelihoodText } from '../../lexicons/score-text'
import type { Dissent } from '../../kinds/dissents'
import type { Judgment } from '../../kinds/judgment'
import { standsApart } from '../../scoring/division'
import { isDivided, termGiven } from '../../scoring/group-judgment'
import { levelsOfImpact, stepsOf } from '../../scoring/verdict'
import { flatMapInSteps, type Steps } from '../../steps'
import { counted } from '../../words/plural'
import { capitalised, sentence } from '../../words/sentence'
import { reasonWords, riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { TreeBlock } from '../memo-tree'
import { unresolvedWords } from '../unresolved-words'
import { strong, text } from '../wording'
import { answerWords } from './spread'

/**
 * Who does not go along with the group, and why: what was recorded as dissent in a session, what its rounds left open, and
 * answers that stand apart although nobody recorded a dissent.
 */
export function* dissent({ risks }: Material): Steps<TreeBlock[]> {
  const items = yield* flatMapInSteps(risks, (each) =>
    [...unresolved(each), ...recorded(each), ...standingApart(each)].map((words) => ({
      inlines: [strong(`${riskName(each)}: `), text(words)],
      about: { riskId: each.risk.id },
    })),
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function unresolved({ outcome }: MemoRisk): string[] {
  if (outcome?.verdict !== 'unresolved') return []
  // Where nobody answered nobody stands elsewhere.
  const isOpen = outcome.because.includes('unanswered') && outcome.dissents.length === 0
  return isOpen ? [] : [`${unresolvedWords(outcome)}.`]
}

/** Within what a group counts as agreement a dissent is a reservation. */
function recorded(each: MemoRisk): string[] {
  const { outcome } = each
  const kind = outcome?.verdict === 'unresolved' ? 'dissent' : 'reservation'
  return (outcome?.dissents ?? []).map((dissent) => {
    const confidence = CONFIDENCES.find(({ key }) => key === dissent.confidence)?.label.toLowerCase()
    const sure = confidence ? `, confidence ${confidence}` : ''
    const what = sentence(`${kind} of ${authorOf(each, dissent)}: ${valueOf(dissent, each)}${sure}`)
    return `${what} ${capitalised(sentence(dissent.reason))}`
  })
}

const authorOf = ({ nameOf }: MemoRisk, { named, analystId }: Dissent): string =>
  (named && nameOf(analystId)) || 'one analyst'

function standingApart(each: MemoRisk): string[] {
  const recordedBy = new Set(each.outcome?.dissents.map(({ analystId }) => analystId))
  const kind = isDivided(each.judgment) ? '' : 'a reservation: '
  const said = each.scores
    .filter((score) => !recordedBy.has(score.analystId) && differs(score, each))
    .map((score) => {
      const impact = score.impact === null ? '' : `, impact ${impactCellText(score.impact, each.scales)}`
      return [sentence(`judged ${valueOf(score, each)}${impact}`), reasonWords(score)].filter(Boolean).join(' ')
    })
  // What several said in the same words is told once.
  return [...new Set(said)].map((words) => {
    const count = said.filter((other) => other === words).length
    return `${kind}${count === 1 ? 'one analyst' : counted(count, 'analyst')} ${words}`
  })
}

const valueOf = ({ likelihood }: Pick<Judgment, 'likelihood'>, { scales }: MemoRisk): string =>
  likelihood ? judgedWords(likelihood, scales) : 'no likelihood'

/** Whether an answer is another judgment than that of the others, in likelihood or impact. */
function differs(score: MemoRisk['scores'][number], { scores, scales }: MemoRisk): boolean {
  const others = scores.filter((other) => other !== score)
  return [stepsOf, levelsOfImpact].some((place) => {
    const own = place(score, scales)
    return (
      own !== null &&
      standsApart(
        own,
        others.flatMap((other) => place(other, scales) ?? []),
      )
    )
  })
}

function judgedWords(likelihood: Likelihood, scales: Scales): string {
  if (likelihood.kind === 'cannot-judge') return `that it ${answerWords(likelihood, scales)}`
  const term = likelihood.kind === 'term' && likelihood.lexicon === scales.lexicon.id && termGiven(scales, likelihood)
  return term ? formatTerm(term) : likelihoodText(likelihood, scales)
}
