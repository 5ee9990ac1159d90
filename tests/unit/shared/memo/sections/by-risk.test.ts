import { newId } from '@shared/new-id'
import type { Indicator } from '@shared/kinds/indicators'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Operation } from '@shared/operations/operations'
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

describe('what stands in rows', () => {
  test('follows what was noted: linchpins, what if wrong, and likelihoods are said', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood', { assumptions: 'It rains' })
    const assumption = (position: number, words: string, linchpin: boolean, ifWrong: string): Operation => ({
      name: 'assumption.create',
      input: { assumption: { id: newId(), riskId, position, text: words, linchpin, ifWrong } },
    })
    const alternative = (position: number, words: string, likelihood: Likelihood | null): Operation => ({
      name: 'alternative.create',
      input: { alternative: { id: newId(), riskId, position, text: words, likelihood } },
    })
    made.do(
      assumption(2, 'The dam holds', true, 'the town floods'),
      assumption(1, 'Winter is wet.', false, ''),
      alternative(1, 'A dry year', { kind: 'term', lexicon: 'icd-203', term: 'likely' }),
      alternative(2, 'Snow', null),
    )
    const item = (...inlines: object[]) => ({ inlines: [strong('R1 Flood: '), ...inlines], about: { riskId } })
    expect(dataOf(made, 'assumptions')).toEqual([
      {
        kind: 'list',
        items: [
          item(text('It rains.')),
          item(text('Winter is wet.')),
          item(text('The dam holds.'), strong(' Linchpin.'), text(' If it is wrong: the town floods.')),
        ],
      },
    ])
    expect(dataOf(made, 'alternatives')).toEqual([
      { kind: 'list', items: [item(text('A dry year.'), text(' Likelihood: likely.')), item(text('Snow.'))] },
    ])
  })

  test('indicators say direction, owner, the latest status and its day', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const add = (position: number, observable: string, more: Partial<Indicator>) => {
      const indicator = { id: newId(), riskId, position, observable, threshold: '', watch: '', ...more }
      made.do({ name: 'indicator.create', input: { indicator: { status: 'not-observed', ...indicator } } })
      return indicator.id
    }
    const indicatorId = add(1, 'Water', { direction: 'rises', threshold: 'two metres', owner: 'Ines' })
    add(2, 'Rain', { direction: 'appears' })
    made.do({
      name: 'observation.add',
      input: { observation: { id: newId(), indicatorId, day: '2026-02-03', status: 'emerging', note: '' } },
    })
    const [table] = dataOf(made, 'indicators')
    if (table?.kind !== 'table') throw new Error('There is no table.')
    expect(table.head).toEqual(['Risk', 'Observable', 'Threshold', 'Where to watch', 'Owner', 'Status'])
    const row = (...words: string[]) => ({ cells: words.map(cell), about: { riskId } })
    expect(table.rows).toEqual([
      row('R1 Flood', 'Water', 'rises: two metres', '–', 'Ines', 'emerging, 3 Feb 2026'),
      row('R1 Flood', 'Rain', 'appears', '–', '–', 'not observed'),
    ])
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
