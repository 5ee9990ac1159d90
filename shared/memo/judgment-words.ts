import { formatDay } from '../words/days'
import { CONFIDENCES } from '../lexicons/confidence'
import { formatTerm, type Term } from '../lexicons/icd-203'
import { statementSentence } from '../document/queries/risks'
import type { GroupLikelihood } from '../scoring/group-judgment'
import type { MemoRisk } from './material'
import { capitalised, listed, sentence } from '../words/sentence'
import { counted } from '../words/plural'

/** The term with its range in brackets; between two terms, and outside the lexicon, it says so. */
export function likelihoodPhrase(likelihood: GroupLikelihood): string {
  if (likelihood.kind === 'percent') {
    const { term, median } = likelihood
    return term ? formatTerm(term) : `${median < 1 ? 'below 1%' : 'above 99%'} (outside the terms of ICD 203)`
  }
  const { low, high } = likelihood
  if (low.key === high.key) return formatTerm(low)
  const withArticle = (term: Term) => `${NOUNS.get(term.key) ?? ''}${formatTerm(term)}`
  return `between ${withArticle(low)} and ${withArticle(high)}`
}

/** "We judge this likely (55–80%) by 5 Jun 2027." Says so when nobody scored it: nothing is made up. */
function likelihoodSentence({ judgment, risk }: MemoRisk): string {
  const by = risk.horizon ? ` by ${formatDay(risk.horizon)}` : ', with no date set'
  const { likelihood, cannotJudge } = judgment
  if (!likelihood)
    return cannotJudge > 0 ? 'Its likelihood could not be judged.' : 'Its likelihood has not been scored.'
  const phrase = likelihoodPhrase(likelihood)
  const term = singleTerm(likelihood)
  if (term && NOUNS.has(term.key)) return `We judge that there is ${NOUNS.get(term.key)}${phrase} of this${by}.`
  if (!term && likelihood.kind === 'percent') return `We judge the likelihood of this to be ${phrase}${by}.`
  return `We judge this ${phrase}${by}.`
}

/** Terms that are nouns, with the article they take in a sentence. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['almost-no-chance', ''],
  ['roughly-even-chance', 'a '],
])

function singleTerm(likelihood: GroupLikelihood): Term | null {
  if (likelihood.kind === 'percent') return likelihood.term
  return likelihood.low.key === likelihood.high.key ? likelihood.low : null
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
  const likelihood = judgment.likelihood ? likelihoodPhrase(judgment.likelihood) : 'not scored'
  const horizon = risk.horizon ? formatDay(risk.horizon) : 'no date set'
  const filled = sentence(claim.replaceAll('{likelihood}', likelihood).replaceAll('{horizon}', horizon))
  return claim.includes('{likelihood}') ? filled : `${filled} ${likelihoodSentence(memoRisk)}`.trim()
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
