import type { Pooling, PoolingRule } from '../kinds/session-rules'
import { extremisedPool, geometricMeanOfOdds, linearPool, medianPool, type Opinion } from '../statistics/pooling'
import type { Result } from '../statistics/result'

const POOLS: Readonly<Record<PoolingRule, (opinions: readonly Opinion[]) => Result>> = {
  median: (opinions) => medianPool(opinions.map(({ probability }) => probability)),
  mean: linearPool,
  odds: geometricMeanOfOdds,
  extremised: (opinions) => extremisedPool(opinions),
}

/** A percent, and whose it is. */
export type GivenPercent = { analystId: string; percent: number }

/**
 * What percents of several analysts come to by a rule, in tenths of a percent: what is shown is what is looked up in
 * scales. Null when nobody gave any. Only the extremised rule may leave what was answered; odds are held away from 0
 * and 100, also where all answered so.
 */
export function pooledPercents(given: readonly GivenPercent[], { rule, weights }: Pooling): number | null {
  // In their order, so that it never matters who is asked first.
  const sorted = given
    .map(({ analystId, percent }) => ({ percent, weight: weights?.[analystId] ?? 1 }))
    .toSorted((a, b) => a.percent - b.percent)
  const { value } = POOLS[rule](sorted.map(({ percent, weight }) => ({ probability: percent / 100, weight })))
  if (value === null) return null
  const pooled = inTenths(value)
  return rule === 'extremised' ? pooled : Math.min(sorted.at(-1)!.percent, Math.max(sorted[0]!.percent, pooled))
}

/** Rounded twice, since a half that the machine counts a trifle low is still a half. */
const inTenths = (probability: number): number => Math.round(Number((probability * 1000).toFixed(6))) / 10
