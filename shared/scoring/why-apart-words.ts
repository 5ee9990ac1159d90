import type { Answer } from '../kinds/answers'
import { type Confidence, type ConfidenceRatings, confidenceWord, RATED_PARTS } from '../lexicons/confidence'
import { impactText } from '../lexicons/impact'
import { formatBand, formatTerm, termOf } from '../lexicons/lexicon'
import { scaleName } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { likelihoodWords } from '../lexicons/score-text'
import { listed, listedBriefly } from '../language/counts'
import { short } from '../words/short'
import { type Sign, signAsked, type WhyApart } from './why-apart'
import { CAUSES, whyApartFacts as facts, whyApartQuestions as questions, whyHeads } from './why-apart-sentences'

/** What analysts are called, in the order in which they are named. */
export type Names = ReadonlyMap<string, string>

const namesOf = (ids: readonly string[], names: Names): string => {
  const order = [...names.keys()]
  const sorted = ids.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
  return listed([...new Set(sorted)].map((id) => names.get(id) ?? facts.somebody))
}
const idsOf = (side: readonly Answer[]): string[] => side.map(({ analystId }) => analystId)
const otherSide = ({ lower, higher }: WhyApart, side: 'lower' | 'higher') => (side === 'lower' ? higher : lower)

/** "A and C: 20% and 30%": who stands on a side, and what they said. */
export function sideWords({ axis, ...sides }: WhyApart, side: 'lower' | 'higher', names: Names): string {
  const said = [...new Set(sides[side].map((answer) => saidWords(answer, axis)))]
  return facts.side(namesOf(idsOf(sides[side]), names), listed(said))
}

const saidWords = ({ likelihood, impact }: Answer, axis: WhyApart['axis']): string =>
  axis === 'likelihood' ? likelihoodWords(likelihood) : impact === null ? '' : impactText(impact)

/** Facts of one kind that are told; what goes beyond them is counted. */
const MOST_FACTS = 4

/** What is recorded, a sentence each. */
export function factsOf(why: WhyApart, names: Names, scales: Scales): string[] {
  const told = why.signs.map((sign) => factOf(sign, why, names, scales))
  const more = told.length - MOST_FACTS
  return more > 1 ? [...told.slice(0, MOST_FACTS), facts.more(more)] : told
}

function factOf(sign: Sign, why: WhyApart, names: Names, scales: Scales): string {
  const who = (ids: readonly string[]) => namesOf(ids, names)
  switch (sign.sign) {
    case 'other-word':
      return facts.otherWord(
        who([sign.analystId]),
        likelihoodWords(sign.given),
        sign.term.label,
        formatBand(sign.term),
        scaleName(scales.lexicon),
      )
    case 'other-lexicon':
      return facts.otherLexicon(
        who([sign.analystId]),
        formatTerm(sign.term),
        scaleName(sign.lexicon),
        scaleName(scales.lexicon),
      )
    case 'no-anchor':
      return facts.noAnchor(sign.levels)
    case 'one-sided': {
      const others = who(idsOf(otherSide(why, sign.side)))
      return facts.oneSided(who(sign.users), sign.users.length, titleOf(sign.source), others)
    }
    case 'same-evidence':
      return facts.sameEvidence(listedBriefly(sign.sources.map(titleOf), MOST_FACTS))
    case 'rated':
      return facts.rated(
        partName(sign.part),
        who(ratersOf(why.lower, sign.part)),
        ratings(sign.lower),
        who(ratersOf(why.higher, sign.part)),
        ratings(sign.higher),
      )
  }
}

const titleOf = ({ title }: { title: string }) => facts.title(short(title, 60))
const partName = (part: keyof ConfidenceRatings) => RATED_PARTS.find(({ key }) => key === part)?.label ?? part
const ratings = (of: readonly Confidence[]) => listed(of.map(confidenceWord))
/** Of a side, those who rated a part of what their confidence rests on. */
const ratersOf = (side: readonly Answer[], part: keyof ConfidenceRatings) =>
  idsOf(side.filter(({ ratings: rated }) => rated?.[part]))

/** The one question worth discussing. */
export function questionOf(why: WhyApart, names: Names, scales: Scales): string {
  const sign = signAsked(why)
  const who = (ids: readonly string[]) => namesOf(ids, names)
  switch (sign?.sign) {
    case 'other-word': {
      const given = `${likelihoodWords(sign.given)}${ownTerm(sign.given, scales)}`
      return questions.otherWord(who([sign.analystId]), given, sign.term.label, formatBand(sign.term))
    }
    case 'other-lexicon':
      return questions.otherLexicon(who([sign.analystId]), formatTerm(sign.term), scaleName(sign.lexicon))
    case 'no-anchor':
      return questions.noAnchor(sign.levels)
    case 'one-sided': {
      const others = who(idsOf(otherSide(why, sign.side)))
      return questions.oneSided(who(sign.users), sign.users.length, titleOf(sign.source), others)
    }
    case 'rated':
      return ratingQuestion(sign.part, why, names)
    case 'same-evidence': {
      const sources = listed(sign.sources.slice(0, 2).map(titleOf))
      return assumptionQuestion(why, names) ?? questions.sameEvidence(sources, sign.sources.length)
    }
    case undefined:
      return assumptionQuestion(why, names) ?? farthestQuestion(why, names)
  }
}

function ratingQuestion(part: keyof ConfidenceRatings, why: WhyApart, names: Names): string {
  const [lower, higher] = [ratersOf(why.lower, part), ratersOf(why.higher, part)]
  const [low, high] = [namesOf(lower, names), namesOf(higher, names)]
  switch (part) {
    case 'sources':
      return questions.sources(low, high)
    case 'assumptions':
      return assumptionQuestion(why, names) ?? questions.assumptions(low, lower.length, high, higher.length)
    case 'reasoning':
      return questions.reasoning(low, high)
  }
}

/** Asks about what the judgment falls with first; null where nothing is recorded that the risk takes for granted. */
function assumptionQuestion({ assumptions: [first], lower, higher }: WhyApart, names: Names): string | null {
  if (!first) return null
  const ids = [...idsOf(lower), ...idsOf(higher)]
  return questions.assumption(short(first.text, 160), namesOf(ids, names))
}

function farthestQuestion(why: WhyApart, names: Names): string {
  const [low, high] = [why.lower[0], why.higher.at(-1)]
  if (!low || !high) return ''
  const said = (answer: Answer) => `${namesOf([answer.analystId], names)} (${saidWords(answer, why.axis)})`
  return questions.farthest(said(low), said(high))
}

/** " (likely, 55–80%)": the term that a percent lies in, so that both words stand side by side. */
function ownTerm(given: { kind: string; percent?: number }, { lexicon }: Scales): string {
  const term = given.percent === undefined ? null : termOf(lexicon, given.percent)
  return term ? ` (${term.label})` : ''
}

/** A table for all risks on which a group lies apart: its head, and a row for each. */
export const whyHead = (): string[] => Object.values(whyHeads)

/** One row under {@link whyHead}. */
export const whyRow = (risk: string, why: WhyApart, names: Names, scales: Scales): string[] => [
  risk,
  CAUSES[why.cause],
  questionOf(why, names, scales),
  sideWords(why, 'lower', names),
  sideWords(why, 'higher', names),
  factsOf(why, names, scales).join(' '),
]
