import type { StopRule } from '@shared/kinds/session-rules'
import { counted } from '@shared/words/plural'
import type { Disagreement, Verdict } from '@shared/scoring/verdict'

/** The rule that gave a verdict, in words; with `isFirst` the answers have no round before them to rest from. */
export function verdictReasons({ because }: Verdict, rule: StopRule, isFirst: boolean): string[] {
  if (because.length > 0) return because.map((reason) => REASONS[reason](rule))
  const lies = `The answers lie together: the middle half within ${steps(rule.middleHalf)}, all within ${steps(rule.range)}.`
  return isFirst ? [lies] : [lies, `They have come to rest: ${rest(rule)}`]
}

const rest = ({ stable, kappa }: StopRule) =>
  `at least ${stable}% of the answers, to this risk or in the whole round, within one step of the round before, or weighted kappa ${kappa} or more.`

const steps = (count: number) => counted(count, 'step')

const within = ({ middleHalf, range }: StopRule) =>
  `The middle half has to lie within ${steps(middleHalf)}, and all within ${steps(range)}.`

const REASONS: Record<Disagreement, (rule: StopRule) => string> = {
  unanswered: () => 'Nobody gave a likelihood or an impact.',
  'one-answer': () => 'Only one of those who were asked answered: that is no agreement yet.',
  'likelihood-apart': (rule) => `The likelihoods lie too far apart. ${within(rule)}`,
  'impact-apart': (rule) => `The impacts lie too far apart. ${within(rule)}`,
  unrest: (rule) => `The answers have not come to rest. It takes ${rest(rule)}`,
}
