import { riskName } from '../../judgment-words'
import type { Matrix } from '../../../lexicons/matrix'
import { short } from '../../../words/short'
import type { MemoRisk } from '../../material'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { riskWords } from '../risk-words'
import { fieldOf } from '../where'

export const WATCHED: Rule = {
  id: 'T25',
  severity: 'warning',
  trigger:
    'A risk at the level “high” or above without an indicator; or an indicator without a threshold or without somebody who watches it.',
  standard: 'analytic2',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => [...none(each), ...incomplete(each)]),
}

function none(each: MemoRisk): Found[] {
  const { indicators, judgment, scales, risk } = each
  const { level } = judgment
  if (indicators.length > 0 || !level || level.high < highLevel(scales.matrix)) return []
  const { levels } = scales.matrix
  return [
    {
      message: riskWords.noIndicator(riskName(each), levels[level.high - 1]?.name ?? ''),
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
    const hasThreshold = indicator.threshold.trim() !== ''
    const hasOwner = (indicator.owner ?? '').trim() !== ''
    if (hasThreshold && hasOwner) return []
    const told = hasThreshold ? riskWords.noOwner : hasOwner ? riskWords.noThreshold : riskWords.noThresholdNorOwner
    const missing = [...(hasThreshold ? [] : ['threshold']), ...(hasOwner ? [] : ['owner'])]
    return [
      {
        message: told(short(indicator.observable, 60), each.name),
        where: fieldOf(each),
        about: aboutValues(`indicators/${indicator.id}`, indicator.observable, missing),
      },
    ]
  })
