import { placeOf, type Lexicon } from '../lexicons/lexicon'
import type { Likelihood } from '../lexicons/likelihood'
import type { Scales } from '../lexicons/scales'
import { type Caution, cautionOf, termIn, type Wording, wordingText } from '../lexicons/translate'
import type { GroupAnswers } from '../document/queries/group-answers'
import { groupJudgment, termGiven } from './group-judgment'
import { groupLikelihoodWords } from './judgment-text'

/** A judgment in the words of another lexicon, and what would be read from them that was not said. */
export type Told = { words: string; caution: Caution | null }

/** What the analysts say together as it would be said with another lexicon in force; null where nobody said. */
export function groupUnder({ judgments, pooling }: GroupAnswers, scales: Scales, lexicon: Lexicon): Told | null {
  const said = groupJudgment(judgments, scales, pooling).likelihood
  const told = groupJudgment(judgments, { ...scales, lexicon }, pooling).likelihood
  return said && told && { words: groupLikelihoodWords(told, lexicon), caution: cautionOf(said, told) }
}

/** One answer in the words of another lexicon; null where nothing was judged. */
export function answerUnder(likelihood: Likelihood | null, scales: Scales, lexicon: Lexicon): Told | null {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return null
  if (likelihood.kind === 'percent') {
    const place = (of: Lexicon): Wording => ({ kind: 'percent', place: placeOf(of, likelihood.percent) })
    return toldAs(place(scales.lexicon), place(lexicon), lexicon)
  }
  const term = termGiven(scales, likelihood)
  return term ? toldAs({ kind: 'terms', low: term, high: term }, termIn(lexicon, term), lexicon) : null
}

const toldAs = (said: Wording, told: Wording, lexicon: Lexicon): Told => ({
  words: wordingText(told, lexicon),
  caution: cautionOf(said, told),
})
