import type { Bearing } from '../lexicons/bearing'

/**
 * Analysis of competing hypotheses: Richards J. Heuer Jr., Psychology of Intelligence Analysis (CIA Center for the Study
 * of Intelligence, 1999), chapter 8. Evidence is worth what it tells apart (step 4), and the hypothesis against which the
 * least speaks stands best, not the one with the most behind it (steps 5 and 6). Nothing is weighed or added up but the
 * count of what is inconsistent, and what nobody rated is never counted.
 */
export type Ratings = {
  hypothesisIds: readonly string[]
  evidenceIds: readonly string[]
  /** Null where nobody rated the evidence against the hypothesis. */
  rating: (evidenceId: string, hypothesisId: string) => Bearing | null
}

/** What a piece of evidence tells of the hypotheses: apart, nothing since it is the same for all, or not known yet. */
export type Diagnosticity = 'tells-apart' | 'same-for-all' | 'open'

/** Whether evidence tells hypotheses apart; where it does not apply, it says nothing either way. */
export function diagnosticity({ hypothesisIds, rating }: Ratings, evidenceId: string): Diagnosticity {
  const ratings = hypothesisIds.map((id) => rating(evidenceId, id))
  const said = new Set(ratings.filter((each) => each !== null && each !== 'not-applicable'))
  if (said.size > 1) return 'tells-apart'
  return ratings.includes(null) || hypothesisIds.length < 2 ? 'open' : 'same-for-all'
}

export type HypothesisStanding = {
  hypothesisId: string
  /** Evidence that is inconsistent with it. */
  against: number
  /** Evidence that nobody has rated against it. */
  unset: number
  /** 1 is the one against which the least speaks; null while nothing was rated against it. */
  rank: number | null
  /** Shares its rank with another. */
  tied: boolean
}

/** The hypotheses by how little speaks against each; alike they share a rank, and those nobody rated come last. */
export function rankedHypotheses({ hypothesisIds, evidenceIds, rating }: Ratings): HypothesisStanding[] {
  const counted = hypothesisIds.map((hypothesisId) => {
    const ratings = evidenceIds.map((evidenceId) => rating(evidenceId, hypothesisId))
    const unset = ratings.filter((each) => each === null).length
    return {
      hypothesisId,
      against: ratings.filter((each) => each === 'inconsistent').length,
      unset,
      isRated: unset < ratings.length,
    }
  })
  const rated = counted.filter(({ isRated }) => isRated)
  return counted
    .map(({ isRated, ...each }) => ({
      ...each,
      rank: isRated ? 1 + rated.filter(({ against }) => against < each.against).length : null,
      tied: isRated && rated.filter(({ against }) => against === each.against).length > 1,
    }))
    .toSorted((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity))
}
