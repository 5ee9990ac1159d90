import { FIRST_SCALES } from '@shared/lexicons/scales'
import { matrixCells } from '@shared/scoring/matrix-cells'
import { rankedRisks } from '@shared/scoring/ranking'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf } from '../tree-parts'

const CAPTION =
  'Each risk in the cell of the middle answers; where answers differ, an outline covers the middle half of them. ' +
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
    const { cells } = matrixCells(rankedRisks(made.project), FIRST_SCALES.matrix)
    const shown = dataOf(made, 'matrix')
    expect(shown).toEqual([
      {
        kind: 'matrix',
        caption: `${CAPTION}${missing}`,
        alt:
          'Risk matrix, likelihood by impact. ' +
          'R3: likelihood 88% (84–92%), impact 4 severe to 5 catastrophic, level high to very high. ' +
          `R1: likelihood unlikely, impact 2 limited, level low.${missing}`,
        matrix: FIRST_SCALES.matrix,
        impactScale: FIRST_SCALES.impactScale,
        cells: expect.anything(),
        boxes: expect.anything(),
        unseen: [],
      },
    ])
    const [figure] = shown
    if (figure?.kind !== 'matrix') throw new Error('No figure')
    const places = (given: typeof cells) =>
      given.map(({ boxes, ...cell }) => ({ ...cell, names: boxes.map(({ risk }) => risk.id) }))
    expect(places([...figure.cells])).toEqual(places(cells))
    expect(figure.boxes.map(({ risk, cell }) => [risk.id, cell])).toEqual([
      [high, { likelihood: 4, impact: 5 }],
      [low, { likelihood: 3, impact: 2 }],
    ])
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
