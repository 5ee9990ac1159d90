import { formatTerm, termByKey, termFor } from '@shared/lexicons/icd-203'
import type { Likelihood } from '@shared/lexicons/likelihood'

/** What a likelihood means in the words of the lexicon. */
export function explainLikelihood(likelihood: Likelihood): string {
  if (likelihood.kind === 'cannot-judge') return 'cannot judge: counted apart, never as 50%'
  const term = likelihood.kind === 'percent' ? termFor(likelihood.percent) : termByKey(likelihood.term)
  return term ? formatTerm(term) : 'outside the lexicon, which runs from 1 to 99%'
}
