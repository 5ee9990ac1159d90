import { LIMITS } from '../limits'
import { isWithin, type Lexicon, placeOf, type Term, termOf } from './lexicon'
import { type Finding, findingsAt } from './lint'
import { lexiconFindings } from './lint-words'
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
    ...(terms.length < 2 ? [whole(lexiconFindings.tooFewTerms)] : []),
    ...(terms.length > LIMITS.termsOfLexicon ? [whole(lexiconFindings.tooManyTerms(LIMITS.termsOfLexicon))] : []),
    ...findingsAt('refused', 'term', terms.length, (index) => {
      const term = terms[index]!
      if (term.label === '') return lexiconFindings.noName
      if (term.low > term.high) return lexiconFindings.backwards(term.label, term.low, term.high)
      return misplaced(terms[index - 1], term) ?? takenName(terms, index)
    }),
  ]
}

const whole = (words: string): Finding => ({ weight: 'refused', at: { part: 'whole' }, words })

function misplaced(before: Term | undefined, term: Term): string | null {
  if (!before || (before.low <= term.low && before.high <= term.high)) return null
  return lexiconFindings.misplaced(term.label, before.label)
}

const namesOf = ({ label, alternative }: Term): string[] => [label, alternative].filter(Boolean)

function takenName(terms: readonly Term[], index: number): string | null {
  const term = terms[index]!
  const taken = new Set(terms.slice(0, index).flatMap(namesOf).map(plain))
  const [name] = namesOf(term).filter((each) => taken.has(plain(each)))
  if (name !== undefined) return lexiconFindings.nameTaken(name)
  return plain(term.label) === plain(term.alternative) ? lexiconFindings.otherNameSame(term.label) : null
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
  if (mixed !== undefined) return lexiconFindings.twoAlphabets(mixed)
  const names = new Set(namesOf(term).map(lettersOf))
  const other = terms.slice(0, index).find((each) => namesOf(each).some((name) => names.has(lettersOf(name))))
  return other ? lexiconFindings.sameLetters(term.label, other.label) : null
}

/** Names that mean something else when they are typed in a cell. */
function misread(lexicon: Lexicon, term: Term): string | null {
  for (const name of namesOf(term)) {
    const reading = readLikelihood(name, { lexicon, lexicons: [lexicon] })
    if (!reading.ok || reading.value?.kind !== 'term') return lexiconFindings.notRead(name)
    if (reading.value.term !== term.key) return lexiconFindings.readAsOther(name, reading.value.term)
  }
  return null
}

function overlapping(terms: readonly Term[], index: number): string | null {
  const term = terms[index]!
  const before = terms.slice(0, index)
  const other = before.find((each) => each.high > term.low && !isWithin(each, term) && !isWithin(term, each))
  if (!other) return null
  const shared = formatPercents({ low: term.low, high: other.high })
  return lexiconFindings.overlapping(other.label, term.label, shared)
}

function unreached(lexicon: Lexicon, term: Term): string | null {
  if (PERCENTS.some((percent) => termOf(lexicon, percent) === term)) return null
  return lexiconFindings.unreached(term.label)
}

function notes(lexicon: Lexicon): Finding[] {
  const { terms } = lexicon
  return [
    ...outside(lexicon),
    ...findingsAt('note', 'term', terms.length, (index) => {
      const term = terms[index]!
      const outer = terms.find((each) => isWithin(term, each))
      return outer ? lexiconFindings.within(term.label, outer.label) : null
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
    return [{ weight: 'note', at: { part: 'whole' }, words: lexiconFindings[side](run(percents), percents.length) }]
  })
}

function gapAfter(lexicon: Lexicon, index: number): string | null {
  const below = lexicon.terms[index]!
  const gap = PERCENTS.flatMap((percent) => {
    const place = placeOf(lexicon, percent)
    return place.kind === 'between' && place.below === below ? [{ percent, above: place.above }] : []
  })
  if (!gap[0]) return null
  const percents = gap.map(({ percent }) => percent)
  return lexiconFindings.gap(run(percents), percents.length, below.label, gap[0].above.label)
}

/** "6–9%" or "50%". */
const run = (percents: readonly number[]): string =>
  percents.length === 1 ? `${percents[0]}%` : formatPercents({ low: percents[0]!, high: percents.at(-1)! })
