import { percentsIn } from '../percents'
import { aboutValues } from '../finding'
import { likelihoodWordsIn } from '../likelihood-words'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { joinedEvents } from '../two-events'
import { fieldOf } from '../where'
import { short } from '../../../words/short'
import { riskWords } from '../risk-words'

export const ONE_EVENT: Rule = {
  id: 'T21',
  severity: 'error',
  trigger: 'The event of a risk joins two events by “and” or “or”, and they have one score.',
  standard: 'analytic6',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const { risk, name } = each
    const event = risk.event.trim() === '' ? risk.title : risk.event
    const joined = joinedEvents(event)
    if (joined === null) return []
    return [
      {
        message: riskWords.twoEvents(name, short(joined, 60)),
        where: fieldOf(each, risk.event.trim() === '' ? 'title' : 'event'),
        about: aboutValues(`risks/${risk.id}`, event),
      },
    ]
  }),
}

const CONDITION = /\b(?:if|unless|provided that|on condition that|in case|in the event (?:of|that))\b/gi
/** "asks whether" in other words, and what is no condition. */
const WHETHER_BEFORE = /\b(?:ask(?:s|ed)?|know|knows|see|sees|decides?|determines?|checks?|even|as|what|only)\s$/i
const NO_CONDITION_AFTER = /^\s(?:not|any|anything|ever|so)\b/i

export const CONDITION_SCORED: Rule = {
  id: 'T22',
  severity: 'warning',
  trigger:
    'The statement of a risk holds only under a condition (“if ...”, “unless ...”), and nothing says how likely that is.',
  standard: 'analytic6',
  profiles: EVERY_PROFILE,
  check: eachRisk((each, { scales, material }) => {
    const { risk, name } = each
    for (const field of ['event', 'cause', 'consequence'] as const) {
      const text = risk[field]
      const condition = conditionIn(text)
      if (condition === null) continue
      const isScored =
        percentsIn(condition).length > 0 ||
        likelihoodWordsIn(condition, scales).length > 0 ||
        material.risks.some((other) => other !== each && new RegExp(`\\b${other.name}\\b`).test(condition))
      if (isScored) continue
      return [
        {
          message: riskWords.conditional(name, short(condition, 60)),
          where: fieldOf(each, field),
          about: aboutValues(`risks/${risk.id}`, text),
        },
      ]
    }
    return []
  }),
}

/** The words of a condition; null where there is none. */
function conditionIn(text: string): string | null {
  for (const { 0: word, index } of text.matchAll(CONDITION)) {
    const [before, after] = [text.slice(Math.max(0, index - 20), index), text.slice(index + word.length)]
    if (!WHETHER_BEFORE.test(before) && !NO_CONDITION_AFTER.test(after)) return text.slice(index).trim()
  }
  return null
}
