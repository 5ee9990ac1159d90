import { isJudged } from '../../../document/queries/outcomes'
import { blocksSigning } from '../../../scoring/session-verdicts'
import { groupJudgment, isDivided, termGiven } from '../../../scoring/group-judgment'
import type { Answer } from '../../../kinds/answers'
import { counted } from '../../../words/plural'
import { listed } from '../../../words/sentence'
import type { MemoRisk, Outcome } from '../../material'
import { unresolvedWords } from '../../unresolved-words'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachJudgment, eachRisk, type Rule } from '../rule'

export const DEFINED_SCORES: Rule = {
  id: 'T09',
  severity: 'error',
  name: 'Score that is not defined',
  trigger:
    'A judged risk whose likelihood or impact nobody gave; answers under a scale that is not in force or no longer there; a level of impact without words that say what it means.',
  standard: 'IEC 31010:2019, 6.1.6',
  why: 'A level counts only with the scale it was given under, and an axis that is not set is not zero.',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each) => {
    const problems = [...unset(each), ...withoutScale(each), ...withoutAnchor(each)]
    if (problems.length === 0) return []
    return [
      {
        message: `The scores of ${each.name} ${each.risk.title} are not defined: ${listed(problems)}.`,
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
    ...(likelihood === null && cannotJudge === 0 ? ['nobody gave a likelihood'] : []),
    ...(impact === null && otherScale === 0 ? ['nobody gave an impact'] : []),
  ]
}

function withoutScale({ scores, scales, judgment: { otherScale } }: MemoRisk): string[] {
  const unknown = scores.filter(
    ({ likelihood }) => likelihood?.kind === 'term' && !termGiven(scales, likelihood),
  ).length
  return [
    ...(otherScale > 0 ? [`${counted(otherScale, 'impact')} given under a scale that is not in force`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'term')} of a lexicon that is not there`] : []),
  ]
}

function withoutAnchor({ judgment: { impact }, scales: { impactScale } }: MemoRisk): string[] {
  if (!impact) return []
  const bare = impactScale.levels.slice(impact.low - 1, impact.high).filter(({ anchor }) => anchor.trim() === '')
  return bare.map(({ name }) => `impact “${name}” has no words that say what it means`)
}

export const AGREED_OR_DISSENT: Rule = {
  id: 'T10',
  severity: 'error',
  name: 'Disagreement that is not told',
  trigger:
    'Analysts are divided on a risk, or a scoring session came to no agreement on it by its stop rule, and no dissent is recorded.',
  standard: 'ICD 203, analytic standard 2',
  why: 'A group value hides a disagreement unless the memo says who stands elsewhere and why.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => [...divided(each), ...unresolved(each)]),
}

/** A group that is divided has no value that a memo could state. */
function divided({ judgment, outcome, name, risk }: MemoRisk): Found[] {
  if (!isDivided(judgment) || (outcome !== null && blocksSigning(outcome)) || (outcome?.dissents.length ?? 0) > 0)
    return []
  return [
    {
      message: `The analysts are divided on ${name} ${risk.title}, and no dissent is recorded. Ask in a scoring session, and record who stands elsewhere.`,
      where: { kind: 'scores', riskId: risk.id },
      about: aboutValues(`risks/${risk.id}`, judgment.likelihood?.divided ?? null, judgment.impact?.divided ?? null),
    },
  ]
}

function unresolved({ outcome, name, risk }: MemoRisk): Found[] {
  if (!outcome || !blocksSigning(outcome)) return []
  return [
    {
      message: `On ${name} ${risk.title} ${unresolvedWords(outcome)}, and no dissent is recorded. Record one, or ask again in another round.`,
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
  name: 'Answers that follow the first round',
  trigger:
    'All answers of a later round are the middle of the round before, though they were not all alike then; or all answers of a round for which the time is recorded took less than five seconds each.',
  standard: 'IDEA protocol (Hemming et al. 2018)',
  why: 'A second estimate that repeats the shown middle, or that nobody took time for, adds nothing to the first.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const { outcome, name, risk } = each
    if (!outcome) return []
    const reasons = [...followed(each, outcome), ...hasty(outcome.answers)]
    if (reasons.length === 0) return []
    return [
      {
        message: `${name} ${risk.title} in the session “${outcome.session.name}”: ${listed(reasons)}.`,
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
  return [
    `all ${counted(now.length, 'answer')} of the last round are ${shown.percent}%, the median that the round before had shown`,
  ]
}

/** Percents, and null for each term. */
const valuesOf = (answers: readonly Answer[]): (number | null)[] =>
  answers.flatMap(({ likelihood }) =>
    isJudged(likelihood) ? (likelihood.kind === 'percent' ? likelihood.percent : null) : [],
  )

function hasty(answers: readonly Answer[]): string[] {
  const timed = answers.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]))
  if (timed.length === 0 || timed.length < answers.length || timed.some((seconds) => seconds >= HASTY)) return []
  return [`each answer took less than ${HASTY} seconds`]
}
