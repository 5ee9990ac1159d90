import { DIRECTIONS } from '../../lexicons/direction'
import { INDICATOR_STATUSES } from '../../lexicons/indicator-status'
import { likelihoodWords } from '../../lexicons/score-text'
import type { Alternative } from '../../kinds/alternatives'
import type { Assumption } from '../../kinds/assumptions'
import type { WatchedIndicator } from '../../document/queries/risk-rows'
import { formatDay } from '../../words/days'
import { riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { Inline, TreeBlock } from '../memo-tree'
import { sentence } from '../../words/sentence'
import { strong, text } from '../wording'

/** What risks take for granted: what was noted, then row by row. */
export const assumptions = (material: Material): TreeBlock[] =>
  recorded(material, ({ risk, assumptions: rows }) => [...noted(risk.assumptions), ...rows.map(assumptionWords)])

/** What else could be the case: what was noted, then row by row. */
export const alternatives = (material: Material): TreeBlock[] =>
  recorded(material, ({ risk, alternatives: rows }) => [...noted(risk.alternatives), ...rows.map(alternativeWords)])

function recorded({ risks }: Material, said: (each: MemoRisk) => Inline[][]): TreeBlock[] {
  const items = risks.flatMap((each) =>
    said(each).map((inlines) => ({
      inlines: [strong(`${riskName(each)}: `), ...inlines],
      about: { riskId: each.risk.id },
    })),
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

const noted = (words: string): Inline[][] => (words.trim() === '' ? [] : [[text(sentence(words))]])

const assumptionWords = ({ text: words, linchpin, ifWrong }: Assumption): Inline[] => [
  text(sentence(words)),
  ...(linchpin ? [strong(' Linchpin.')] : []),
  ...(ifWrong.trim() === '' ? [] : [text(` If it is wrong: ${sentence(ifWrong)}`)]),
]

const alternativeWords = ({ text: words, likelihood }: Alternative): Inline[] => [
  text(sentence(words)),
  ...(likelihood === null ? [] : [text(` Likelihood: ${sentence(likelihoodWords(likelihood))}`)]),
]

/** What to watch for, with where and when it counts as seen. */
export function indicators({ risks }: Material): TreeBlock[] {
  const owned = risks.some((each) => each.indicators.some(({ owner }) => owner?.trim()))
  const rows = risks.flatMap((each) =>
    each.indicators.map((indicator) => ({
      cells: [
        riskName(each),
        indicator.observable,
        thresholdWords(indicator) || '–',
        indicator.watch || '–',
        ...(owned ? [indicator.owner?.trim() || '–'] : []),
        statusWords(indicator),
      ].map((words) => ({ inlines: [text(words)] })),
      about: { riskId: each.risk.id },
    })),
  )
  if (rows.length === 0) return []
  const head = ['Risk', 'Observable', 'Threshold', 'Where to watch', ...(owned ? ['Owner'] : []), 'Status']
  return [{ kind: 'table', caption: 'Indicators that a risk is coming about.', head, rows }]
}

/** "rises: 5 a week", or one of the two. */
export const thresholdWords = ({ direction, threshold }: WatchedIndicator): string =>
  [DIRECTIONS.find(({ key }) => key === direction)?.label.toLowerCase(), threshold].filter(Boolean).join(': ')

/** "emerging, 3 Feb 2026"; without a day where nobody observed anything yet. */
export const statusWords = ({ status, day }: WatchedIndicator): string =>
  [INDICATOR_STATUSES.find(({ key }) => key === status)!.label.toLowerCase(), day && formatDay(day)]
    .filter(Boolean)
    .join(', ')
