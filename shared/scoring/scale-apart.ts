import type { Answer } from '../kinds/answers'
import { levelOfImpact } from '../lexicons/impact'
import { hedgeListOf } from '../lexicons/hedges'
import { formatBand, type Lexicon, type Term } from '../lexicons/lexicon'
import type { Likelihood } from '../lexicons/likelihood'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { findHedges } from '../search/find-hedges'
import { folded } from '../words/fold'
import { termGiven } from './group-judgment'
import type { Sides } from './sides'

/** Something recorded that speaks for analysts meaning different things by the scale. */
export type ScaleSign =
  /** Somebody writes a term of the lexicon whose percents are others than those of their own answer. */
  | { sign: 'other-word'; analystId: string; given: Likelihood; term: Term }
  /**
   * Somebody answered with a term of another lexicon that has no twin of the same name and band in the one asked under.
   */
  | { sign: 'other-lexicon'; analystId: string; term: Term; lexicon: Lexicon }
  /** Levels of impact that were given, and that no words of the scale explain. */
  | { sign: 'no-anchor'; levels: readonly number[] }

/** What speaks for the two sides meaning different things by the scale a round was asked under. */
export function scaleSigns({ lower, higher }: Sides, axis: 'likelihood' | 'impact', scales: Scales): ScaleSign[] {
  const answers = [...lower, ...higher]
  if (axis === 'impact') return withoutAnchor(answers, scales)
  return answers.flatMap((answer) => [...otherLexicon(answer, scales), ...otherWord(answer, scales)])
}

function withoutAnchor(answers: readonly Answer[], { impactScale }: Scales): ScaleSign[] {
  const given = new Set(answers.flatMap(({ impact }) => (impact === null ? [] : levelOfImpact(impact))))
  const levels = [...given].filter((level) => impactScale.levels[level - 1]?.anchor.trim() === '')
  return levels.length === 0 ? [] : [{ sign: 'no-anchor', levels: levels.toSorted((one, other) => one - other) }]
}

function otherLexicon({ analystId, likelihood }: Answer, scales: Scales): ScaleSign[] {
  if (likelihood?.kind !== 'term') return []
  const term = termGiven(scales, likelihood)
  const lexicon = scales.lexicons.find(({ id }) => id === likelihood.lexicon)
  if (!term || !lexicon) return []
  const hasTwin = scales.lexicon.terms.some(
    (each) => folded(each.label) === folded(term.label) && formatBand(each) === formatBand(term),
  )
  return hasTwin ? [] : [{ sign: 'other-lexicon', analystId, term, lexicon }]
}

/** Words that turn a term into another claim: "not likely", "more likely". */
const TURNS =
  /(?:\b(?:not|at all|no longer|hardly|less|least|more|most|increasingly|as|how|too|so|equally|very|highly|extremely|quite|rather|fairly|somewhat)|n['’]t)\s+$/i

/** Letters before a term in which such a word stands: reasons may be long, and have many terms. */
const BEFORE = 40

/**
 * A term that somebody writes and whose percents lie apart from what they gave; none where another one goes with it.
 */
function otherWord({ analystId, likelihood, rationale, basis }: Answer, scales: Scales): ScaleSign[] {
  const own = likelihood && percentsGiven(likelihood, scales)
  if (!own || !likelihood) return []
  const terms = [rationale, basis].flatMap((text) => termsWritten(text, scales.lexicon))
  const [term] = terms
  if (!term || terms.some(({ low, high }) => low <= own.high && own.low <= high)) return []
  return [{ sign: 'other-word', analystId, given: likelihood, term }]
}

function termsWritten(text: string, lexicon: Lexicon): Term[] {
  return findHedges(text, lexicon, hedgeListOf('en')).flatMap(({ kind, words, start }) => {
    if (kind !== 'estimative' || TURNS.test(text.slice(Math.max(0, start - BEFORE), start))) return []
    const named = lexicon.terms.find(({ label, alternative }) =>
      [label, alternative].some((each) => folded(each) === folded(words)),
    )
    return named ?? []
  })
}

/** The percents of an answer: its interval or, without, what was given. */
function percentsGiven(likelihood: Likelihood, scales: Scales): Interval<number> | null {
  if (likelihood.kind === 'cannot-judge') return null
  if (likelihood.kind === 'term') return termGiven(scales, likelihood) ?? null
  return likelihood.range ?? { low: likelihood.percent, high: likelihood.percent }
}
