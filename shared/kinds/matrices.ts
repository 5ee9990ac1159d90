import { Matrix, percentsOf } from '../lexicons/matrix'
import { formatPercents } from '../lexicons/percent'
import { MATRICES } from '../lexicons/presets/matrices'
import { defineKind } from './kind'
import { hasOwnId, scaleFacts, scaleNames } from './own-scale'
import { as } from './tellings'

const rowsInWords = (matrix: Pick<Matrix, 'rows'>): string =>
  matrix.rows.map(({ name }, index) => `${name} (${formatPercents(percentsOf(matrix, index + 1))})`).join(', ')

export const matrices = defineKind<Matrix>({
  schema: Matrix.refine(hasOwnId),
  one: 'risk matrix',
  many: 'risk matrices',
  ...scaleNames(MATRICES),
  facts: {
    ...scaleFacts,
    rows: as('Levels of likelihood', (rows) => rowsInWords({ rows })),
    levels: as('Levels of risk', (levels) => levels.map(({ name, code }) => `${name} (${code})`).join(', ')),
    cells: as('Cells, least likely first', (cells) => cells.map((row) => row.join(' ')).join(' / ')),
  },
})
