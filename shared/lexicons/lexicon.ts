import { z } from 'zod'
import { Line, Name } from '../fields'
import { LIMITS } from '../limits'
import { isolated } from '../words/isolated'
import { Percent } from './percent'
import { type Interval, scaleHead, stepsOfBand } from './scale'
import { scaleWords } from './scale-words'

/** How a term stands in a sentence: "it is likely", "there is a remote chance", "there is almost no chance", or only in quotation marks. */
export const TermForm = z.enum(['adjective', 'a-noun', 'noun', 'quoted'])
export type TermForm = z.infer<typeof TermForm>

/** A likelihood term with the band of percents it stands for. */
export const Term = z
  .strictObject({
    /** Its name in scores; it never changes. In a project's own lexicons it is the label. */
    key: Name,
    label: Name,
    /** Another way to say it that is understood when it is typed, but not to be mixed with the first; empty if none. */
    alternative: Line,
    low: Percent,
    high: Percent,
    /** Ends that are no part of the band, as in "more than 0" or "less than 50". Absent: both are. */
    open: z.enum(['low', 'high', 'both']).exactOptional(),
    form: TermForm,
  })
  .refine(({ low, high }) => low <= high, 'A band goes from the lower to the higher percent.')
export type Term = z.infer<typeof Term>

const isOrdered = (terms: readonly Term[]): boolean =>
  terms.every(({ low, high }, index) => {
    const before = terms[index - 1]
    return !before || (before.low <= low && before.high <= high)
  })

const areApart = (terms: readonly Term[]): boolean => {
  const names = terms.flatMap(({ label, alternative }) => [label, alternative].filter(Boolean).map(inLetters))
  return new Set(names).size === names.length && new Set(terms.map(({ key }) => key)).size === terms.length
}
const inLetters = (name: string): string => name.normalize('NFKC').toLowerCase()

/** Terms of likelihood from least to most likely. Bands may touch, leave gaps, or lie within each other. */
export const Lexicon = z.strictObject({
  ...scaleHead,
  terms: z
    .array(Term)
    .min(2)
    .max(LIMITS.termsOfLexicon)
    .refine(isOrdered, 'The terms stand from least to most likely.')
    .refine(areApart, 'No two terms have the same name.'),
})
export type Lexicon = z.infer<typeof Lexicon>

/** Where a percent lies in a lexicon: in a term, in the gap between two, or outside all. */
export type TermPlace =
  | { kind: 'term'; term: Term }
  | { kind: 'between'; below: Term; above: Term }
  | { kind: 'outside'; side: 'below' | 'above' }

const holds = ({ low, high, open }: Term, percent: number): boolean =>
  (open === 'low' || open === 'both' ? percent > low : percent >= low) &&
  (open === 'high' || open === 'both' ? percent < high : percent <= high)

/** Whether a band lies within another that is wider. */
export const isWithin = (inner: Term, outer: Term): boolean =>
  inner.low >= outer.low && inner.high <= outer.high && inner.high - inner.low < outer.high - outer.low

/**
 * Where a percent, whole or a median between two, lies. Of bands within each other the narrowest counts; an edge that two
 * bands share, and a band that two terms have, belongs to the higher.
 */
export function placeOf({ terms }: Lexicon, percent: number): TermPlace {
  const holding = terms.filter((term) => holds(term, percent))
  const term = holding.findLast((each) => !holding.some((other) => isWithin(other, each)))
  if (term) return { kind: 'term', term }
  const below = terms.findLast(({ high }) => high <= percent)
  const above = terms.find(({ low }) => low >= percent)
  if (below && above) return { kind: 'between', below, above }
  return { kind: 'outside', side: below ? 'above' : 'below' }
}

/** The term a percent lies in; null in gaps and outside. */
export function termOf(lexicon: Lexicon, percent: number): Term | null {
  const place = placeOf(lexicon, percent)
  return place.kind === 'term' ? place.term : null
}

/** A term of the lexicon by its name in scores; undefined when it has none of that name. */
export const termByKey = ({ terms }: Lexicon, key: string): Term | undefined => terms.find((term) => term.key === key)

/** Steps of the lexicon, from 0 for its least likely term, that a percent lies between; outside it counts as the nearest end. */
export function stepsAt(lexicon: Lexicon, percent: number): Interval<number> {
  const { terms } = lexicon
  const place = placeOf(lexicon, percent)
  if (place.kind === 'between') return { low: terms.indexOf(place.below), high: terms.indexOf(place.above) }
  const step = place.kind === 'term' ? terms.indexOf(place.term) : place.side === 'below' ? 0 : terms.length - 1
  return { low: step, high: step }
}

/** The steps of the lexicon that a term of another stands for: the term with the same band, else those its band lies in. */
export function stepsOfTerm(lexicon: Lexicon, term: Term): Interval<number> {
  const twin = lexicon.terms.findIndex((each) => formatBand(each) === formatBand(term))
  return twin === -1 ? stepsOfBand(term, (percent) => stepsAt(lexicon, percent)) : { low: twin, high: twin }
}

/** "55–80%", "40–<50%", ">0–5%"; one percent for a term that is only that. */
export function formatBand({ low, high, open }: Pick<Term, 'low' | 'high' | 'open'>): string {
  if (low === high) return `${low}%`
  return `${open === 'low' || open === 'both' ? '>' : ''}${low}–${open === 'high' || open === 'both' ? '<' : ''}${high}%`
}

/**
 * "likely (55–80%)": readers agree with the standard twice as often when the range stands in the sentence
 * (Wintle et al. 2019, doi 10.1371/journal.pone.0213522).
 */
export const formatTerm = (term: Term): string => `${isolated(term.label)} (${formatBand(term)})`

/** The percents a lexicon speaks of, from the lowest to the highest: "1 to 99%", ">0 to <100%". */
export function reachOf({ terms }: Lexicon): string {
  const low = Math.min(...terms.map((term) => term.low))
  const high = Math.max(...terms.map((term) => term.high))
  const isOpen = (percent: number): boolean => !terms.some((term) => holds(term, percent))
  return scaleWords.range(`${isOpen(low) ? '>' : ''}${low}`, `${isOpen(high) ? '<' : ''}${high}%`)
}

/** "likely (55–80%)", "between unlikely (25–35%) and realistic possibility (40–<50%)", or that it is outside. */
export function placeWords(lexicon: Lexicon, place: TermPlace): string {
  if (place.kind === 'term') return formatTerm(place.term)
  if (place.kind === 'between') return scaleWords.between(formatTerm(place.below), formatTerm(place.above))
  return scaleWords.outside(reachOf(lexicon))
}
