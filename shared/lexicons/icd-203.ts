/** Names of the terms in projects and files; they never change. Least to most likely. */
export const TERM_KEYS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export type TermKey = (typeof TERM_KEYS)[number]

/** A likelihood term with the band of whole percents it stands for. */
export type Term = {
  key: TermKey
  /** First row of the standard, used in memos. */
  label: string
  /** Second row; the two are not to be mixed in one memo. */
  alternative: string
  low: number
  high: number
}

/** ICD 203 (ODNI, 2 January 2015), section D.6.e(2)(a): least to most likely. */
export const TERMS: readonly Term[] = [
  { key: 'almost-no-chance', label: 'almost no chance', alternative: 'remote', low: 1, high: 5 },
  { key: 'very-unlikely', label: 'very unlikely', alternative: 'highly improbable', low: 5, high: 20 },
  { key: 'unlikely', label: 'unlikely', alternative: 'improbable', low: 20, high: 45 },
  { key: 'roughly-even-chance', label: 'roughly even chance', alternative: 'roughly even odds', low: 45, high: 55 },
  { key: 'likely', label: 'likely', alternative: 'probable', low: 55, high: 80 },
  { key: 'very-likely', label: 'very likely', alternative: 'highly probable', low: 80, high: 95 },
  { key: 'almost-certain', label: 'almost certain', alternative: 'nearly certain', low: 95, high: 99 },
]

/**
 * The term for a probability in percent; null outside the lexicon, below 1 and above 99.
 * The standard's bands touch: a shared edge belongs to the upper band, and 99 to the last.
 */
export function termFor(percent: number): Term | null {
  return TERMS.find(({ low, high }) => percent >= low && (percent < high || (high === 99 && percent === 99))) ?? null
}

export function termByKey(key: TermKey): Term {
  return TERMS[TERM_KEYS.indexOf(key)]!
}

/** Position of a term from least (0) to most likely (6). */
export function termIndex(term: Term): number {
  return TERMS.indexOf(term)
}

/** "55–80%". */
export function formatBand({ low, high }: Pick<Term, 'low' | 'high'>): string {
  return `${low}–${high}%`
}

/**
 * "likely (55–80%)": readers agree with the standard twice as often when the range stands in the sentence
 * (Wintle et al. 2019, doi 10.1371/journal.pone.0213522).
 */
export function formatTerm(term: Term): string {
  return `${term.label} (${formatBand(term)})`
}
