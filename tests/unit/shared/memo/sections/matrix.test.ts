import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf, wordsOf } from '../tree-parts'

const CAPTION =
  'Each risk stands in the cell of the middle answers, as high as its likelihood; its whisker reaches over all likelihoods ' +
  'that fewer than five analysts gave, over their middle half from five on. ' +
  'The level of a cell is looked up in NIST SP 800-30 r1, table I-2.'

describe('the matrix', () => {
  test('says in words what it shows, and which risks have no place on it', () => {
    const made = new MemoProject()
    const [low, , high, half] = ['Low', 'Bare', 'High', 'Half'].map((title) => made.risk(title))
    const per = made.analyst('Per')
    made.score(low!, 'unlikely', 2)
    made.score(high!, 80, 4)
    made.score(high!, 96, 5, { by: per })
    made.score(half!, 60, null)
    const missing = ' Not placed, for want of scores: R2, R4.'
    expect(dataOf(made, 'matrix')).toEqual([
      {
        kind: 'picture',
        title: 'Risk matrix',
        caption: `${CAPTION}${missing}`,
        alt:
          'Risk matrix, likelihood by impact. ' +
          'R3: likelihood 88% (80–96%), impact 4 severe to 5 catastrophic, level high to very high. ' +
          `R1: likelihood unlikely, impact 2 limited, level low.${missing}`,
        scene: expect.objectContaining({ width: 640, height: 410 }),
        table: {
          head: ['Risk', 'Rank', 'Likelihood', 'Impact', 'Level', 'Answers reach over', 'Answers'],
          rows: [
            [
              high,
              'R3 High',
              '1',
              '88% (80–96%)',
              '4 severe to 5 catastrophic',
              'high to very high',
              'high to very high; 4 severe to 5 catastrophic',
              '2',
            ],
            [low, 'R1 Low', '2', 'unlikely', '2 limited', 'low', 'moderate; 2 limited', '1'],
          ].map(([key, ...cells]) => ({ key, cells })),
        },
        grid: expect.any(Object),
        unseen: [],
      },
    ])
  })

  test('is a table as well: the level of each cell, and the risks in it', () => {
    const made = new MemoProject()
    made.score(made.risk('Flood'), 60, 3)
    made.score(made.risk('Fire'), 61, 3)
    const [picture] = dataOf(made, 'matrix')
    const grid = picture?.kind === 'picture' ? picture.grid : undefined
    expect(grid?.head).toEqual(['Likelihood', '1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'])
    expect(grid?.rows.map(({ cells }) => cells.map(({ inlines }) => wordsOf(inlines)))).toEqual([
      ['very high', 'very low', 'low', 'moderate', 'high', 'very high'],
      ['high', 'very low', 'low', 'moderate', 'high', 'very high'],
      ['moderate', 'very low', 'low', 'moderate: R2, R1', 'moderate', 'high'],
      ['low', 'very low', 'low', 'low', 'low', 'moderate'],
      ['very low', 'very low', 'very low', 'very low', 'low', 'low'],
    ])
    expect(grid?.rows[0]?.cells.map(({ colour, header }) => colour ?? header)).toEqual([true, 1, 2, 3, 4, 5])
  })

  test('with every risk on it names none as missing', () => {
    const made = new MemoProject()
    made.score(made.risk('Flood'), 60, 3)
    expect(dataOf(made, 'matrix')).toMatchObject([
      {
        caption: CAPTION,
        alt: 'Risk matrix, likelihood by impact. R1: likelihood 60%, impact 3 serious, level moderate.',
      },
    ])
  })

  test('with one risk missing names that one', () => {
    const made = new MemoProject()
    made.score(made.risk('Flood'), 60, 3)
    made.risk('Fire')
    expect(dataOf(made, 'matrix')).toMatchObject([{ caption: `${CAPTION} Not placed, for want of scores: R2.` }])
  })

  test('is left out while no risk has a place on it', () => {
    const made = new MemoProject()
    made.score(made.risk('Flood'), '?', 3)
    made.score(made.risk('Fire'), 60, null)
    expect(dataOf(made, 'matrix')).toEqual([])
  })
})
