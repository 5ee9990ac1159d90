import { newId } from '@shared/new-id'
import type { IndicatorStatus } from '@shared/lexicons/indicator-status'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { cell, dataOf, strong, text } from '../tree-parts'

describe.each(['assumptions', 'alternatives'] as const)('the %s', (part) => {
  test('are listed by risk, as sentences, without those that are blank', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood', { [part]: ' The winter is average ' })
    made.risk('Drought', { [part]: ' \n ' })
    made.risk('Storm')
    const high = made.risk('Fire', { [part]: 'Who knows?' })
    made.score(high, 90, 4)
    expect(dataOf(made, part)).toEqual([
      {
        kind: 'list',
        items: [
          { inlines: [strong('R4 Fire: '), text('Who knows?')], about: { riskId: high } },
          { inlines: [strong('R1 Flood: '), text('The winter is average.')], about: { riskId } },
        ],
      },
    ])
    expect(dataOf(made, part === 'assumptions' ? 'alternatives' : 'assumptions')).toEqual([])
  })
})

describe('the indicators', () => {
  test('are one table over all risks, highest first, with what is not said left as a dash', () => {
    const made = new MemoProject()
    const [low, high] = [made.risk('Flood'), made.risk('Fire')]
    made.score(high, 90, 4)
    let position = 0
    const add = (riskId: string, observable: string, threshold: string, watch: string, status: IndicatorStatus) => {
      position += 1
      const indicator = { id: newId(), riskId, position, observable, threshold, watch, status }
      made.do({ name: 'indicator.create', input: { indicator } })
    }
    add(low, 'Water rises', 'two metres', 'the gauge', 'not-observed')
    add(high, 'Dry grass', '', '', 'observed')
    add(low, 'Rain', 'a week', '', 'emerging')
    const row = (riskId: string, ...words: string[]) => ({ cells: words.map(cell), about: { riskId } })
    expect(dataOf(made, 'indicators')).toEqual([
      {
        kind: 'table',
        caption: 'Indicators that a risk is coming about.',
        head: ['Risk', 'Observable', 'Threshold', 'Where to watch', 'Status'],
        rows: [
          row(high, 'R2 Fire', 'Dry grass', '–', '–', 'observed'),
          row(low, 'R1 Flood', 'Water rises', 'two metres', 'the gauge', 'not observed'),
          row(low, 'R1 Flood', 'Rain', 'a week', '–', 'emerging'),
        ],
      },
    ])
  })

  test('are left out while there are none', () => {
    const made = new MemoProject()
    made.risk('Flood')
    expect(dataOf(made, 'indicators')).toEqual([])
  })
})
