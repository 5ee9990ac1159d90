import { roundsOf } from '../../document/queries/sessions'
import type { StopRule } from '../../kinds/session-rules'
import { measuredText, measuredWords, remarks, usedText } from '../../scoring/agreement-words'
import { alphasOf, type Measured } from '../../scoring/session-agreement'
import type { Session } from '../../kinds/sessions'
import { differenceSentences } from '../../scoring/difference-words'
import { sessionDifference } from '../../scoring/session-difference'
import { isDivided } from '../../scoring/group-judgment'
import type { Verdict } from '../../scoring/verdict'
import { formatDay } from '../../words/days'
import { counted } from '../../words/plural'
import { listed } from '../../words/sentence'
import { flatMapInSteps, type Steps } from '../../steps'
import type { Material, MemoRisk, Outcome } from '../material'
import type { TreeBlock } from '../memo-tree'
import { text } from '../wording'

/** A risk of the memo that a session came to something on. */
type Scored = MemoRisk & { outcome: Outcome }

/** How groups scored risks of the memo in rounds: a paragraph for each session. */
export function* sessionBlocks(material: Material): Steps<TreeBlock[]> {
  const bySession = new Map<string, Scored[]>()
  for (const each of material.risks) {
    const { outcome } = each
    if (outcome === null) continue
    const { id } = outcome.session
    const known = bySession.get(id) ?? []
    known.push({ ...each, outcome })
    bySession.set(id, known)
  }
  const blocks: TreeBlock[] = []
  for (const scored of bySession.values()) {
    blocks.push({ kind: 'paragraph', inlines: [text(yield* sessionWords(material, scored))] })
    blocks.push(...differenceBlocks(material, scored[0]!.outcome.session))
    yield
  }
  return blocks
}

/**
 * How a session differs from the one it follows, of the risks of the memo and those that are asked about no more,
 * without what is left out of it.
 */
function differenceBlocks({ project, memo, risks }: Material, { id, dropNotes = {} }: Session): TreeBlock[] {
  const whole = sessionDifference.ask(project, id)
  if (whole === null) return []
  const difference = { ...whole, dropped: whole.dropped.filter(({ risk }) => !memo.excludedRiskIds.includes(risk.id)) }
  const inMemo = new Set(risks.map(({ risk }) => risk.id))
  const words = differenceSentences(difference, dropNotes, (riskId) => inMemo.has(riskId))
  return [{ kind: 'paragraph', inlines: [text(words)] }]
}

function* sessionWords({ project }: Material, scored: readonly Scored[]): Steps<string> {
  const { session } = scored[0]!.outcome
  const rounds = roundsOf.ask(project, session.id).filter(({ closedAt }) => closedAt !== null)
  const analysts = new Set(rounds.flatMap(({ analystIds }) => analystIds)).size
  const asked = `${namesOf(scored)} ${scored.length === 1 ? 'was' : 'were'} scored in the session “${session.name}” by ${counted(analysts, 'analyst')} in ${counted(rounds.length, 'round')}`
  const apart = 'each for themselves: the answers of a round were shown when it was closed'
  const alphas = yield* flatMapInSteps(rounds, ({ number, id }) => [{ number, alphas: alphasOf(project, id) }])
  return [
    `${asked}, ${apart}.`,
    ruleWords(session.stopRule, rounds.length),
    verdictWords(scored),
    ...agreementWords(alphas),
    session.signedAt === null
      ? 'The session is not signed yet.'
      : `It was signed on ${formatDay(session.signedAt.slice(0, 10))}${signerOf(scored[0]!)}.`,
  ].join(' ')
}

const signerOf = ({ nameOf, outcome }: Scored): string => {
  const name = outcome.session.signedBy && nameOf(outcome.session.signedBy)
  return name ? ` by ${name}` : ''
}

function ruleWords({ middleHalf, range, stable, kappa }: StopRule, rounds: number): string {
  const consensus = `A group agrees where the middle half of its answers lies within ${counted(middleHalf, 'step')} of the scale and all of them within ${range}`
  const rest = ` and, from the second round on, at least ${stable}% of the answers moved by one step at most, or weighted kappa between the rounds is ${kappa} or more`
  return `${consensus}${rounds > 1 ? rest : ''}.`
}

type AlphasOfRound = { number: number; alphas: readonly Measured[] }

/**
 * Alpha of terms and of percents, round by round, and what the last of them say; why there is none, where there is
 * none.
 */
function agreementWords(rounds: readonly AlphasOfRound[]): string[] {
  const last = rounds.at(-1)?.alphas ?? []
  const shown = last.flatMap(({ key, over, result }) => {
    if (result.value === null) return []
    const values = rounds.map(({ number, alphas }) => {
      const alpha = alphas.find((each) => each.key === key)
      return !alpha || alpha.result.value === null
        ? `none in round ${number}`
        : `${measuredText(alpha.result.value)} in round ${number} (${usedText(alpha)} risks)`
    })
    return [`of the ${over} ${listed(values)}`]
  })
  if (shown.length === 0)
    return last
      .slice(0, 1)
      .map((terms) => `How much alike they answered is not stated as a number. ${measuredWords(terms)}`)
  return [`Krippendorff’s alpha ${shown.join('; ')}.`, ...last.map(measuredWords), ...remarks(last)]
}

const VERDICTS: readonly { verdict: Verdict['verdict']; words: string }[] = [
  { verdict: 'agreed', words: 'Agreed' },
  { verdict: 'reservation', words: 'Agreed with a reservation' },
  { verdict: 'unresolved', words: 'Not resolved' },
]

function verdictWords(scored: readonly Scored[]): string {
  const parts = VERDICTS.flatMap(({ verdict, words }) => {
    const risks = scored.filter(({ outcome }) => outcome.verdict === verdict)
    return risks.length === 0 ? [] : `${words}: ${namesOf(risks)}.`
  })
  return [...parts, ...rangeOnly(scored)].join(' ')
}

/** A rule may be met by answers of which no one value is near most. */
function rangeOnly(scored: readonly Scored[]): string[] {
  const risks = scored.filter(({ outcome, judgment }) => outcome.verdict !== 'unresolved' && isDivided(judgment))
  return risks.length === 0
    ? []
    : [`Of ${namesOf(risks)} no one value is within a step of most answers, so that only their range is stated.`]
}

/** By number: the order of the memo is another for each reading of it. */
const namesOf = (scored: readonly Scored[]): string =>
  listed(scored.toSorted((one, other) => one.risk.number - other.risk.number).map(({ name }) => name))
