import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'

/**
 * How the likelihoods of several analysts become one; `median` where nobody chose. Impacts always have their middle
 * answer.
 */
export const POOLING_RULES = [
  { key: 'median', label: 'Median', explained: 'The middle answer: one far-off answer does not move it.' },
  { key: 'mean', label: 'Mean', explained: 'The average of the percents (linear pool).' },
  {
    key: 'odds',
    label: 'Geometric mean of odds',
    explained: 'The average of the odds: answers near 0 and 100 count for more than in the mean.',
  },
  {
    key: 'extremised',
    label: 'Extremised geometric mean of odds',
    explained:
      'The geometric mean of odds moved away from even odds (Neyman and Roughgarden). Only where analysts knew different things: those who read the same article share what they know.',
  },
] as const
export const PoolingRule = z.enum(POOLING_RULES.map(({ key }) => key))
export type PoolingRule = z.infer<typeof PoolingRule>

export const poolingLabel = (rule: PoolingRule): string => POOLING_RULES.find(({ key }) => key === rule)?.label ?? rule

/** How many times an answer counts, by whose it is; once for whoever is not named. */
export const Weights = z.record(Id, z.number().int().min(2).max(LIMITS.weight))
export type Weights = z.infer<typeof Weights>

/**
 * How the answers of a group become one: a rule, with weights where answers do not count alike, and when they do not,
 * since the group is divided (the usual rule where none is named).
 */
export type Pooling = { rule: PoolingRule; weights?: Weights; stopRule?: StopRule }

/** What holds where nobody chose. */
export const USUAL_POOLING: Pooling = { rule: 'median' }

/** A middle answer has no weights, and how far to extremise is known for answers that count alike only. */
export const takesWeights = (rule: PoolingRule): boolean => rule === 'mean' || rule === 'odds'

/** What a session pools by: weights that its rule does not take, or that say nothing, are none. */
export const poolingIn = ({ pooling: rule, weights = {}, stopRule }: SessionRules): Pooling => ({
  rule,
  ...(takesWeights(rule) && Object.keys(weights).length > 0 && { weights }),
  ...(stopRule && { stopRule }),
})

type SessionRules = { pooling: PoolingRule; weights?: Weights; stopRule?: StopRule }

/** "median", "weighted geometric mean of odds". */
export const ruleName = (rule: PoolingRule, isWeighted = false): string =>
  `${isWeighted ? 'weighted ' : ''}${poolingLabel(rule).toLowerCase()}`

export const poolingName = ({ rule, weights }: Pooling): string => ruleName(rule, weights !== undefined)

/**
 * When a group agrees on a risk, in steps of the lexicon and levels of impact: the middle half of its answers lies
 * within `middleHalf` and all of them within `range`. From the second round on it has also come to rest: at least
 * `stable` percent of those who answered in both moved by one step at most, or weighted kappa between the rounds is
 * `kappa` or more.
 */
export const StopRule = z.strictObject({
  middleHalf: z.number().min(0).max(20),
  range: z.number().int().min(0).max(20),
  stable: z.number().int().min(0).max(100),
  kappa: z.number().min(0).max(1),
})
export type StopRule = z.infer<typeof StopRule>

/** Consensus and stability as Delphi practice has them. */
export const USUAL_STOP_RULE: StopRule = { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 }

export const stopRuleText = ({ middleHalf, range, stable, kappa }: StopRule): string =>
  `Middle half within ${middleHalf}, all within ${range}; ${stable} % moved by one step at most, or kappa ${kappa} or more`
