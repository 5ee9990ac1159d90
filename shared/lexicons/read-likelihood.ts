import { LIMITS } from '../limits'
import { formatBand, type Lexicon, type Term } from './lexicon'
import type { Likelihood } from './likelihood'
import { isUnset, plain, type Reading, refuse, take } from './reading'
import { readingWords } from './reading-words'
import { readUnder, scaleName } from './scale'
import type { Scales } from './scales'

type Lexicons = Pick<Scales, 'lexicon' | 'lexicons'>

/**
 * "65", "65%", "40-70, 55" (an interval with its best guess), "likely", "very l", "55-80%" (the band of a term), or "?" for
 * cannot judge, with the reason behind it. A term is one of the lexicon in force, or, as it is shown, "likely [UK PHIA]".
 */
export function readLikelihood(text: string, { lexicon, lexicons }: Lexicons): Reading<Likelihood> {
  const typed = plain(text).replace(IN_BRACKETS, '$1')
  if (isUnset(typed)) return take<Likelihood>(null)
  const cannotJudge = readCannotJudge(text)
  if (cannotJudge) return cannotJudge
  const interval = INTERVAL.exec(typed)?.slice(1) ?? moved(BEST_FIRST.exec(typed)?.slice(1))
  if (interval) return readInterval(...(interval.map(Number) as [number, number, number]))
  const band = /^>?(\d+) ?% ?[-–] ?<?(\d+) ?%$|^>?(\d+) ?[-–] ?<?(\d+) ?%?$/.exec(typed)
  if (band) return readBand(Number(band[1] ?? band[3]), Number(band[2] ?? band[4]), lexicon)
  const [, number, sign] = /^(-?(?:\d+(?:[.,]\d+)?|[.,]\d+)) ?(%?)$/.exec(typed) ?? []
  if (number !== undefined) return readPercent(Number(number.replace(',', '.')), number, sign === '%')
  return readTermOf(typed, lexicon, lexicons)
}

/** "(likely)", also "(likely (55–80%))", but not "(almost) certain (95–99%)", whose first bracket closes before the last. */
const IN_BRACKETS = /^\(((?:[^()]|\([^()]*\))+)\)$/

function readPercent(percent: number, typed: string, hasSign: boolean): Reading<Likelihood> {
  const ofHundred = Math.round(percent * 100)
  if (!hasSign && percent < 1 && ofHundred >= 1 && ofHundred < 100)
    return refuse(readingWords.twoPercents(typed, ofHundred))
  if (!Number.isInteger(percent)) return refuse(readingWords.notWhole(typed))
  if (percent < 0 || percent > 100) return refuse(readingWords.percentOutside(typed))
  return take<Likelihood>({ kind: 'percent', percent })
}

/** "40–70%, 55%", or "55% (40–70%)" as it is shown. */
const INTERVAL = /^(\d+) ?%? ?[-–] ?(\d+) ?%? ?[,;:] ?(\d+) ?%?$/
const BEST_FIRST = /^(\d+) ?%? ?\((\d+) ?%? ?[-–] ?(\d+) ?%?\)$/
const moved = (groups: string[] | undefined): string[] | undefined =>
  groups && [...groups.slice(1), ...groups.slice(0, 1)]

function readInterval(low: number, high: number, percent: number): Reading<Likelihood> {
  if (Math.max(low, high, percent) > 100) return refuse(readingWords.intervalOutside)
  if (low >= high) return refuse(readingWords.noInterval(low, high))
  if (percent < low || percent > high) return refuse(readingWords.guessOutside(percent, low, high))
  return take<Likelihood>({ kind: 'percent', percent, range: { low, high } })
}

/** Null where it is no answer of this kind. */
function readCannotJudge(text: string): Reading<Likelihood> | null {
  const reason = CANNOT_JUDGE.exec(text.trim().replace(/\s+/g, ' '))?.[1]
  if (reason === undefined) return null
  if (reason === '') return take<Likelihood>({ kind: 'cannot-judge' })
  if (reason.length > LIMITS.line) return refuse(readingWords.reasonTooLong)
  return take<Likelihood>({ kind: 'cannot-judge', reason })
}

/** What divides the words from the reason is not part of it. */
const CANNOT_JUDGE = /^(?:[?？]|cannot judge(?![\p{L}\p{N}])) ?(?:[:,;–-](?= |$) ?)?((?:[\p{L}\p{N}“"'(+–-].*)?)$/iu

function readBand(low: number, high: number, lexicon: Lexicon): Reading<Likelihood> {
  const found = lexicon.terms.filter((each) => each.low === low && each.high === high)
  if (found.length === 1) return take<Likelihood>(answerOf(lexicon, found[0]!))
  const bands = lexicon.terms.map(formatBand).join(', ')
  const middle = Math.round((low + high) / 2)
  return refuse(readingWords.bandOfNone(low, high, scaleName(lexicon), bands, middle))
}

/** Behind a term may stand its lexicon in square brackets, as it is shown where another is in force. */
function readTermOf(typed: string, lexicon: Lexicon, lexicons: readonly Lexicon[]): Reading<Likelihood> {
  const under = readUnder(typed, lexicons)
  if (under === null) return readTerm(typed, lexicon)
  return under.scale ? readTerm(under.words, under.scale) : refuse(readingWords.noLexicon(under.name))
}

/** Behind a term may stand its band in brackets, as it is printed; other words there would be lost. */
function readTerm(typed: string, lexicon: Lexicon): Reading<Likelihood> {
  const bracket = typed.endsWith(')') ? bandBracket(typed, lexicon) : -1
  if (bracket < 1 || spelledIn(lexicon, typed)) return readTermName(typed, lexicon)
  const reading = readTermName(typed.slice(0, bracket).trimEnd(), lexicon)
  const band = /^>?(\d+) ?%?(?: ?[-–] ?<?(\d+) ?%?)?$/.exec(typed.slice(bracket + 1, -1).trim())
  const term = reading.ok && reading.value?.kind === 'term' ? reading.value.term : null
  const said = lexicon.terms.find(({ key }) => key === term)
  if (!said || (band && Number(band[1]) === said.low && Number(band[2] ?? band[1]) === said.high)) return reading
  return refuse(readingWords.wouldBeLost(said.label))
}

/** Where the bracket behind a term begins; the name of the term may have brackets, too. */
function bandBracket(typed: string, lexicon: Lexicon): number {
  const last = typed.lastIndexOf('(')
  return last > 0 && spelledIn(lexicon, typed.slice(0, last).trimEnd()) ? last : typed.indexOf('(')
}

const spellings = (term: Term): string[] => [term.key, term.label, term.alternative].filter(Boolean).map(plain)

const spelledIn = ({ terms }: Lexicon, typed: string): Term | undefined =>
  terms.find((term) => spellings(term).includes(typed))

function readTermName(typed: string, lexicon: Lexicon): Reading<Likelihood> {
  const adjective = typed.replace(/(certain|probab)ly$/, (_, stem: string) => (stem === 'probab' ? 'probable' : stem))
  const exact = spelledIn(lexicon, typed) ?? spelledIn(lexicon, adjective)
  if (exact) return take<Likelihood>(answerOf(lexicon, exact))
  const begun = lexicon.terms.filter((term) =>
    spellings(term).some((spelling) => spelling.startsWith(typed) || spelling.startsWith(adjective)),
  )
  if (begun.length === 1) return take<Likelihood>(answerOf(lexicon, begun[0]!))
  if (begun.length > 1)
    return refuse(
      readingWords.several(
        typed,
        begun.map(({ label }) => label),
      ),
    )
  return refuse(readingWords.noTerm(typed, scaleName(lexicon)))
}

const answerOf = ({ id }: Lexicon, { key }: Term): Likelihood => ({ kind: 'term', lexicon: id, term: key })
