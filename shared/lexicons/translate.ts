import { formatTerm, type Lexicon, placeOf, placeWords, stepsOfTerm, type Term, type TermPlace } from './lexicon'
import { catalogue } from '../language/catalogue'
import type { Interval } from './scale'
import { scaleWords } from './scale-words'

/** A likelihood as a lexicon says it: where a percent lies, or the term or terms that are said. */
export type Wording = { kind: 'percent'; place: TermPlace } | { kind: 'terms'; low: Term; high: Term }

/** What a reader would take from the words of another lexicon that was not said. */
export const CAUTIONS = catalogue({
  outside: { en: 'No term there reaches it.', de: 'Kein Begriff dort reicht bis dahin.' },
  between: { en: 'It lies between two terms there.', de: 'Es liegt dort zwischen zwei Begriffen.' },
  spreads: { en: 'It spreads over several terms there.', de: 'Es verteilt sich dort auf mehrere Begriffe.' },
  narrower: {
    en: 'Says more than was said: the band is narrower.',
    de: 'Sagt mehr, als gesagt wurde: Die Spanne ist enger.',
  },
  wider: {
    en: 'Says less than was said: the band is wider.',
    de: 'Sagt weniger, als gesagt wurde: Die Spanne ist weiter.',
  },
  shifted: {
    en: 'Says something else: the band has other percents.',
    de: 'Sagt etwas anderes: Die Spanne umfasst andere Prozente.',
  },
})
export type Caution = keyof typeof CAUTIONS

/** A term in the words of a lexicon: itself, the term with its band, those its band lies in, or that none is near. */
export function termIn(lexicon: Lexicon, term: Term): Wording {
  if (lexicon.terms.includes(term)) return { kind: 'terms', low: term, high: term }
  const places = percentsSaid(term).map((percent) => placeOf(lexicon, percent))
  const [first] = places
  if (first && places.every(({ kind }) => kind === first.kind) && first.kind !== 'term')
    return { kind: 'percent', place: first }
  const { low, high } = stepsOfTerm(lexicon, term)
  return { kind: 'terms', low: lexicon.terms[low]!, high: lexicon.terms[high]! }
}

/** Why a likelihood would be read otherwise in the second words than in the first; null when it would not. */
export function cautionOf(said: Wording, shown: Wording): Caution | null {
  if (shown.kind === 'percent') {
    const isAlike = said.kind === 'percent' && said.place.kind === shown.place.kind
    return isAlike || shown.place.kind === 'term' ? null : shown.place.kind
  }
  if (said.kind === 'percent') return null
  if (said.low === said.high && shown.low !== shown.high) return 'spreads'
  return bandCaution(bandOf(said), bandOf(shown))
}

function bandCaution(said: Interval<number>, shown: Interval<number>): Caution | null {
  if (shown.low > said.high || shown.high < said.low) return 'outside'
  const [above, below] = [shown.low - said.low, said.high - shown.high]
  if (above === 0 && below === 0) return null
  if (above >= 0 && below >= 0) return 'narrower'
  return above <= 0 && below <= 0 ? 'wider' : 'shifted'
}

const bandOf = ({ low, high }: Interval<Term>): Interval<number> => ({
  low: heldBand(low).low,
  high: heldBand(high).high,
})

/** The whole percents of a band, without ends that are no part of it. */
function heldBand({ low, high, open }: Term): Interval<number> {
  return {
    low: open === 'low' || open === 'both' ? low + 1 : low,
    high: open === 'high' || open === 'both' ? high - 1 : high,
  }
}

function percentsSaid(term: Term): number[] {
  const { low, high } = heldBand(term)
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

/** "likely (55–75%)", "unlikely (20–45%) to likely (55–80%)", or where a percent lies. */
export function wordingText(wording: Wording, lexicon: Lexicon): string {
  if (wording.kind === 'percent') return placeWords(lexicon, wording.place)
  const { low, high } = wording
  return low.key === high.key ? formatTerm(low) : scaleWords.range(formatTerm(low), formatTerm(high))
}
