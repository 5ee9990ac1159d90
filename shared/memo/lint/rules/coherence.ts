import { isJudged } from '../../../document/queries/outcomes'
import type { Likelihood } from '../../../lexicons/likelihood'
import type { Interval } from '../../../lexicons/scale'
import { termGiven } from '../../../scoring/group-judgment'
import { percentsOfGroup } from '../../../scoring/group-judgment'
import type { MemoRisk } from '../../material'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule, type Subject } from '../rule'
import { fieldOf } from '../where'
import { formatPercents } from '../../../lexicons/percent'
import { riskWords } from '../risk-words'

export const COHERENT: Rule = {
  id: 'T23',
  severity: 'warning',
  trigger:
    'A risk that was split from another is more likely than that one; or a risk and its alternatives add up to more than 101%, even at the lower ends of their ranges.',
  standard: 'iec31010Coherence',
  profiles: EVERY_PROFILE,
  check: eachRisk((each, subject) => [...moreThanWhole(each, subject), ...moreThanAll(each)]),
}

function moreThanWhole(each: MemoRisk, { material }: Subject): Found[] {
  const whole = material.risks.find(({ risk }) => risk.id === each.risk.splitFrom)
  const [part, all] = [percentsOfRisk(each), whole ? percentsOfRisk(whole) : null]
  if (!whole || !part || !all || part.low <= all.high) return []
  return [
    {
      message: riskWords.moreThanWhole(each.name, formatPercents(part), whole.name, formatPercents(all)),
      where: { kind: 'scores', riskId: each.risk.id },
      about: aboutValues(`risks/${each.risk.id}`, part, all),
    },
  ]
}

/** Rounding of percents may add up to one more. */
const MOST_TOGETHER = 101

function moreThanAll(each: MemoRisk): Found[] {
  const own = percentsOfRisk(each)
  const others = each.alternatives.flatMap(({ likelihood }) => percentsOfAnswer(likelihood, each) ?? [])
  if (!own || others.length === 0) return []
  const least = [own, ...others].reduce((sum, { low }) => sum + low, 0)
  if (least <= MOST_TOGETHER) return []
  return [
    {
      message: riskWords.moreThanAll(each.name, Math.round(least)),
      where: fieldOf(each, 'alternatives'),
      about: aboutValues(`risks/${each.risk.id}`, own, others),
    },
  ]
}

const percentsOfRisk = ({ judgment: { likelihood } }: MemoRisk): Interval<number> | false | null =>
  likelihood &&
  !likelihood.divided &&
  (likelihood.kind === 'percent' ? { low: likelihood.percent, high: likelihood.percent } : percentsOfGroup(likelihood))

function percentsOfAnswer(likelihood: Likelihood | null, { scales }: MemoRisk): Interval<number> | null {
  if (!isJudged(likelihood)) return null
  if (likelihood.kind === 'percent') return { low: likelihood.percent, high: likelihood.percent }
  const term = termGiven(scales, likelihood)
  return term ? { low: term.low, high: term.high } : null
}
