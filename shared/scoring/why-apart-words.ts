import type { Answer } from '../kinds/answers'
import { type Confidence, type ConfidenceRatings, RATED_PARTS } from '../lexicons/confidence'
import { impactText } from '../lexicons/impact'
import { formatBand, formatTerm, termOf } from '../lexicons/lexicon'
import { scaleName } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { likelihoodWords } from '../lexicons/score-text'
import { listed, listedBriefly } from '../words/sentence'
import { short } from '../words/short'
import { type Cause, type Sign, signAsked, type WhyApart } from './why-apart'

/** What each cause is called. */
export const CAUSES: Readonly<Record<Cause, string>> = {
  scale: 'May mean different things by the scale',
  evidence: 'May have used different evidence',
  belief: 'Seem to believe differently',
  untold: 'Nothing recorded says why',
}

/** What the causes mean and what they rest on, for whoever reads them. */
export const HOW_CAUSES_ARE_TOLD: readonly string[] = [
  'Shown for each risk on which the answers of the last round lie further apart than the session allows. The two sides are parted where the gap between neighbours is widest: in terms of the lexicon, or in levels of impact where only these lie apart.',
  'Each is a sign of what may be the cause, and no proof. They are asked for in this order, because each has to be ruled out before the next: (1) the scale: somebody answered with a term of another lexicon, or writes a term in their reasons whose percents are others than those of their answer, or the scale has no words for the levels of impact that were given; (2) the evidence: some of one side used a source of the evidence, and nothing shows that anybody of the other did; (3) belief: both sides used the same sources, or rate what their confidence rests on otherwise.',
  'Used means: named in the reasons, by title or publisher, or where names are shown: made a passage that is evidence. Beside letters it is not said who made which passage: the project shows whose passages they are, so it would say whose letter is whose. Who opened which evidence at the desk is not kept, and who read something without leaving a trace is not known.',
]

/** What analysts are called, in the order in which they are named. */
export type Names = ReadonlyMap<string, string>

const namesOf = (ids: readonly string[], names: Names): string => {
  const order = [...names.keys()]
  const sorted = ids.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
  return listed([...new Set(sorted)].map((id) => names.get(id) ?? 'somebody'))
}
const idsOf = (side: readonly Answer[]): string[] => side.map(({ analystId }) => analystId)
const otherSide = ({ lower, higher }: WhyApart, side: 'lower' | 'higher') => (side === 'lower' ? higher : lower)

/** "A and C: 20% and 30%": who stands on a side, and what they said. */
export function sideWords({ axis, ...sides }: WhyApart, side: 'lower' | 'higher', names: Names): string {
  const said = [...new Set(sides[side].map((answer) => saidWords(answer, axis)))]
  return `${namesOf(idsOf(sides[side]), names)}: ${listed(said)}`
}

const saidWords = ({ likelihood, impact }: Answer, axis: WhyApart['axis']): string =>
  axis === 'likelihood' ? likelihoodWords(likelihood) : impact === null ? '' : impactText(impact)

/** Facts of one kind that are told; what goes beyond them is counted. */
const MOST_FACTS = 4

/** What is recorded, a sentence each. */
export function factsOf(why: WhyApart, names: Names, scales: Scales): string[] {
  const facts = why.signs.map((sign) => factOf(sign, why, names, scales))
  const more = facts.length - MOST_FACTS
  return more > 1 ? [...facts.slice(0, MOST_FACTS), `${more} more signs like these are recorded.`] : facts
}

function factOf(sign: Sign, why: WhyApart, names: Names, scales: Scales): string {
  const who = (ids: readonly string[]) => namesOf(ids, names)
  switch (sign.sign) {
    case 'other-word':
      return `${who([sign.analystId])} answered ${likelihoodWords(sign.given)} and writes “${sign.term.label}”, which is ${formatBand(sign.term)} in ${scaleName(scales.lexicon)}.`
    case 'other-lexicon':
      return `${who([sign.analystId])} answered ${formatTerm(sign.term)} of ${scaleName(sign.lexicon)}; the round was asked under ${scaleName(scales.lexicon)}.`
    case 'no-anchor':
      return `The impact scale says nothing of what ${levels(sign.levels)} mean${sign.levels.length === 1 ? 's' : ''}.`
    case 'one-sided': {
      const used = sign.users.length === 1 ? 'uses' : 'use'
      return `${who(sign.users)} ${used} ${titleOf(sign.source)}; nothing shows that ${who(idsOf(otherSide(why, sign.side)))} did.`
    }
    case 'same-evidence':
      return `Both sides use ${listedBriefly(sign.sources.map(titleOf), MOST_FACTS)}, and no source that one of them uses is unknown to the other.`
    case 'rated':
      return `${partName(sign.part)}: ${who(ratersOf(why.lower, sign.part))} rated ${ratings(sign.lower)}, ${who(ratersOf(why.higher, sign.part))} ${ratings(sign.higher)}.`
  }
}

const levels = (of: readonly number[]) => `level${of.length === 1 ? '' : 's'} ${listed(of.map(String))}`
const titleOf = ({ title }: { title: string }) => `“${short(title, 60)}”`
const partName = (part: keyof ConfidenceRatings) => RATED_PARTS.find(({ key }) => key === part)?.label ?? part
const ratings = (of: readonly Confidence[]) => listed(of)
/** Of a side, those who rated a part of what their confidence rests on. */
const ratersOf = (side: readonly Answer[], part: keyof ConfidenceRatings) =>
  idsOf(side.filter(({ ratings: rated }) => rated?.[part]))

/** The one question worth discussing. */
export function questionOf(why: WhyApart, names: Names, scales: Scales): string {
  const sign = signAsked(why)
  const who = (ids: readonly string[]) => namesOf(ids, names)
  switch (sign?.sign) {
    case 'other-word':
      return `${who([sign.analystId])} answered ${likelihoodWords(sign.given)}${ownTerm(sign.given, scales)} and writes “${sign.term.label}” (${formatBand(sign.term)}): which of the two is meant?`
    case 'other-lexicon':
      return `${who([sign.analystId])} says ${formatTerm(sign.term)} of ${scaleName(sign.lexicon)}: which percent is meant, so that all speak of the same?`
    case 'no-anchor':
      return `What would have to happen for ${levels(sign.levels)}? The scale does not say.`
    case 'one-sided': {
      const others = who(idsOf(otherSide(why, sign.side)))
      const rest = sign.users.length === 1 ? 'rests' : 'rest'
      return `${who(sign.users)} ${rest} on ${titleOf(sign.source)}, and nothing shows that ${others} used it: would it change the answer of ${others}?`
    }
    case 'rated':
      return ratingQuestion(sign.part, why, names)
    case 'same-evidence':
      return (
        assumptionQuestion(why, names) ??
        `Both sides use ${listed(sign.sources.slice(0, 2).map(titleOf))}: which words of ${sign.sources.length === 1 ? 'it' : 'them'} do they read differently?`
      )
    case undefined:
      return assumptionQuestion(why, names) ?? farthestQuestion(why, names)
  }
}

function ratingQuestion(part: keyof ConfidenceRatings, why: WhyApart, names: Names): string {
  const [lower, higher] = [ratersOf(why.lower, part), ratersOf(why.higher, part)]
  const [low, high] = [namesOf(lower, names), namesOf(higher, names)]
  switch (part) {
    case 'sources':
      return `${low} and ${high} rate the sources differently: what makes them good enough, or not?`
    case 'assumptions':
      return (
        assumptionQuestion(why, names) ??
        `What ${does(lower)} ${low} take for granted that ${high} ${does(higher)} not, or the other way round?`
      )
    case 'reasoning':
      return `At which step from the evidence to the answer do ${low} and ${high} part?`
  }
}

const does = (ids: readonly string[]) => (ids.length === 1 ? 'does' : 'do')

/** Asks about what the judgment falls with first; null where nothing is recorded that the risk takes for granted. */
function assumptionQuestion({ assumptions: [first], lower, higher }: WhyApart, names: Names): string | null {
  if (!first) return null
  const ids = [...idsOf(lower), ...idsOf(higher)]
  return `Does it hold that “${short(first.text, 160)}”? ${namesOf(ids, names)}: would the answer be another one if not?`
}

function farthestQuestion(why: WhyApart, names: Names): string {
  const [low, high] = [why.lower[0], why.higher.at(-1)]
  if (!low || !high) return ''
  const said = (answer: Answer) => `${namesOf([answer.analystId], names)} (${saidWords(answer, why.axis)})`
  return `What would ${said(low)} have to see to come near ${said(high)}, and the other way round?`
}

/** " (likely, 55–80%)": the term that a percent lies in, so that both words stand side by side. */
function ownTerm(given: { kind: string; percent?: number }, { lexicon }: Scales): string {
  const term = given.percent === undefined ? null : termOf(lexicon, given.percent)
  return term ? ` (${term.label})` : ''
}

/** A table for all risks on which a group lies apart: its head, and a row for each. */
export const WHY_HEAD = ['Risk', 'May differ because', 'Question to discuss', 'Lower', 'Higher', 'Recorded'] as const

/** One row of {@link WHY_HEAD}. */
export const whyRow = (risk: string, why: WhyApart, names: Names, scales: Scales): string[] => [
  risk,
  CAUSES[why.cause],
  questionOf(why, names, scales),
  sideWords(why, 'lower', names),
  sideWords(why, 'higher', names),
  factsOf(why, names, scales).join(' '),
]
