import { INDICATOR_STATUSES, type IndicatorStatus } from '../../lexicons/indicator-status'
import type { Risk } from '../../kinds/risks'
import { riskName } from '../judgment-words'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { sentence } from '../../words/sentence'
import { strong, text } from '../wording'

/** What was recorded with each risk under one heading, e.g. its assumptions. */
export function recorded({ risks }: Material, part: keyof Pick<Risk, 'assumptions' | 'alternatives'>): TreeBlock[] {
  const items = risks
    .filter(({ risk }) => risk[part].trim() !== '')
    .map((each) => ({
      inlines: [strong(`${riskName(each)}: `), text(sentence(each.risk[part]))],
      about: { riskId: each.risk.id },
    }))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What to watch for, with where and when it counts as seen. */
export function indicators({ risks }: Material): TreeBlock[] {
  const rows = risks.flatMap((each) =>
    each.indicators.map(({ observable, threshold, watch, status }) => ({
      cells: [riskName(each), observable, threshold || '–', watch || '–', statusWords(status)].map((words) => ({
        inlines: [text(words)],
      })),
      about: { riskId: each.risk.id },
    })),
  )
  if (rows.length === 0) return []
  const head = ['Risk', 'Observable', 'Threshold', 'Where to watch', 'Status']
  return [{ kind: 'table', caption: 'Indicators that a risk is coming about.', head, rows }]
}

export const statusWords = (status: IndicatorStatus): string =>
  INDICATOR_STATUSES.find(({ key }) => key === status)!.label.toLowerCase()
