import { type Finder, roundsIn } from '../document/queries/sessions'
import type { Answer } from '../kinds/answers'
import type { Dissent } from '../kinds/dissents'
import type { Round } from '../kinds/rounds'
import type { StopRule } from '../kinds/session-rules'
import type { Session } from '../kinds/sessions'
import { inForce, type Scales } from '../lexicons/scales'
import { kappaBetween } from './agreement-between'
import { atOnce, flatMapInSteps, type Steps } from '../steps'
import { isAtRest, type Verdict, verdictOf } from './verdict'

/** What the rounds of a session came to for one risk. */
export type RiskVerdict = Verdict & {
  riskId: string
  /** The last closed round that asked about it, and the one before. */
  round: Round
  earlier: Round | null
  answers: readonly Answer[]
  earlierAnswers: readonly Answer[] | null
  dissents: readonly Dissent[]
}

/** The scales a round was asked under. */
export const scalesOfRound = (scales: Scales, round: Round): Scales => inForce(scales, round)

/**
 * What became of each risk that a closed round of the session asked about: those of the session first, in its order.
 */
export const verdictsIn = (finder: Finder, session: Session, scales: Scales): RiskVerdict[] =>
  atOnce(findingVerdicts(finder, session, scales))

/** The same in steps, a risk each. */
export function* findingVerdicts(finder: Finder, session: Session, scales: Scales): Steps<RiskVerdict[]> {
  const closed = roundsIn(finder, session.id).filter(({ closedAt }) => closedAt !== null)
  const asking = roundsByRisk(closed)
  const inOrder = new Set([...session.riskIds.filter((id) => asking.has(id)), ...asking.keys()])
  const results = yield* flatMapInSteps([...inOrder], (riskId) => [resultOf(finder, asking.get(riskId)!, riskId)])
  const atRest = new Set<Round>()
  for (const round of closed) {
    if (isRoundAtRest(round, results, session.stopRule, scales)) atRest.add(round)
    yield
  }
  return yield* flatMapInSteps(results, (result): [RiskVerdict] => {
    const { riskId, round, answers, earlierAnswers } = result
    const dissents = finder.naming('dissents', 'riskId', riskId).filter(({ sessionId }) => sessionId === session.id)
    const asked = round.analystIds.length
    const asks = {
      now: answers,
      before: earlierAnswers,
      roundAtRest: atRest.has(round),
      asked,
      dissents: dissents.length,
    }
    const verdict = verdictOf(asks, session.stopRule, scalesOfRound(scales, round))
    return [{ ...result, dissents, ...verdict }]
  })
}

type Result = Pick<RiskVerdict, 'riskId' | 'round' | 'earlier' | 'answers' | 'earlierAnswers'>

/** The rounds that asked about each risk, the last first. */
function roundsByRisk(rounds: readonly Round[]): Map<string, Round[]> {
  const asking = new Map<string, Round[]>()
  for (const round of rounds.toReversed())
    for (const riskId of round.riskIds) {
      const known = asking.get(riskId)
      if (known) known.push(round)
      else asking.set(riskId, [round])
    }
  return asking
}

/** What was answered to a risk in the last closed round that asked about it, and in the one before. */
function resultOf(finder: Finder, asking: readonly Round[], riskId: string): Result {
  const [round, earlier = null] = asking
  const given = finder.naming('answers', 'riskId', riskId)
  const answersIn = ({ id }: Round) => given.filter(({ roundId }) => roundId === id)
  return { riskId, round: round!, earlier, answers: answersIn(round!), earlierAnswers: earlier && answersIn(earlier) }
}

/** Whether a round changed little in all that it asked about last. */
function isRoundAtRest(round: Round, results: readonly Result[], rule: StopRule, scales: Scales): boolean {
  const of = results.filter((result) => result.round === round && result.earlier !== null)
  const [now, before] = [of.flatMap(({ answers }) => answers), of.flatMap(({ earlierAnswers }) => earlierAnswers ?? [])]
  const under = scalesOfRound(scales, round)
  return isAtRest(now, before, kappaBetween(now, before, under), rule, under)
}

/**
 * Whether a session may not be signed because of a risk: it is unresolved, and nobody said where they stand instead.
 */
export const blocksSigning = ({ verdict, dissents }: RiskVerdict): boolean =>
  verdict === 'unresolved' && dissents.length === 0
