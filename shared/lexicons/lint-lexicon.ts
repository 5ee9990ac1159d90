import { LIMITS } from '../limits'
import { isWithin, type Lexicon, placeOf, type Term, termOf } from './lexicon'
import { type Finding, findingsAt } from './lint'
import { formatPercents } from './percent'
import { readLikelihood } from './read-likelihood'
import { plain } from './reading'

const PERCENTS = Array.from({ length: 101 }, (_, percent) => percent)

/** What is to be known of a lexicon: first what no lexicon can have, then what makes its terms hard to use. */
export function lintLexicon(lexicon: Lexicon): Finding[] {
  const refused = refusals(lexicon)
  // Bands that go backwards have neither gaps nor overlaps.
  return refused.length > 0 ? refused : [...warnings(lexicon), ...notes(lexicon)]
}

function refusals({ terms }: Lexicon): Finding[] {
  return [
    ...(terms.length < 2 ? [whole('A lexicon has two terms or more.')] : []),
    ...(terms.length > LIMITS.termsOfLexicon ? [whole(`A lexicon has at most ${LIMITS.termsOfLexicon} terms.`)] : []),
    ...findingsAt('refused', 'term', terms.length, (index) => {
      const term = terms[index]!
      if (term.label === '') return 'A term needs a name.'
      if (term.low > term.high) return `${quoted(term)} goes from ${term.low}% down to ${term.high}%.`
      return misplaced(terms[index - 1], term) ?? takenName(terms, index)
    }),
  ]
}

const whole = (words: string): Finding => ({ weight: 'refused', at: { part: 'whole' }, words })

const quoted = ({ label }: Term): string => `“${label}”`

function misplaced(before: Term | undefined, term: Term): string | null {
  if (!before || (before.low <= term.low && before.high <= term.high)) return null
  return `${quoted(term)} comes after ${quoted(before)}, but begins or ends at a lower percent: terms stand from least to most likely.`
}

const namesOf = ({ label, alternative }: Term): string[] => [label, alternative].filter(Boolean)

function takenName(terms: readonly Term[], index: number): string | null {
  const term = terms[index]!
  const taken = new Set(terms.slice(0, index).flatMap(namesOf).map(plain))
  const [name] = namesOf(term).filter((each) => taken.has(plain(each)))
  if (name !== undefined) return `“${name}” is the name of another term, too.`
  return plain(term.label) === plain(term.alternative) ? `The other name of ${quoted(term)} is the same.` : null
}

function warnings(lexicon: Lexicon): Finding[] {
  const { terms } = lexicon
  return findingsAt('warning', 'term', terms.length, (index) => {
    const term = terms[index]!
    return alike(terms, index) ?? misread(lexicon, term) ?? overlapping(terms, index) ?? unreached(lexicon, term)
  })
}

const lettersOf = (name: string): string => plain(name).replace(/[^\p{L}\p{N}]/gu, '')
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Names that a reader would not tell apart. */
function alike(terms: readonly Term[], index: number): string | null {
  const term = terms[index]!
  const mixed = namesOf(term).find((name) => SCRIPTS.filter((script) => script.test(name)).length > 1)
  if (mixed !== undefined) return `“${mixed}” has letters of two alphabets: typed in one of them it is not found.`
  const names = new Set(namesOf(term).map(lettersOf))
  const other = terms.slice(0, index).find((each) => namesOf(each).some((name) => names.has(lettersOf(name))))
  return other ? `${quoted(term)} and ${quoted(other)} have the same letters: readers will take them for one.` : null
}

/** Names that mean something else when they are typed in a cell. */
function misread(lexicon: Lexicon, term: Term): string | null {
  for (const name of namesOf(term)) {
    const reading = readLikelihood(name, { lexicon, lexicons: [lexicon] })
    if (!reading.ok || reading.value?.kind !== 'term')
      return `“${name}” typed in a cell would not be read as a term: use words.`
    if (reading.value.term !== term.key) return `“${name}” typed in a cell is “${reading.value.term}”: use other words.`
  }
  return null
}

function overlapping(terms: readonly Term[], index: number): string | null {
  const term = terms[index]!
  const before = terms.slice(0, index)
  const other = before.find((each) => each.high > term.low && !isWithin(each, term) && !isWithin(term, each))
  if (!other) return null
  const shared = formatPercents({ low: term.low, high: other.high })
  return `${quoted(other)} and ${quoted(term)} share ${shared}: a percent there is ${quoted(term)}.`
}

function unreached(lexicon: Lexicon, term: Term): string | null {
  if (PERCENTS.some((percent) => termOf(lexicon, percent) === term)) return null
  return `No whole percent is ${quoted(term)}: other terms have all of its band.`
}

function notes(lexicon: Lexicon): Finding[] {
  const { terms } = lexicon
  return [
    ...outside(lexicon),
    ...findingsAt('note', 'term', terms.length, (index) => {
      const term = terms[index]!
      const outer = terms.find((each) => isWithin(term, each))
      return outer ? `${quoted(term)} lies within ${quoted(outer)}: a percent in both is the narrower.` : null
    }),
    ...findingsAt('note', 'term', terms.length - 1, (index) => gapAfter(lexicon, index)),
  ]
}

function outside(lexicon: Lexicon): Finding[] {
  return (['below', 'above'] as const).flatMap((side): Finding[] => {
    const percents = PERCENTS.filter((percent) => {
      const place = placeOf(lexicon, percent)
      return place.kind === 'outside' && place.side === side
    })
    if (percents.length === 0) return []
    return [{ weight: 'note', at: { part: 'whole' }, words: `${run(percents)} outside, ${side} all terms.` }]
  })
}

function gapAfter(lexicon: Lexicon, index: number): string | null {
  const below = lexicon.terms[index]!
  const gap = PERCENTS.flatMap((percent) => {
    const place = placeOf(lexicon, percent)
    return place.kind === 'between' && place.below === below ? [{ percent, above: place.above }] : []
  })
  if (!gap[0]) return null
  return `${run(gap.map(({ percent }) => percent))} between ${quoted(below)} and ${quoted(gap[0].above)}, in neither.`
}

/** "6–9% lie" or "50% lies". */
const run = (percents: readonly number[]): string =>
  percents.length === 1
    ? `${percents[0]}% lies`
    : `${formatPercents({ low: percents[0]!, high: percents.at(-1)! })} lie`
