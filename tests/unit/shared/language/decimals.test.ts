import { speak } from '@shared/language/language'
import { stopRuleText, USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { formatPercent, formatPercents } from '@shared/lexicons/percent'
import { groupLikelihoodFigures } from '@shared/scoring/judgment-text'
import { afterEach, expect, test } from 'vitest'

afterEach(() => speak('en'))

const GROUP = { kind: 'percent', pooling: 'median', analysts: 3, place: { kind: 'outside', side: 'below' } } as const

/** Numbers with a part behind the point, as the interface says them. */
const said = () => [
  formatPercent(12.5),
  formatPercents({ low: 12.5, high: 60 }),
  groupLikelihoodFigures({ ...GROUP, percent: 67.5, low: 61.5, high: 71 }),
  groupLikelihoodFigures({ ...GROUP, percent: 67.5, low: 67.5, high: 67.5 }),
  stopRuleText(USUAL_STOP_RULE),
]

test('parts of numbers stand behind a point in English and behind a comma in German', () => {
  expect(said()).toEqual([
    '12.5%',
    '12.5–60%',
    '67.5% (61.5–71%)',
    '67.5%',
    'Middle half within 1, all within 2; 80 % moved by one step at most, or kappa 0.8 or more',
  ])
  speak('de')
  expect(said()).toEqual([
    '12,5%',
    '12,5–60%',
    '67,5% (61,5–71%)',
    '67,5%',
    'Mittlere Hälfte innerhalb von 1, alle innerhalb von 2; 80 % um höchstens einen Schritt bewegt oder Kappa mindestens 0,8',
  ])
})
