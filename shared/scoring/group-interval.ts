import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'
import { formatPercents } from '../lexicons/percent'
import { type Pooling, poolingName } from '../kinds/session-rules'
import type { SaidBy } from './group-judgment'
import { pooledPercents } from './pooled-percents'

/** What the intervals of several analysts come to: in percent, with how many of them gave one. */
export type GroupInterval = { low: number; best: number; high: number; intervals: number; pooling: Pooling }

/**
 * The intervals of a group as one: the lowest plausible, the best guess and the highest plausible, each pooled by the
 * same rule, of those who gave an interval. They are pooled as they were given: IDEA asks for no confidence in
 * intervals of probabilities, so there is nothing to make them alike by (Hemming et al., Methods in Ecology and
 * Evolution 9, 2018). Null where fewer than two gave one.
 */
export function groupInterval(said: readonly SaidBy[], pooling: Pooling): GroupInterval | null {
  const given = said.flatMap(({ analystId, likelihood }) =>
    likelihood?.kind === 'percent' && likelihood.range
      ? { analystId, ...likelihood.range, best: likelihood.percent }
      : [],
  )
  if (given.length < 2) return null
  const pooled = (part: 'low' | 'best' | 'high') =>
    pooledPercents(
      given.map(({ analystId, [part]: percent }) => ({ analystId, percent })),
      pooling,
    )
  const [low, best, high] = [pooled('low'), pooled('best'), pooled('high')]
  return low === null || best === null || high === null ? null : { low, best, high, intervals: given.length, pooling }
}

/** "Intervals of 3 analysts as one: 40–70%, best guess 55% (each end by median, as given)". */
export const groupIntervalWords = ({ low, best, high, intervals, pooling }: GroupInterval): string =>
  words.asOne(intervals, formatPercents({ low, high }), best, poolingName(pooling))

const words = catalogue({
  asOne: (analysts: number, range: string, best: number, rule: string) => ({
    en: `Intervals of ${counted(analysts, 'analyst', 'analysts')} as one: ${range}, best guess ${best}% (low end, best guess and high end each by ${rule}, as they were given)`,
    de: `Intervalle von ${counted(analysts, 'Analyst', 'Analysten')} als eines: ${range}, bester Schätzwert ${best}% (unteres Ende, bester Schätzwert und oberes Ende je für sich, ${rule}, wie angegeben)`,
  }),
})
