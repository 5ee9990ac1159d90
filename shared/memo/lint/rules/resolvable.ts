import type { MemoRisk } from '../../material'
import { aboutValues, type Where } from '../finding'
import { percentsIn } from '../percents'
import { type Sentence } from '../prose'
import { EVERY_PROFILE, eachJudgment, type Rule } from '../rule'
import { fieldOf } from '../where'
import { riskWords } from '../risk-words'

export const RESOLVABLE: Rule = {
  id: 'T04',
  severity: 'error',
  trigger:
    'A key judgment without a likelihood, without a day by which it comes about, or without a named party or anything to observe.',
  standard: 'analytic8',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each, subject) => {
    const claim = subject.sentences.filter(
      ({ paragraph: { words } }) => 'riskId' in words && words.part === 'claim' && words.riskId === each.risk.id,
    )
    const says = {
      likelihood: saysLikelihood(each, claim),
      when: saysWhen(each, claim),
      whom: saysWhom(each, claim),
    }
    const missing = [
      ...(says.likelihood ? [] : [riskWords.noLikelihood]),
      ...(says.when ? [] : [riskWords.noHorizon]),
      ...(says.whom ? [] : [riskWords.noParty]),
    ]
    if (missing.length === 0) return []
    return [
      {
        message: riskWords.unresolvable(each.name, missing),
        where: whereTo(each, says),
        about: aboutValues(`risks/${each.risk.id}`, missing, each.risk.title, each.risk.event),
      },
    ]
  }),
}

const whereTo = (each: MemoRisk, says: { likelihood: boolean; when: boolean }): Where =>
  says.likelihood ? fieldOf(each, says.when ? 'party' : 'horizon') : { kind: 'scores', riskId: each.risk.id }

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
