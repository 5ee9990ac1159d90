import { termByKey } from '@shared/lexicons/icd-203'
import type { Likelihood } from '@shared/lexicons/likelihood'

/** For ordering only, never shown: a term stands at the middle of its band, the unjudged have no place. */
export function likelihoodOrder(likelihood: Likelihood | null): number | undefined {
  if (likelihood?.kind === 'percent') return likelihood.percent
  const term = likelihood?.kind === 'term' ? termByKey(likelihood.term) : undefined
  return term && (term.low + term.high) / 2
}
