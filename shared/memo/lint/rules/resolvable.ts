import { listed } from '../../../words/sentence'
import type { MemoRisk } from '../../material'
import { aboutValues } from '../finding'
import { percentsIn } from '../percents'
import { type Sentence } from '../prose'
import { EVERY_PROFILE, eachJudgment, type Rule } from '../rule'
import { fieldOf } from '../where'

export const RESOLVABLE: Rule = {
  id: 'T04',
  severity: 'error',
  name: 'Judgment that nobody can hold against events',
  trigger:
    'A key judgment without a likelihood, without a day by which it comes about, or without a named party or anything to observe.',
  standard: 'ICD 203, analytic standard 8',
  why: 'Without all three nobody can say afterwards whether it was right.',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each, subject) => {
    const claim = subject.sentences.filter(
      ({ paragraph: { words } }) => 'riskId' in words && words.part === 'claim' && words.riskId === each.risk.id,
    )
    const missing = [
      ...(saysLikelihood(each, claim) ? [] : ['no likelihood']),
      ...(saysWhen(each, claim) ? [] : ['no day by which it comes about']),
      ...(saysWhom(each, claim) ? [] : ['no party it affects and nothing to observe']),
    ]
    if (missing.length === 0) return []
    return [
      {
        message: `The judgment on ${each.name} has ${listed(missing)}.`,
        where: whereTo(each, missing),
        about: aboutValues(`risks/${each.risk.id}`, missing, each.risk.title, each.risk.event),
      },
    ]
  }),
}

const whereTo = (each: MemoRisk, missing: readonly string[]) => {
  if (missing.includes('no likelihood')) return { kind: 'scores' as const, riskId: each.risk.id }
  return fieldOf(each, missing[0]?.startsWith('no day') ? 'horizon' : 'party')
}

const saysLikelihood = ({ judgment }: MemoRisk, claim: readonly Sentence[]): boolean =>
  judgment.likelihood !== null ||
  claim.some(({ text, likelihoods }) => likelihoods.length > 0 || percentsIn(text).length > 0)

const WHEN =
  /\b(?:19|20)\d\d\b|\bwithin (?:the next |a |an |one |\d+ |\p{L}+ )?(?:hours?|days?|weeks?|months?|years?)\b|\bby (?:the end of|mid-|early|late|next|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u

const saysWhen = ({ risk }: MemoRisk, claim: readonly Sentence[]): boolean =>
  risk.horizon !== null || claim.some(({ text, paragraph }) => !paragraph.isEnglish || WHEN.test(text))

/** A name within a sentence, not its first word. */
const NAME = /[\p{Ll},;:]\s\p{Lu}\p{L}+/u

const saysWhom = ({ risk, indicators }: MemoRisk, claim: readonly Sentence[]): boolean =>
  risk.party.trim() !== '' || indicators.length > 0 || claim.some((sentence) => NAME.test(unfilled(sentence)))

/** Names of months in a filled-in horizon name nobody. */
function unfilled({ text, filled }: Sentence): string {
  let words = text
  for (const { start, end } of filled) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  return words
}
