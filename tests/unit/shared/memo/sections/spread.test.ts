import { layoutOf } from '@shared/memo/layouts'
import type { TreeBlock } from '@shared/memo/memo-tree'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { cell, dataOf, itemsOf, rowsOf, strong, text } from '../tree-parts'

type Given = [likelihood: Parameters<MemoProject['score']>[1], impact: 1 | 2 | 3 | 4 | 5 | null, rationale?: string]

function scoredBy(...given: Given[]) {
  const made = new MemoProject()
  const riskId = made.risk('Flood')
  for (const [likelihood, impact, rationale = ''] of given)
    made.score(riskId, likelihood, impact, { by: made.analyst('Per'), rationale })
  return { made, riskId }
}

/** What the method says before its scales: the table of answers. */
function spread(...given: Given[]): readonly TreeBlock[] {
  const blocks = dataOf(scoredBy(...given).made, 'method')
  return blocks.slice(0, -5)
}
const row = (...given: Given[]) => rowsOf(spread(...given)[0])[0]?.slice(1)
const dissent = (...given: Given[]) => dataOf(scoredBy(...given).made, 'dissent').flatMap(itemsOf)

const near: Given[] = [
  ['likely', 3],
  ['likely', 3],
]

describe('how a group value was formed', () => {
  test('is one row for each scored risk, and nothing for the others', () => {
    const { made, riskId } = scoredBy([60, 3])
    made.risk('Fire')
    expect(dataOf(made, 'method')[0]).toEqual({
      kind: 'table',
      caption: 'How each group value was formed.',
      head: ['Risk', 'Scored by', 'Likelihood, each answer', 'Group, with spread', 'Impact, each answer'],
      rows: [
        {
          cells: [{ ...cell('R1 Flood'), header: true }, ...['1 analyst', '60%', '60%', '3'].map(cell)],
          about: { riskId },
        },
      ],
    })
  })

  test('is left out while nothing is scored', () => {
    expect(spread()).toEqual([])
  })

  test('shows percents in order of size, not of their figures', () => {
    expect(row([100, 3], [5, 1], [20, 2])).toEqual(['3 analysts', '5%, 20%, 100%', '5–100%, divided', '1, 2, 3'])
  })

  test('shows two middle terms, and “cannot judge” in words and apart from the group', () => {
    expect(row(['likely', 3], ['unlikely', null], ['?', null])).toEqual([
      '3 analysts',
      'cannot be judged, likely, unlikely',
      'unlikely to likely',
      '3',
    ])
  })

  test('shows intervals, and why somebody cannot judge', () => {
    const interval = { kind: 'percent', percent: 55, range: { low: 40, high: 70 } } as const
    const reason = { kind: 'cannot-judge', reason: 'Nobody was there' } as const
    const [table] = spread([interval, 3])
    expect(table).toMatchObject({
      caption:
        'How each group value was formed. In brackets behind an answer stands the interval that its analyst holds plausible, behind a group value how far the answers reach; intervals are not pooled.',
    })
    expect(row([interval, 3], [65, 3], [reason, null])).toEqual([
      '3 analysts',
      '55% (40–70%), 65%, cannot be judged: Nobody was there',
      '60% (55–65%)',
      '3, 3',
    ])
    expect(dissent(...near, [{ ...interval, percent: 10, range: { low: 5, high: 20 } }, 3])).toEqual([
      'R1 Flood: one analyst judged 10% (5–20%), impact 3. No reason is recorded.',
    ])
    expect(dissent(...near, [reason, 1])).toEqual([
      'R1 Flood: a reservation: one analyst judged that it cannot be judged: Nobody was there, impact 1.',
    ])
  })

  test('puts no stop of a reason before the next answer or value', () => {
    const reason = { kind: 'cannot-judge', reason: 'There is no data.' } as const
    expect(row([reason, 1], ['?', null])?.[1]).toBe('cannot be judged, cannot be judged: There is no data')
    expect(row([reason, 1], ['likely', 1])?.[1]).toBe('cannot be judged: There is no data, likely')
    expect(dissent(...near, [reason, 1])).toEqual([
      'R1 Flood: a reservation: one analyst judged that it cannot be judged: There is no data, impact 1.',
    ])
  })

  test('shows a dash where nobody answered', () => {
    expect(row(['?', null])).toEqual(['1 analyst', 'cannot be judged', '–', '–'])
    expect(row([null, 4])).toEqual(['1 analyst', '–', '–', '4'])
  })
})

describe('dissent', () => {
  test('has a section of its own and gives the reason, not the name', () => {
    const { made, riskId } = scoredBy(...near, ['unlikely', 3, ' Banks are high '])
    expect(dataOf(made, 'dissent')).toEqual([
      {
        kind: 'list',
        items: [
          {
            inlines: [
              strong('R1 Flood: '),
              text('a reservation: one analyst judged unlikely (20–45%), impact 3. Banks are high.'),
            ],
            about: { riskId },
          },
        ],
      },
    ])
  })

  test('is told in the method of a memo that has no section for it', () => {
    const { made } = scoredBy(...near, ['unlikely', 3, ' Banks are high '])
    const words = dataOf(made, 'dissent')
    const layout = layoutOf(made.memo)
    const parts = layout.parts.filter(({ section }) => section !== 'dissent')
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout: { ...layout, parts } } } })
    expect(dataOf(made, 'method').slice(1, 3)).toEqual([{ kind: 'heading', text: 'Dissent' }, ...words])
  })

  test('is two terms away from the group, not one', () => {
    expect(dissent(...near, ['roughly-even-chance', 3])).toEqual([])
    expect(dissent(...near, ['very-likely', 3])).toEqual([])
    expect(dissent(...near, ['unlikely', null])).toEqual([
      'R1 Flood: a reservation: one analyst judged unlikely (20–45%). No reason is recorded.',
    ])
    expect(dissent(...near, ['almost-certain', 3])).toEqual([
      'R1 Flood: a reservation: one analyst judged almost certain (95–99%), impact 3. No reason is recorded.',
    ])
  })

  test('is two levels of impact away from the group, not one', () => {
    expect(dissent(...near, ['likely', 4])).toEqual([])
    expect(dissent(...near, ['likely', 5, 'A dam is old'])).toEqual([
      'R1 Flood: a reservation: one analyst judged likely (55–80%), impact 5. A dam is old.',
    ])
    expect(dissent(...near, ['?', 1])).toEqual([
      'R1 Flood: a reservation: one analyst judged that it cannot be judged, impact 1. No reason is recorded.',
    ])
    expect(dissent(...near, [null, 1])).toEqual([
      'R1 Flood: a reservation: one analyst judged no likelihood, impact 1. No reason is recorded.',
    ])
  })

  test('among percents goes by their terms', () => {
    expect(dissent([60, 3], [60, 3], [50, 3])).toEqual([])
    expect(dissent([60, 3], [60, 3], [44, 3])).toEqual([
      'R1 Flood: a reservation: one analyst judged 44%, impact 3. No reason is recorded.',
    ])
  })

  test('counts a percent outside the lexicon as its end', () => {
    expect(dissent([60, 3], [60, 3], [100, 3], [0, 3])).toEqual([
      'R1 Flood: one analyst judged 100%, impact 3. No reason is recorded.',
      'R1 Flood: one analyst judged 0%, impact 3. No reason is recorded.',
    ])
  })

  test('is measured against the others, from the nearer of their two middle terms', () => {
    expect(dissent(['unlikely', 3], ['likely', 3])).toEqual([
      'R1 Flood: a reservation: one analyst judged unlikely (20–45%), impact 3. No reason is recorded.',
      'R1 Flood: a reservation: one analyst judged likely (55–80%), impact 3. No reason is recorded.',
    ])
    expect(dissent(['unlikely', 3], ['likely', 3], ['likely', 3], ['very-likely', 3])).toEqual([
      'R1 Flood: one analyst judged unlikely (20–45%), impact 3. No reason is recorded.',
    ])
  })

  test('of a group in two halves is told of each', () => {
    expect(dissent(['unlikely', 3], ['unlikely', 3], ['likely', 3], ['likely', 3])).toEqual(
      ['unlikely (20–45%)', 'likely (55–80%)'].map(
        (term) => `R1 Flood: 2 analysts judged ${term}, impact 3. No reason is recorded.`,
      ),
    )
  })

  test('is seen where the group lies outside the lexicon, at its end', () => {
    expect(dissent([0, 1], [0, 1], [60, 1])).toEqual([
      'R1 Flood: one analyst judged 60%, impact 1. No reason is recorded.',
    ])
  })

  test('needs a group to stand apart from', () => {
    expect(dissent([0, 3])).toEqual([])
    expect(dissent(['?', 3])).toEqual([])
  })
})
