import { z } from 'zod'

/** How the likelihoods of several analysts become one; `median` where nobody chose. Impacts always have their middle answer. */
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

/**
 * When a group agrees on a risk, in steps of the lexicon and levels of impact: the middle half of its answers lies within
 * `middleHalf` and all of them within `range`. From the second round on it has also come to rest: at least `stable` percent
 * of those who answered in both moved by one step at most, or weighted kappa between the rounds is `kappa` or more.
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
