import type { Lexicon, Term } from '../../lexicons/lexicon'
import { LEXICONS } from '../../lexicons/presets/lexicons'
import type { Scales } from '../../lexicons/scales'
import { findPhrases, type Phrases, phrasesOf } from '../../words/phrases'
import { ESTIMATIVE_PHRASES } from './estimative-phrases'
import { isLookAlike } from './look-alikes'

/** A term as a lexicon has it: under its label, or under its other name, which is another row of the table. */
export type TermSaid = { lexicon: Lexicon; term: Term; row: 'label' | 'alternative' }

/** Words that say how likely something is: terms of lexicons, that in force first; none for an estimative phrase of no lexicon. */
export type LikelihoodWord = { start: number; end: number; words: string; terms: readonly TermSaid[] }

const known = new WeakMap<readonly Lexicon[], Map<string, Phrases<TermSaid[]>>>()

/**
 * What a text says of likelihoods, the longest phrase first: terms of the lexicons that are known, and phrases of a
 * dictionary that are in none. What only looks like one ("as soon as possible", "by chance") is left out.
 */
export const likelihoodWordsIn = (text: string, scales: Pick<Scales, 'lexicon' | 'lexicons'>): LikelihoodWord[] =>
  findPhrases(text, phrasesFor(scales))
    .filter(({ start, end, words }) => !isLookAlike(words, text, start, end))
    .map(({ start, end, meaning }) => ({ start, end, words: text.slice(start, end), terms: meaning }))

/** The term of that lexicon; undefined where the words are none of it. */
export const termOfLexicon = ({ terms }: LikelihoodWord, { id }: Lexicon): TermSaid | undefined =>
  terms.find(({ lexicon }) => lexicon.id === id)

function phrasesFor({ lexicon, lexicons }: Pick<Scales, 'lexicon' | 'lexicons'>): Phrases<TermSaid[]> {
  const byLexicon = known.get(lexicons) ?? new Map<string, Phrases<TermSaid[]>>()
  known.set(lexicons, byLexicon)
  const phrases = byLexicon.get(lexicon.id) ?? phrasesOf(meanings(lexicon, lexicons))
  byLexicon.set(lexicon.id, phrases)
  return phrases
}

function meanings(lexicon: Lexicon, lexicons: readonly Lexicon[]): Map<string, TermSaid[]> {
  const found = new Map<string, TermSaid[]>(ESTIMATIVE_PHRASES.map((phrase) => [phrase, []]))
  // Of the project's own lexicons only that in force: their terms may be any words.
  const others = lexicons.filter(({ id }) => id !== lexicon.id && LEXICONS.some((each) => each.id === id))
  for (const each of [lexicon, ...others])
    for (const term of each.terms)
      for (const row of ['label', 'alternative'] as const)
        for (const form of formsOf(term[row])) {
          const said = found.get(form) ?? []
          found.set(form, [...said, { lexicon: each, term, row }])
        }
  return found
}

/** A term as running text has it: "almost certain" is also "almost certainly". */
function formsOf(name: string): string[] {
  const words = name.trim().toLowerCase()
  if (words === '') return []
  if (/\bcertain$/.test(words)) return [words, `${words}ly`]
  return /probable$/.test(words) ? [words, words.replace(/probable$/, 'probably')] : [words]
}
