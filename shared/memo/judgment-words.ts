import { formatDay } from '../words/days'
import type { Phrasing } from '../kinds/memo-layout'
import type { Judgment } from '../kinds/judgment'
import { type Memo, wordsWritten } from '../kinds/memos'
import { richFrom } from '../rich/from-markdown'
import { richOf, wordsOfLine } from '../rich/plain-words'
import { type Inline, inlinesOf, type Rich } from '../rich/rich'
import { CONFIDENCES } from '../lexicons/confidence'
import { isolateAround, isolated } from '../words/isolated'
import { statementSentence } from '../document/queries/risks'
import { readStatement } from '../document/statement'
import { isDivided } from '../scoring/group-judgment'
import { judgmentSentence, type LikelihoodInSentence, likelihoodInSentence } from './judgment-sentence'
import { layoutOf } from './layouts'
import type { MemoRisk } from './material'
import { withOwnValues } from './own-values'
import { capitalised, listed, sentence } from '../words/sentence'
import { counted } from '../words/plural'

/** "We judge this likely (55–80%) by 5 Jun 2027." Says so when nobody scored it, or the group is divided. */
function likelihoodSentence({ judgment, risk, scales: { lexicon } }: MemoRisk): string {
  const by = risk.horizon ? ` by ${formatDay(risk.horizon)}` : ', with no date set'
  if (!judgment.likelihood) return `Its likelihood ${whyNone(judgment)}.`
  const said = likelihoodInSentence(judgment.likelihood, lexicon)
  switch (said.kind) {
    case 'noun':
      return `We judge that there is ${said.article}${said.words} of this${by}.`
    case 'divided':
      return `The group is divided on how likely this is${by}: its answers run ${said.words}.`
    case 'adjective':
      return `We judge this ${said.words}${by}.`
    case 'place':
    case 'none':
      return `We judge the likelihood of this to be ${said.words}${by}.`
  }
}

const whyNone = ({ cannotJudge }: MemoRisk['judgment']): string =>
  cannotJudge > 0 ? 'could not be judged' : 'has not been scored'

/** What the risk says, without its day: its statement, or its title. */
export const statementWords = ({ risk }: MemoRisk): string =>
  statementSentence({ ...risk, horizon: null }) || sentence(risk.title)

/**
 * What stands for the claim until the analyst writes one: the judgment as one sentence, with likelihood and day as
 * `{likelihood}` and `{horizon}` where they follow the project; and what stands apart from it, paragraph by paragraph.
 */
export function draftClaim({ risk, judgment, scales }: MemoRisk, phrasing: Phrasing): string {
  const read = readStatement(risk)
  const said: LikelihoodInSentence = judgment.likelihood
    ? likelihoodInSentence(judgment.likelihood, scales.lexicon)
    : { kind: 'none', words: whyNone(judgment) }
  const follows = said.kind !== 'none' && said.kind !== 'divided'
  const { sentence: whole, lines } = judgmentSentence(
    { ...read, by: read.by && 'by {horizon}' },
    risk.title,
    follows ? { ...said, words: '{likelihood}' } : said,
    phrasing,
  )
  return [whole, ...lines].join('\n\n')
}

/** The claim of a judgment as it stands: what the analyst wrote, or the draft, with what may be typed for values as values. */
export function claimOf(memo: Memo, each: MemoRisk): Rich {
  const own = ownClaim(memo, each)
  return withOwnValues(own === null ? richOf(draftClaim(each, layoutOf(memo).phrasing)) : richFrom(own), each.risk.id)
}

const ownClaim = (memo: Memo, { risk }: MemoRisk): string | null =>
  wordsWritten(memo, { riskId: risk.id, part: 'claim' })

/** The claim as it is printed: the draft as it stands, what the analyst wrote with its likelihood. */
export const claimInPrint = (memo: Memo, each: MemoRisk): Rich =>
  ownClaim(memo, each) === null ? claimOf(memo, each) : printedClaim(claimOf(memo, each), each)

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
export function confidenceLevels(each: MemoRisk): string {
  const given = levelsGiven(each)
  return given.length < 2 ? (given[0]?.level ?? '') : levelsWithCounts(each)
}

const levelsWithCounts = (each: MemoRisk): string =>
  listed(levelsGiven(each).map(({ level, analysts }) => `${level} (${counted(analysts, 'analyst')})`))

const levelsGiven = ({ scores }: MemoRisk) =>
  CONFIDENCES.map(({ key, label }) => ({
    level: label.toLowerCase(),
    analysts: scores.filter(({ confidence }) => confidence === key).length,
  })).filter(({ analysts }) => analysts > 0)

/** Stands apart from the likelihood: ICD 203 allows no sentence with both. Every level that was given is named. */
export function confidenceSentence(each: MemoRisk): string {
  const levels = confidenceLevels(each)
  if (levels === '') return 'Confidence in this judgment has not been stated.'
  if (isDivided(each.judgment))
    return `The group has no judgment in common; confidence of each in their own: ${levelsWithCounts(each)}.`
  return `Our confidence in this judgment ${levels.includes(' ') ? 'differs:' : 'is'} ${levels}.`
}

/** The basis each analyst gave, each once. */
export function draftBasis({ scores }: MemoRisk): string {
  const bases = scores.map(({ basis }) => capitalised(sentence(basis))).filter((basis) => basis !== '')
  return [...new Set(bases)].join(' ')
}

/** Why somebody judged so, as a sentence; why they cannot judge stands with their answer. */
export function reasonWords({ likelihood, rationale }: Pick<Judgment, 'likelihood' | 'rationale'>): string {
  if (rationale.trim() !== '') return capitalised(sentence(rationale))
  return likelihood?.kind === 'cannot-judge' && likelihood.reason?.trim() ? '' : 'No reason is recorded.'
}

/** "R1 Title". */
export const riskName = ({ name, risk }: MemoRisk): string => `${name} ${risk.title}`
