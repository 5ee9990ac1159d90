import { riskName } from '../../judgment-words'
import { isJudged } from '../../../document/queries/outcomes'
import { blocksSigning } from '../../../scoring/session-verdicts'
import { groupJudgment, isDivided, termGiven } from '../../../scoring/group-judgment'
import type { Answer } from '../../../kinds/answers'
import type { MemoRisk, Outcome } from '../../material'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachJudgment, eachRisk, type Rule } from '../rule'
import { riskWords } from '../risk-words'

export const DEFINED_SCORES: Rule = {
  id: 'T09',
  severity: 'error',
  trigger:
    'A judged risk whose likelihood or impact nobody gave; answers under a scale that is not in force or no longer there; a level of impact without words that say what it means.',
  standard: 'iec31010Scales',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each) => {
    const problems = [...unset(each), ...withoutScale(each), ...withoutAnchor(each)]
    if (problems.length === 0) return []
    return [
      {
        message: riskWords.undefinedScores(riskName(each), problems),
        where: { kind: 'scores', riskId: each.risk.id },
        about: aboutValues(`risks/${each.risk.id}`, problems),
      },
    ]
  }),
}

/** "Cannot judge" is an answer; nothing at all is none. */
function unset({ judgment: { likelihood, impact, cannotJudge, otherScale, scoredBy } }: MemoRisk): string[] {
  if (scoredBy === 0) return []
  return [
    ...(likelihood === null && cannotJudge === 0 ? [riskWords.nobodyLikelihood] : []),
    ...(impact === null && otherScale === 0 ? [riskWords.nobodyImpact] : []),
  ]
}

function withoutScale({ scores, scales, judgment: { otherScale } }: MemoRisk): string[] {
  const unknown = scores.filter(
    ({ likelihood }) => likelihood?.kind === 'term' && !termGiven(scales, likelihood),
  ).length
  return [
    ...(otherScale > 0 ? [riskWords.otherScale(otherScale)] : []),
    ...(unknown > 0 ? [riskWords.unknownTerms(unknown)] : []),
  ]
}

function withoutAnchor({ judgment: { impact }, scales: { impactScale } }: MemoRisk): string[] {
  if (!impact) return []
  const bare = impactScale.levels.slice(impact.low - 1, impact.high).filter(({ anchor }) => anchor.trim() === '')
  return bare.map(({ name }) => riskWords.bareImpact(name))
}

export const AGREED_OR_DISSENT: Rule = {
  id: 'T10',
  severity: 'error',
  trigger:
    'Analysts are divided on a risk, or a scoring session came to no agreement on it by its stop rule, and no dissent is recorded.',
  standard: 'analytic2',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => [...divided(each), ...unresolved(each)]),
}

/** A group that is divided has no value that a memo could state. */
function divided(each: MemoRisk): Found[] {
  const { judgment, outcome, risk } = each
  if (!isDivided(judgment) || (outcome !== null && blocksSigning(outcome)) || (outcome?.dissents.length ?? 0) > 0)
    return []
  return [
    {
      message: riskWords.divided(riskName(each)),
      where: { kind: 'scores', riskId: risk.id },
      about: aboutValues(`risks/${risk.id}`, judgment.likelihood?.divided ?? null, judgment.impact?.divided ?? null),
    },
  ]
}

function unresolved(each: MemoRisk): Found[] {
  const { outcome, risk } = each
  if (!outcome || !blocksSigning(outcome)) return []
  return [
    {
      message: riskWords.unresolved(riskName(each), outcome),
      where: { kind: 'session', sessionId: outcome.session.id },
      about: aboutValues(`risks/${risk.id}`, outcome.round.id, outcome.because),
    },
  ]
}

/** Seconds in which nobody reads a risk and thinks about it. */
const HASTY = 5
/** Fewer answers than these fall on one value by chance. */
const LEAST_ANSWERS = 3

export const NOT_ANCHORED: Rule = {
  id: 'T28',
  severity: 'info',
  trigger:
    'All answers of a later round are the middle of the round before, though they were not all alike then; or all answers of a round for which the time is recorded took less than five seconds each.',
  standard: 'idea',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const { outcome, risk } = each
    if (!outcome) return []
    const reasons = [...followed(each, outcome), ...hasty(outcome.answers)]
    if (reasons.length === 0) return []
    return [
      {
        message: riskWords.inSession(riskName(each), outcome.session.name, reasons),
        where: { kind: 'session', sessionId: outcome.session.id },
        about: aboutValues(`risks/${risk.id}`, outcome.round.id, reasons),
      },
    ]
  }),
}

function followed({ scales }: MemoRisk, { answers, earlierAnswers }: Outcome): string[] {
  const [now, before] = [valuesOf(answers), valuesOf(earlierAnswers ?? [])]
  const shown = groupJudgment(earlierAnswers ?? [], scales).likelihood
  if (now.length < LEAST_ANSWERS || new Set(before).size < 2 || shown?.kind !== 'percent') return []
  if (!now.every((value) => value === shown.percent)) return []
  return [riskWords.followedMedian(now.length, shown.percent)]
}

/** Percents, and null for each term. */
const valuesOf = (answers: readonly Answer[]): (number | null)[] =>
  answers.flatMap(({ likelihood }) =>
    isJudged(likelihood) ? (likelihood.kind === 'percent' ? likelihood.percent : null) : [],
  )

function hasty(answers: readonly Answer[]): string[] {
  const timed = answers.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]))
  if (timed.length === 0 || timed.length < answers.length || timed.some((seconds) => seconds >= HASTY)) return []
  return [riskWords.hasty(HASTY)]
}
