import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { cell, dataOf, rowsOf } from '../tree-parts'

describe('the risk table', () => {
  test('has a row for every risk, with the level in its colour', () => {
    const made = new MemoProject()
    const source = made.source(['One. Two. Three. Four.'])
    const second = made.analyst('Per')
    const flood = made.risk('Flood', { horizon: '2027-03-01' })
    const fire = made.risk('Fire')
    made.score(flood, 80, 4, { confidence: 'high' })
    made.score(flood, 96, 5, { by: second, confidence: 'low' })
    made.evidence(flood, source, 'One.')
    made.evidence(flood, source, 'Two.')
    made.evidence(flood, source, 'Three.', 'contradicts')
    made.evidence(flood, source, 'Four.', 'context')
    expect(dataOf(made, 'risk-table')).toEqual([
      {
        kind: 'table',
        caption: 'Risks by rank. Equal ranks are marked with “=”.',
        head: ['Rank', 'Risk', 'Likelihood', 'Impact', 'Level', 'Confidence', 'By', 'For / against'],
        rows: [
          {
            about: { riskId: flood },
            cells: [
              cell('1'),
              { ...cell('R1 Flood'), header: true },
              cell('very likely (80–95%); median 88% (84–92%)'),
              cell('4 severe to 5 catastrophic'),
              { ...cell('high to very high'), colour: 5 },
              cell('Low to high'),
              cell('1 Mar 2027'),
              cell('2 / 1'),
            ],
          },
          {
            about: { riskId: fire },
            cells: [
              cell('–'),
              { ...cell('R2 Fire'), header: true },
              cell('not scored'),
              cell('not scored'),
              cell('–'),
              cell('not stated'),
              cell('no date'),
              cell('0 / 0'),
            ],
          },
        ],
      },
    ])
  })

  test.each<[string, Parameters<MemoProject['score']>[1], 1 | 3 | null, string[]]>([
    ['a term', 'likely', 3, ['1', 'likely (55–80%)', '3 serious', 'moderate']],
    [
      'a percent below the lexicon',
      0,
      1,
      ['1', 'below 1% (outside the terms of ICD 203); median 0%', '1 negligible', 'very low'],
    ],
    ['“cannot judge”', '?', 3, ['–', 'could not be judged', '3 serious', '–']],
    ['a likelihood alone', 50, null, ['–', 'roughly even chance (45–55%); median 50%', 'not scored', '–']],
    ['an impact alone', null, 3, ['–', 'not scored', '3 serious', '–']],
  ])('shows %s', (_name, likelihood, impact, shown) => {
    const made = new MemoProject()
    made.score(made.risk('Flood'), likelihood, impact, { confidence: 'moderate' })
    const [[rank, name, ...rest] = []] = rowsOf(dataOf(made, 'risk-table')[0])
    expect([rank, ...rest.slice(0, 3)]).toEqual(shown)
    expect([name, ...rest.slice(3)]).toEqual(['R1 Flood', 'Moderate', 'no date', '0 / 0'])
  })

  test('shows two middle terms as what lies between them', () => {
    const made = new MemoProject()
    const risk = made.risk('Flood')
    made.score(risk, 'unlikely', 3)
    made.score(risk, 'likely', 3, { by: made.analyst('Per') })
    expect(rowsOf(dataOf(made, 'risk-table')[0])[0]?.[2]).toBe('between unlikely (20–45%) and likely (55–80%)')
  })

  test('is left out while there are no risks', () => {
    expect(dataOf(new MemoProject(), 'risk-table')).toEqual([])
  })
})
