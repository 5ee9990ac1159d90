import { lintMatrix } from '@shared/lexicons/lint-matrix'
import { LevelColour, type Matrix } from '@shared/lexicons/matrix'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import { headFields, noPercent, type ReadForm, readPercent } from './scale-form'

const RowRow = z.strictObject({ key: z.string(), name: z.string(), low: z.string() })
export type RowRow = z.infer<typeof RowRow>
const RiskLevelRow = z.strictObject({ key: z.string(), name: z.string(), code: z.string(), colour: LevelColour })
export type RiskLevelRow = z.infer<typeof RiskLevelRow>

/** A matrix as it is typed: its rows and levels from the least, the levels in its cells counted from 1. */
export const MatrixForm = z.strictObject({
  ...headFields,
  rows: z.array(RowRow),
  levels: z.array(RiskLevelRow),
  cells: z.array(z.array(z.number())),
})
export type MatrixForm = z.infer<typeof MatrixForm>
type Parts = Pick<MatrixForm, 'rows' | 'levels' | 'cells'>

export const matrixParts = ({ rows, levels, cells }: Matrix): Parts => ({
  rows: rows.map(({ name, low }) => ({ key: newId(), name, low: String(low) })),
  levels: levels.map((level) => ({ key: newId(), ...level })),
  cells,
})

export const withCell = ({ cells }: Parts, row: number, column: number, level: number): Pick<Parts, 'cells'> => ({
  cells: cells.map((each, index) => (index === row ? each.with(column, level) : each)),
})

/** One more level of likelihood above the others, with the levels of risk of the one that was highest. */
export const withRow = ({ rows, cells }: Parts): Pick<Parts, 'rows' | 'cells'> => ({
  rows: [...rows, { key: newId(), name: '', low: '' }],
  cells: [...cells, cells.at(-1) ?? []],
})

/** Without one level of likelihood; the lowest that is left begins at 0%. */
export const withoutRow = ({ rows, cells }: Parts, index: number): Pick<Parts, 'rows' | 'cells'> => ({
  rows: rows.toSpliced(index, 1).map((row, at) => (at === 0 ? { ...row, low: '0' } : row)),
  cells: cells.toSpliced(index, 1),
})

/** For so many levels of impact; more have what the last one had. */
export const withColumns = ({ cells }: Parts, count: number): Pick<Parts, 'cells'> => ({
  cells: cells.map((row) => Array.from({ length: count }, (_, column) => row[column] ?? row.at(-1) ?? 1)),
})

/** One more level of risk above the others, which no cell has yet. */
export const withLevel = ({ levels }: Parts): Pick<Parts, 'levels'> => ({
  levels: [...levels, { key: newId(), name: '', code: '', colour: 5 }],
})

/** Without one level of risk; cells that had it have the one below it, or the one that is lowest then. */
export const withoutLevel = ({ levels, cells }: Parts, index: number): Pick<Parts, 'levels' | 'cells'> => ({
  levels: levels.toSpliced(index, 1),
  cells: cells.map((row) => row.map((level) => Math.max(1, level > index ? level - 1 : level))),
})

/** The matrix that is typed, under a head. */
export function readMatrix(form: MatrixForm, head: Pick<Matrix, 'id' | 'name' | 'edition' | 'note'>): ReadForm {
  const unread = form.rows.flatMap(({ low }, index) =>
    readPercent(low) === null ? [noPercent('row', index, low)] : [],
  )
  if (unread.length > 0) return { read: null, findings: unread }
  const scale = {
    ...head,
    rows: form.rows.map(({ name, low }) => ({ name: name.trim(), low: readPercent(low) ?? 0 })),
    levels: form.levels.map(({ name, code, colour }) => ({ name: name.trim(), code: code.trim(), colour })),
    cells: form.cells,
  }
  return { read: { part: 'matrix', scale }, findings: lintMatrix(scale) }
}
