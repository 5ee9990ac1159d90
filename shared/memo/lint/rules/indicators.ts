import type { Matrix } from '../../../lexicons/matrix'
import { short } from '../../../words/short'
import { listed } from '../../../words/sentence'
import type { MemoRisk } from '../../material'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { fieldOf } from '../where'

export const WATCHED: Rule = {
  id: 'T25',
  severity: 'warning',
  name: 'Nothing to watch for',
  trigger:
    'A risk at the level “high” or above without an indicator; or an indicator without a threshold or without somebody who watches it.',
  standard: 'ICD 203, analytic standard 2',
  why: 'Who reads of a high risk wants to know what would show that it comes about, and who looks.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => [...none(each), ...incomplete(each)]),
}

function none(each: MemoRisk): Found[] {
  const { indicators, judgment, scales, name, risk } = each
  const { level } = judgment
  if (indicators.length > 0 || !level || level.high < highLevel(scales.matrix)) return []
  const { levels } = scales.matrix
  return [
    {
      message: `${name} ${risk.title} is at the level ${levels[level.high - 1]?.name}, and no indicator would show that it comes about.`,
      where: fieldOf(each),
      about: aboutValues(`risks/${risk.id}`, level),
    },
  ]
}

/** The level that is called high; of a matrix without one the second from the top. */
function highLevel({ levels }: Matrix): number {
  const named = levels.findIndex(({ name }) => name.trim().toLowerCase() === 'high')
  return named === -1 ? Math.max(2, levels.length - 1) : named + 1
}

const incomplete = (each: MemoRisk): Found[] =>
  each.indicators.flatMap((indicator) => {
    const missing = [
      ...(indicator.threshold.trim() === '' ? ['threshold'] : []),
      ...((indicator.owner ?? '').trim() === '' ? ['owner'] : []),
    ]
    if (missing.length === 0) return []
    return [
      {
        message: `The indicator “${short(indicator.observable, 60)}” of ${each.name} has no ${listed(missing).replace(' and ', ' and no ')}.`,
        where: fieldOf(each),
        about: aboutValues(`indicators/${indicator.id}`, indicator.observable, missing),
      },
    ]
  })
