import { formatBand, formatTerm, placeOf, placeWords } from '@shared/lexicons/lexicon'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { isolated } from '@shared/words/isolated'
import { likelihoodText } from '@shared/lexicons/score-text'
import type { Scales } from '@shared/lexicons/scales'
import { termGiven } from '@shared/scoring/group-judgment'
import { scoreWords } from './score-words'

/** What a likelihood means in the words of the lexicon in force; a term of another is said as it was given. */
export function explainLikelihood(likelihood: Likelihood, scales: Scales): string {
  const { lexicon } = scales
  if (likelihood.kind === 'cannot-judge') return scoreWords.countedApart
  if (likelihood.kind === 'term') {
    const term = termGiven(scales, likelihood)
    if (!term) return likelihoodText(likelihood, scales)
    return likelihood.lexicon === lexicon.id
      ? formatTerm(term)
      : `${isolated(likelihoodText(likelihood, scales))}, ${formatBand(term)}`
  }
  const { percent, range } = likelihood
  const words = placeWords(lexicon, placeOf(lexicon, percent))
  if (!range) return words
  const end = (of: number) => {
    const place = placeOf(lexicon, of)
    if (place.kind === 'term') return place.term.label
    return `${of}%, ${place.kind === 'between' ? placeWords(lexicon, place) : scoreWords.outsideLexicon},`
  }
  return scoreWords.reaches(words, end(range.low), end(range.high))
}
