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
        caption:
          'Risks by rank: by the upper end of the level, then its lower end, then likelihood (of a divided group the least that was answered), then how far up the answers reach. Risks alike in all four share a rank, marked with “=”. Behind a level stand its row and column in the matrix.',
        head: ['Rank', 'Risk', 'Likelihood', 'Impact', 'Level', 'Confidence', 'By', 'For / against'],
        rows: [
          {
            about: { riskId: flood },
            cells: [
              cell('1'),
              { ...cell('R1 Flood'), header: true },
              cell('very likely (80–95%); median 88% (80–96%), 2 of 2 analysts'),
              cell('4 severe to 5 catastrophic'),
              { ...cell('high to very high (row “high”, 80–95%; columns 4 to 5)'), colour: 5 },
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
    [
      'a term',
      'likely',
      3,
      ['1', 'likely (55–80%); 1 of 1 analyst', '3 serious', 'moderate (row “moderate”, 21–79%; column 3)'],
    ],
    [
      'a percent below the lexicon',
      0,
      1,
      [
        '1',
        'below 1% (outside the terms of ICD 203); median 0%, 1 of 1 analyst',
        '1 negligible',
        'very low (row “very low”, 0–4%; column 1)',
      ],
    ],
    ['“cannot judge”', '?', 3, ['–', 'could not be judged', '3 serious', '–']],
    [
      'a likelihood alone',
      50,
      null,
      ['–', 'roughly even chance (45–55%); median 50%, 1 of 1 analyst', 'not scored', '–'],
    ],
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
    expect(rowsOf(dataOf(made, 'risk-table')[0])[0]?.[2]).toBe(
      'between unlikely (20–45%) and likely (55–80%); 2 of 2 analysts',
    )
  })

  test('has a range and no middle of a divided group, who judged of those who said something, and a horizon that has passed', () => {
    const made = new MemoProject()
    const risk = made.risk('Flood', { horizon: '2026-10-05' })
    made.score(risk, 10, 1)
    made.score(risk, 90, 5, { by: made.analyst('Per') })
    made.score(risk, '?', null, { by: made.analyst('Zoe') })
    expect(rowsOf(dataOf(made, 'risk-table')[0])[0]?.slice(2)).toEqual([
      'divided, with answers from 10%, very unlikely (5–20%), to 90%, very likely (80–95%); 2 of 3 analysts',
      '1 negligible to 5 catastrophic, divided',
      'very low to very high (from the lowest to the highest of the answers)',
      'not stated',
      '5 Oct 2026, has passed',
      '0 / 0',
    ])
  })

  test('names the row, by which one term leads to two levels', () => {
    const made = new MemoProject()
    for (const [title, percent] of [
      ['A', 20],
      ['B', 21],
    ] as const)
      made.score(made.risk(title), percent, 5)
    expect(rowsOf(dataOf(made, 'risk-table')[0]).map((row) => [row[2], row[4]])).toEqual([
      ['unlikely (20–45%); median 21%, 1 of 1 analyst', 'high (row “moderate”, 21–79%; column 5)'],
      ['unlikely (20–45%); median 20%, 1 of 1 analyst', 'moderate (row “low”, 5–20%; column 5)'],
    ])
  })

  test('is left out while there are no risks', () => {
    expect(dataOf(new MemoProject(), 'risk-table')).toEqual([])
  })
})
