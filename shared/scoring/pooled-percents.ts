import type { PoolingRule } from '../kinds/session-rules'
import {
  equallyWeighted,
  extremisedPool,
  geometricMeanOfOdds,
  linearPool,
  medianPool,
  type Opinion,
} from '../statistics/pooling'
import type { Result } from '../statistics/result'

const POOLS: Readonly<Record<PoolingRule, (opinions: readonly Opinion[]) => Result>> = {
  median: (opinions) => medianPool(opinions.map(({ probability }) => probability)),
  mean: linearPool,
  odds: geometricMeanOfOdds,
  extremised: (opinions) => extremisedPool(opinions),
}

/**
 * What percents of several analysts come to by a rule, in tenths of a percent: what is shown is what is looked up in scales.
 * Null when nobody gave any. Only the extremised rule may leave what was answered; odds are held away from 0 and 100, also
 * where all answered so.
 */
export function pooledPercents(percents: readonly number[], rule: PoolingRule): number | null {
  // In their order, so that it never matters who is asked first.
  const sorted = percents.toSorted((a, b) => a - b)
  const { value } = POOLS[rule](equallyWeighted(sorted.map((percent) => percent / 100)))
  if (value === null) return null
  const pooled = inTenths(value)
  return rule === 'extremised' ? pooled : Math.min(sorted.at(-1)!, Math.max(sorted[0]!, pooled))
}

/** Rounded twice, since a half that the machine counts a trifle low is still a half. */
const inTenths = (probability: number): number => Math.round(Number((probability * 1000).toFixed(6))) / 10
