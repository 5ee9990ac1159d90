import { levelText } from '../lexicons/matrix'
import type { MemoValue, RiskValue } from '../rich/rich'
import { groupImpactText, groupLikelihoodText } from '../scoring/judgment-text'
import { formatDay } from '../words/days'
import { counted } from '../words/plural'
import { likelihoodPhrase } from './judgment-sentence'
import { confidenceLevels } from './judgment-words'
import { allEvidence, type Material, type MemoRisk } from './material'

/** What a value of a risk is now, in words; that it has none is said. */
export function riskValueText(each: MemoRisk, value: RiskValue): string {
  const { judgment, scales, risk } = each
  switch (value) {
    case 'likelihood':
      return judgment.likelihood ? likelihoodPhrase(judgment.likelihood, scales.lexicon) : 'not scored'
    case 'percent':
      return groupLikelihoodText(judgment.likelihood) || 'not scored'
    case 'impact':
      return groupImpactText(judgment.impact, scales.impactScale) || 'impact not scored'
    case 'level':
      return judgment.level ? levelText(scales.matrix.levels, judgment.level) : 'no level'
    case 'rank':
      return each.rankText
    case 'confidence':
      return confidenceLevels(each) || 'not stated'
    case 'horizon':
      return risk.horizon ? formatDay(risk.horizon) : 'no date set'
    case 'title':
      return risk.title
    case 'evidence':
      return counted(allEvidence(each).length, 'passage')
  }
}

/** What a value of the memo is now, in words. */
export function memoValueText({ memo, risks }: Material, value: MemoValue): string {
  const evidence = risks.flatMap(allEvidence)
  switch (value) {
    case 'risks':
      return counted(risks.length, 'risk')
    case 'sources':
      return counted(new Set(evidence.map(({ source }) => source.id)).size, 'source')
    case 'passages':
      return counted(new Set(evidence.map(({ passage }) => passage.id)).size, 'passage')
    case 'date':
      return formatDay(memo.date)
    case 'cut-off':
      return memo.cutOff ? formatDay(memo.cutOff) : 'no day set'
  }
}
