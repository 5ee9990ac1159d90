import { apartText, type ReadStatement } from '../document/statement'
import type { Phrasing } from '../kinds/memo-layout'
import type { ImpactScale } from '../lexicons/impact-scale'
import {
  formatBand,
  formatTerm,
  type Lexicon,
  placeOf,
  placeWords,
  type Term,
  type TermPlace,
} from '../lexicons/lexicon'
import { type Interval, scaleName } from '../lexicons/scale'
import type { GroupImpact } from '../scoring/group-judgment'
import { isolated } from '../words/isolated'
import { capitalised, sentence } from '../words/sentence'

/** A likelihood as it stands in a sentence. */
export type LikelihoodInSentence =
  /** "likely (55–80%)": it is so. */
  | { kind: 'adjective'; words: string }
  /** "roughly even chance (45–55%)": there is one, with its article; an event has it, or is it. */
  | { kind: 'noun'; words: string; article: '' | 'a '; verb: 'has' | 'is' }
  /** "between unlikely (20–45%) and likely (55–80%)": the likelihood is so. */
  | { kind: 'place'; words: string }
  /** The range of answers of a divided group: "from unlikely (20–45%) to almost certain (95–99%)". */
  | { kind: 'divided'; words: string }
  /** Why there is none: "has not been scored". */
  | { kind: 'none'; words: string }

/** What is said of a likelihood, of one answer or of a group. */
export type SaidLikelihood =
  | { kind: 'percent'; place: TermPlace; divided?: Interval<number> }
  | { kind: 'terms'; low: Term; high: Term; divided?: Interval<Term> }

/** How a likelihood is put. Outside the lexicon, and between two terms, it says so. */
export function likelihoodInSentence(likelihood: SaidLikelihood, lexicon: Lexicon): LikelihoodInSentence {
  if (likelihood.divided) return { kind: 'divided', words: answersRange(likelihood.divided, lexicon) }
  if (likelihood.kind === 'terms' && likelihood.low.key !== likelihood.high.key)
    return { kind: 'place', words: between(likelihood.low, likelihood.high) }
  if (likelihood.kind === 'terms') return ofTerm(likelihood.low)
  const { place } = likelihood
  if (place.kind === 'term') return ofTerm(place.term)
  if (place.kind === 'between') return { kind: 'place', words: between(place.below, place.above) }
  return { kind: 'place', words: outsideWords(place.side, lexicon) }
}

/**
 * The term with its range in brackets; between two terms, outside the lexicon, and where the group is divided, it says
 * so.
 */
export function likelihoodPhrase(likelihood: SaidLikelihood, lexicon: Lexicon): string {
  const { kind, words } = likelihoodInSentence(likelihood, lexicon)
  return kind === 'divided' ? `divided, with answers ${words}` : words
}

function ofTerm(term: Term): LikelihoodInSentence {
  if (term.form === 'quoted') return { kind: 'place', words: `${isolated(`“${term.label}”`)} (${formatBand(term)})` }
  if (term.form === 'adjective') return { kind: 'adjective', words: formatTerm(term) }
  const verb = /\b(?:chance|odds|probability|likelihood)\b/i.test(term.label) ? 'has' : 'is'
  return { kind: 'noun', words: formatTerm(term), article: ARTICLES[term.form], verb }
}

const ARTICLES: Readonly<Record<Term['form'], '' | 'a '>> = { 'a-noun': 'a ', noun: '', adjective: '', quoted: '' }

const withArticle = (term: Term): string => `${ARTICLES[term.form]}${formatTerm(term)}`

const between = (low: Term, high: Term): string => `between ${withArticle(low)} and ${withArticle(high)}`

function outsideWords(side: 'below' | 'above', lexicon: Lexicon): string {
  const [first, last] = [lexicon.terms[0]!, lexicon.terms.at(-1)!]
  return `${side === 'below' ? `below ${first.low}%` : `above ${last.high}%`} (outside the terms of ${scaleName(lexicon)})`
}

/** "from 10%, very unlikely (5–20%), to 90%, very likely (80–95%)": all that a divided group answered. */
function answersRange({ low, high }: Interval<number> | Interval<Term>, lexicon: Lexicon): string {
  const said = (end: number | Term) =>
    typeof end === 'number' ? `${end}%, ${placeWords(lexicon, placeOf(lexicon, end))}` : withArticle(end)
  return `from ${said(low)}${typeof low === 'number' ? ',' : ''} to ${said(high)}`
}

/** The sentence of a judgment, and the parts of the statement that stand on lines of their own. */
export type JudgmentSentence = { sentence: string; lines: readonly string[] }

/**
 * One sentence that states how likely a risk is, never that it happens. It is composed of the parts of its statement;
 * where there is no event, of its title.
 */
export function judgmentSentence(
  read: ReadStatement,
  title: string,
  likelihood: LikelihoodInSentence,
  phrasing: Phrasing,
): JudgmentSentence {
  const that = `that ${happening(read, title)}`
  const then = read.then === '' ? '' : `, ${read.then}`
  const closed = then === '' ? '' : `${then},`
  const cause = read.because === '' ? '' : `${read.because}, `
  return {
    sentence: sentence(capitalised(stated({ that, then, closed, cause, because: read.because }, likelihood, phrasing))),
    lines: read.apart.map((each) => sentence(apartText(each))),
  }
}

type Pieces = { that: string; then: string; closed: string; cause: string; because: string }

function stated({ that, then, closed, cause, because }: Pieces, likelihood: LikelihoodInSentence, phrasing: Phrasing) {
  const { kind, words } = likelihood
  if (kind === 'none') return `${cause}how likely it is ${that}${closed} ${words}`
  if (kind === 'divided')
    return `${cause}the group is divided on how likely it is ${that}${then}: its answers run ${words}`
  if (phrasing === 'event-first') {
    const whole = `${that}${because && ` ${because}`}${closed}`
    if (kind === 'place') return `the likelihood ${whole} is ${words}`
    return `${whole} ${kind === 'noun' ? `${likelihood.verb} ${likelihood.article}` : 'is '}${words}`
  }
  if (kind === 'place')
    return phrasing === 'we-judge'
      ? `${cause}we judge the likelihood ${that}${closed} to be ${words}`
      : `${cause}the likelihood ${that}${closed} is ${words}`
  if (phrasing === 'we-judge')
    return `${cause}we judge ${kind === 'noun' ? `that there is ${likelihood.article}${words}` : `it ${words}`} ${that}${then}`
  return `${cause}${kind === 'noun' ? `there is ${likelihood.article}` : 'it is '}${words} ${that}${then}`
}

/** "the port closes affecting coastal shipping by 31 Mar 2027". */
function happening({ event, affecting, by }: ReadStatement, title: string): string {
  const when =
    by || (event === null || event.form === 'other' || !NAMES_A_TIME.test(event.words) ? '(no date set)' : '')
  return [...doing(event, affecting, title), when].filter(Boolean).join(' ')
}

function doing(event: ReadStatement['event'], affecting: string, title: string): string[] {
  if (event === null) return [`the risk “${isolated(title.trim())}”`, affecting, 'comes about']
  if (event.form === 'other') return ['the event named below happens', affecting]
  return event.form === 'clause' ? [event.words, affecting] : [event.words, affecting, 'will happen']
}

/** An event that names its own day needs no other. */
const NAMES_A_TIME = /\b(?:by|before|until|within|during|in) (?:the |end of )*(?:\d|spring|summer|autumn|winter)/i

/** "The group is divided on its impact: its answers run from 1 negligible to 5 catastrophic."; empty where it is not. */
export function dividedImpact(impact: GroupImpact | null, { levels }: ImpactScale): string {
  if (!impact?.divided) return ''
  const name = (level: number) => `${level} ${levels[level - 1]?.name ?? ''}`
  return `The group is divided on the impact: its answers run from ${name(impact.divided.low)} to ${name(impact.divided.high)}.`
}
