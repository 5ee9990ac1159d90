import { formatTerm, termByKey, termFor } from '@shared/lexicons/icd-203'
import type { Likelihood } from '@shared/lexicons/likelihood'

/** What a likelihood means in the words of the lexicon. */
export function explainLikelihood(likelihood: Likelihood): string {
  if (likelihood.kind === 'cannot-judge') return 'cannot judge: counted apart, never as 50%'
  if (likelihood.kind === 'term') return formatTerm(termByKey(likelihood.term))
  const { percent, range } = likelihood
  return `${termText(percent)}${range ? `; the interval reaches from ${termName(range.low)} to ${termName(range.high)}` : ''}`
}

function termText(percent: number): string {
  const term = termFor(percent)
  return term ? formatTerm(term) : 'outside the lexicon, which runs from 1 to 99%'
}

const termName = (percent: number): string => termFor(percent)?.label ?? `${percent}%, outside the lexicon,`
