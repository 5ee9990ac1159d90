import type { Steps } from '../steps'
import { draw, RESAMPLES, type Resampling } from './bootstrap'
import { ordinalQuantile } from './quantiles'
import { type Result, without } from './result'

/** What is ranked, and by what. */
export type Ranking<Standing> = {
  units: number
  raters: number
  /**
   * Where the raters who were drawn, some of them several times, put a unit together; null where none of them rated it.
   */
  standing: (unit: number, drawn: readonly number[]) => Standing | null
  /** Above zero where the first stands above the second, zero where they are level. */
  compare: (one: Standing, other: Standing) => number
}

/** Shares of the resamples in which one unit is above another, and level with it; null where none had both. */
export type Standings = { above: number; level: number } | null

export type RankCertainty = {
  /** For each two units. */
  pairs: readonly (readonly Standings[])[]
  /** For each unit the ranks it has in most resamples; null where it had none. */
  ranks: readonly ({ low: number; high: number } | null)[]
}

const CONFIDENCE = 0.95

/**
 * How sure a ranking is: raters are drawn again with replacement, and each time the units are ranked by those who were
 * drawn. Units that are level share the better rank. A resample a step.
 */
export function* rankCertainty<Standing>(
  { units, raters, standing, compare }: Ranking<Standing>,
  { random, resamples = RESAMPLES, confidence = CONFIDENCE }: Resampling,
): Steps<Result<RankCertainty>> {
  if (raters < 1 || units < 1) return without('no-values')
  if (raters < 2) return without('one-rater')
  const each = Array.from({ length: units }, (_, unit) => unit)
  const counts = each.map(() => each.map(() => ({ above: 0, level: 0, of: 0 })))
  const ranks: number[][] = each.map(() => [])
  // Few raters are drawn in few ways, and what they come to together takes the longest to work out.
  const known = new Map<string, (Standing | null)[]>()
  for (let resample = 0; resample < resamples; resample += 1) {
    const drawn = draw(raters, random).toSorted((one, other) => one - other)
    const key = drawn.join(' ')
    const standings = known.get(key) ?? each.map((unit) => standing(unit, drawn))
    known.set(key, standings)
    count(standings, compare, counts, ranks)
    yield
  }
  return {
    value: {
      pairs: counts.map((row, one) =>
        row.map(({ above, level, of }, other) =>
          of === 0 || one === other ? null : { above: above / of, level: level / of },
        ),
      ),
      ranks: ranks.map((had) => {
        const [low, high] = [ordinalQuantile(had, (1 - confidence) / 2), ordinalQuantile(had, (1 + confidence) / 2)]
        return low && high && { low: low.low, high: high.high }
      }),
    },
  }
}

type Counts = { above: number; level: number; of: number }

function count<Standing>(
  standings: readonly (Standing | null)[],
  compare: (one: Standing, other: Standing) => number,
  counts: Counts[][],
  ranks: number[][],
): void {
  standings.forEach((own, one) => {
    if (own === null) return
    let rank = 1
    standings.forEach((others, other) => {
      if (others === null) return
      const order = compare(own, others)
      const pair = counts[one]![other]!
      pair.of += 1
      if (order > 0) pair.above += 1
      else if (order < 0) rank += 1
      else pair.level += 1
    })
    ranks[one]!.push(rank)
  })
}
