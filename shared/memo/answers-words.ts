import { formatDay } from '../words/days'
import { counted } from '../words/plural'
import { listed, sentence } from '../words/sentence'
import { partOf } from '../words/sentence-part'
import { formatPercents } from '../lexicons/percent'
import { groupImpactText } from '../scoring/judgment-text'
import { isGiven } from '../document/queries/sessions'
import { dividedImpact } from './judgment-sentence'
import { levelWords } from './level-words'
import type { MemoRisk } from './material'

/** How many were asked about a risk: in the round whose answers count, else all who said something. */
export const askedAbout = ({ scores, outcome }: MemoRisk): number =>
  Math.max(outcome?.round.analystIds.length ?? 0, scores.filter(isGiven).length)

/**
 * What a judgment rests on, in sentences: how many answered and how far apart, who could not judge and why, the impact,
 * the level with its cell, and that a horizon has passed on the day of the memo.
 */
export const answersWords = (each: MemoRisk, day: string): string =>
  [likelihoodAnswers(each), cannotJudge(each), impactAnswers(each), levelSentence(each), passed(each, day)]
    .filter(Boolean)
    .join(' ')

function likelihoodAnswers(each: MemoRisk): string {
  const { likelihood } = each.judgment
  const asked = askedAbout(each)
  if (!likelihood) return ''
  if (asked === 1) return 'One analyst judged it.'
  const percents = each.scores.flatMap(({ likelihood: own }) => (own?.kind === 'percent' ? own.percent : []))
  const low = Math.min(...percents)
  const high = Math.max(...percents)
  const all =
    low === high
      ? `, ${percents.length > 1 ? 'all ' : ''}${low}%`
      : `, from ${formatPercents({ low, high }).replace('–', '% to ')}`
  return `${likelihood.analysts} of ${counted(asked, 'analyst')} gave a likelihood${likelihood.kind === 'percent' ? all : ''}.`
}

function cannotJudge(each: MemoRisk): string {
  const { count, reasons } = couldNotJudge(each)
  if (count === 0) return ''
  const why = reasons.length === 0 ? '; no reason is recorded' : `, because ${listed(reasons)}`
  return `${counted(count, 'analyst')} could not judge it${why}.`
}

/** How many could not judge how likely a risk is, and their reasons in quotation marks, those that are alike once. */
export function couldNotJudge({ scores }: MemoRisk): { count: number; reasons: string[] } {
  const unsure = scores.flatMap(({ likelihood }) => (likelihood?.kind === 'cannot-judge' ? [likelihood] : []))
  const reasons = unsure.flatMap(({ reason }) => (reason?.trim() ? `“${partOf(reason)}”` : []))
  return { count: unsure.length, reasons: [...new Set(reasons)] }
}

function impactAnswers({ judgment, scales: { impactScale } }: MemoRisk): string {
  const { impact } = judgment
  if (!impact) return 'Its impact has not been scored.'
  return dividedImpact(impact, impactScale) || `Its impact is ${groupImpactText(impact, impactScale)}.`
}

const levelSentence = (each: MemoRisk): string => {
  const level = levelWords(each)
  return level === '' ? '' : sentence(`Level of risk: ${level}`)
}

const passed = ({ risk: { horizon } }: MemoRisk, day: string): string =>
  horizon && horizon < day ? `Its horizon, ${formatDay(horizon)}, has passed on the day of this memo.` : ''

/**
 * What would change the judgment: indicators that are watched for, and assumptions that it falls with; empty where
 * neither is recorded.
 */
export function changeWords({ indicators, assumptions }: MemoRisk): string {
  const seen = indicators.map(
    ({ observable, threshold }) =>
      `${quotedWords(observable)}${threshold.trim() && ` (${threshold.trim()})`} being observed`,
  )
  const wrong = assumptions.filter(({ linchpin }) => linchpin).map(({ text }) => `${quotedWords(text)} proving wrong`)
  const parts = [...seen, ...wrong]
  return parts.length === 0 ? '' : sentence(`What would change it: ${parts.join('; ')}`)
}

const quotedWords = (words: string): string => `“${partOf(words)}”`
