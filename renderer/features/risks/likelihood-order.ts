import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Scales } from '@shared/lexicons/scales'
import { termGiven } from '@shared/scoring/group-judgment'

/** For ordering only, never shown: a term stands at the middle of its band, the unjudged have no place. */
export function likelihoodOrder(likelihood: Likelihood | null, scales: Scales): number | undefined {
  if (likelihood?.kind === 'percent') return likelihood.percent
  const term = likelihood?.kind === 'term' ? termGiven(scales, likelihood) : undefined
  return term && (term.low + term.high) / 2
}
