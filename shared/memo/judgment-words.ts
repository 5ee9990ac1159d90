import { formatDay } from '../words/days'
import { type Memo, wordsWritten } from '../kinds/memos'
import { richFrom } from '../rich/from-markdown'
import { richOf, wordsOfLine } from '../rich/plain-words'
import { type Inline, inlinesOf, type Rich } from '../rich/rich'
import { CONFIDENCES } from '../lexicons/confidence'
import { formatBand, formatTerm, type Lexicon, type Term } from '../lexicons/lexicon'
import { isolateAround, isolated } from '../words/isolated'
import { scaleName } from '../lexicons/scale'
import { statementSentence } from '../document/queries/risks'
import type { Wording } from '../lexicons/translate'
import type { MemoRisk } from './material'
import { withOwnValues } from './own-values'
import { capitalised, listed, sentence } from '../words/sentence'
import { counted } from '../words/plural'

/** The term with its range in brackets; between two terms, and outside the lexicon, it says so. */
export function likelihoodPhrase(likelihood: Wording, lexicon: Lexicon): string {
  const [low, high] = endsOf(likelihood)
  if (!low || !high) return outsideWords(likelihood, lexicon)
  return low.key === high.key ? formatTerm(low) : `between ${withArticle(low)} and ${withArticle(high)}`
}

/** The terms it lies in or between, the same twice for one; none outside the lexicon. */
function endsOf(likelihood: Wording): [Term, Term] | [] {
  if (likelihood.kind === 'terms') return [likelihood.low, likelihood.high]
  const { place } = likelihood
  if (place.kind === 'outside') return []
  return place.kind === 'term' ? [place.term, place.term] : [place.below, place.above]
}

function outsideWords(likelihood: Wording, lexicon: Lexicon): string {
  const isBelow =
    likelihood.kind === 'percent' && likelihood.place.kind === 'outside' && likelihood.place.side === 'below'
  const [first, last] = [lexicon.terms[0]!, lexicon.terms.at(-1)!]
  return `${isBelow ? `below ${first.low}%` : `above ${last.high}%`} (outside the terms of ${scaleName(lexicon)})`
}

const ARTICLES: Readonly<Record<Term['form'], string>> = { 'a-noun': 'a ', noun: '', adjective: '', quoted: '' }

const withArticle = (term: Term): string => `${ARTICLES[term.form]}${formatTerm(term)}`

/** "We judge this likely (55–80%) by 5 Jun 2027." Says so when nobody scored it: nothing is made up. */
function likelihoodSentence({ judgment, risk, scales: { lexicon } }: MemoRisk): string {
  const by = risk.horizon ? ` by ${formatDay(risk.horizon)}` : ', with no date set'
  const { likelihood, cannotJudge } = judgment
  if (!likelihood)
    return cannotJudge > 0 ? 'Its likelihood could not be judged.' : 'Its likelihood has not been scored.'
  const phrase = likelihoodPhrase(likelihood, lexicon)
  const [low, high] = endsOf(likelihood)
  const form = low && low.key === high?.key ? low.form : likelihood.kind === 'terms' ? 'adjective' : 'outside'
  switch (form) {
    case 'a-noun':
    case 'noun':
      return `We judge that there is ${ARTICLES[form]}${phrase} of this${by}.`
    case 'quoted':
      return `We judge the likelihood of this to be ${isolated(`“${low!.label}”`)} (${formatBand(low!)})${by}.`
    case 'outside':
      return `We judge the likelihood of this to be ${phrase}${by}.`
    case 'adjective':
      return `We judge this ${phrase}${by}.`
  }
}

/** What stands for the claim until the analyst writes one. */
export function draftClaim({ risk }: MemoRisk): string {
  return statementSentence({ ...risk, horizon: null }) || sentence(risk.title)
}

/** The claim of a judgment as it stands: what the analyst wrote, with what may be typed for values as values, or the draft. */
export function claimOf(memo: Memo, each: MemoRisk): Rich {
  const own = wordsWritten(memo, { riskId: each.risk.id, part: 'claim' })
  return own === null ? richOf(draftClaim(each)) : withOwnValues(richFrom(own), each.risk.id)
}

/** A claim as it is printed: one that does not place its likelihood is followed by the sentence that does. */
export function printedClaim(claim: Rich, each: MemoRisk): Rich {
  const places = inlinesOf(claim).some((inline) => isOwnValue(inline, each.risk.id, 'likelihood'))
  const sentenceAfter = places ? '' : likelihoodSentence(each)
  const last = claim.content.at(-1)
  if (last?.type !== 'paragraph') {
    return sentenceAfter === '' ? claim : { ...claim, content: [...claim.content, ...richOf(sentenceAfter).content] }
  }
  const words = wordsOfLine(last.content ?? [])
  const stop = sentence(words).slice(words.trim().length)
  const { before, after } =
    sentenceAfter === '' || isolated(words) === words ? { before: '', after: '' } : isolateAround(words)
  const said = [
    plain(before),
    ...(last.content ?? []),
    plain(stop + after),
    plain(sentenceAfter && ` ${sentenceAfter}`),
  ]
  return { ...claim, content: [...claim.content.slice(0, -1), { type: 'paragraph', content: withoutEmpty(said) }] }
}

const plain = (words: string): Inline => ({ type: 'text', text: words })
const withoutEmpty = (inlines: readonly Inline[]): Inline[] =>
  inlines.filter((inline) => inline.type !== 'text' || inline.text !== '')

const isOwnValue = (inline: Inline, riskId: string, value: string): boolean =>
  inline.type === 'riskValue' && inline.attrs.riskId === riskId && inline.attrs.value === value

/** Whether a claim takes that value of its risk from the project each time it is printed. */
export const claimFollows = (claim: Rich, riskId: string, value: string): boolean =>
  inlinesOf(claim).some((inline) => isOwnValue(inline, riskId, value.toLowerCase()))

/** The levels of confidence that were given: "low", or "low (2 analysts) and high (1 analyst)"; empty without one. */
export function confidenceLevels({ scores }: MemoRisk): string {
  const given = CONFIDENCES.map(({ key, label }) => ({
    level: label.toLowerCase(),
    analysts: scores.filter(({ confidence }) => confidence === key).length,
  })).filter(({ analysts }) => analysts > 0)
  if (given.length < 2) return given[0]?.level ?? ''
  return listed(given.map(({ level, analysts }) => `${level} (${counted(analysts, 'analyst')})`))
}

/** Stands apart from the likelihood: ICD 203 allows no sentence with both. Every level that was given is named. */
export function confidenceSentence(each: MemoRisk): string {
  const levels = confidenceLevels(each)
  if (levels === '') return 'Confidence in this judgment has not been stated.'
  return `Our confidence in this judgment ${levels.includes(' ') ? 'differs:' : 'is'} ${levels}.`
}

/** The basis each analyst gave, each once. */
export function draftBasis({ scores }: MemoRisk): string {
  const bases = scores.map(({ basis }) => capitalised(sentence(basis))).filter((basis) => basis !== '')
  return [...new Set(bases)].join(' ')
}

/** "R1 Title". */
export const riskName = ({ name, risk }: MemoRisk): string => `${name} ${risk.title}`
