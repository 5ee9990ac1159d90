import { formatDay } from '../words/days'
import { CONFIDENCES } from '../lexicons/confidence'
import { formatBand, formatTerm, type Lexicon, type Term } from '../lexicons/lexicon'
import { isolated } from '../words/isolated'
import { scaleName } from '../lexicons/scale'
import { statementSentence } from '../document/queries/risks'
import type { Wording } from '../lexicons/translate'
import type { MemoRisk } from './material'
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

/**
 * A claim as it is printed: `{likelihood}` and `{horizon}` become live values;
 * a claim that does not place its likelihood gets the sentence that does.
 */
export function fillClaim(claim: string, memoRisk: MemoRisk): string {
  const { judgment, risk } = memoRisk
  const likelihood = judgment.likelihood ? likelihoodPhrase(judgment.likelihood, memoRisk.scales.lexicon) : 'not scored'
  const horizon = risk.horizon ? formatDay(risk.horizon) : 'no date set'
  const filled = sentence(claim.replaceAll('{likelihood}', likelihood).replaceAll('{horizon}', horizon))
  return claim.includes('{likelihood}') ? filled : `${isolated(filled)} ${likelihoodSentence(memoRisk)}`.trim()
}

/** Whether a claim takes that value from the project each time it is printed. */
export const claimFollows = (claim: string, value: string): boolean =>
  ['likelihood', 'horizon'].includes(value.toLowerCase()) && claim.includes(`{${value.toLowerCase()}}`)

/** Stands apart from the likelihood: ICD 203 allows no sentence with both. Every level that was given is named. */
export function confidenceSentence({ scores }: MemoRisk): string {
  const given = CONFIDENCES.map(({ key, label }) => ({
    level: label.toLowerCase(),
    analysts: scores.filter(({ confidence }) => confidence === key).length,
  })).filter(({ analysts }) => analysts > 0)
  if (given.length === 0) return 'Confidence in this judgment has not been stated.'
  if (given.length === 1) return `Our confidence in this judgment is ${given[0]?.level}.`
  const levels = given.map(({ level, analysts }) => `${level} (${counted(analysts, 'analyst')})`)
  return `Our confidence in this judgment differs: ${listed(levels)}.`
}

/** The basis each analyst gave, each once. */
export function draftBasis({ scores }: MemoRisk): string {
  const bases = scores.map(({ basis }) => capitalised(sentence(basis))).filter((basis) => basis !== '')
  return [...new Set(bases)].join(' ')
}

/** "R1 Title". */
export const riskName = ({ name, risk }: MemoRisk): string => `${name} ${risk.title}`
