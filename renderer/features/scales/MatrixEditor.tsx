import { colourStyle } from '@domain/LevelMark'
import { IMPACT_LEVELS } from '@shared/lexicons/impact-scale'
import { LevelColour } from '@shared/lexicons/matrix'
import { LIMITS } from '@shared/limits'
import { Select } from '@ui/Field'
import { CellGrid } from './CellGrid'
import { EditableRows } from './EditableRows'
import { EditorFrame } from './EditorFrame'
import type { EditorProps } from './editor-props'
import { editorWords } from './editor-words'
import {
  MatrixForm,
  matrixParts,
  readMatrix,
  type RiskLevelRow,
  type RowRow,
  withCell,
  withColumns,
  withLevel,
  withoutLevel,
  withoutRow,
  withRow,
} from './matrix-form'
import { useScaleForm } from './use-scale-form'
import { RowInput } from './RowInput'
import { scaleWords } from './scale-words'
import styles from './Editor.module.css'

/** How many columns a matrix can have. */
const COLUMNS = [3, 4, 5, 6, 7]
const COLOURS = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
  { value: '5', label: '5' },
] as const
/** Characters that fit into a cell. */
const CODE = 4

/** Rows, levels and cells of a matrix. */
export function MatrixEditor({ scales, given, how, onClose }: EditorProps<'matrix'>) {
  const editing = { given, how }
  const kept = useScaleForm(scales, editing, MatrixForm, () => matrixParts(given.scale), readMatrix)
  const { form, put, findings } = kept
  const columns = form.cells[0]?.length ?? IMPACT_LEVELS.min
  const impacts = scales.impactScale.levels.length === columns ? scales.impactScale.levels : []
  const putRow = (index: number, changes: Partial<RowRow>) =>
    put({ rows: form.rows.map((row, at) => (at === index ? { ...row, ...changes } : row)) })
  const putLevel = (index: number, changes: Partial<RiskLevelRow>) =>
    put({ levels: form.levels.map((level, at) => (at === index ? { ...level, ...changes } : level)) })
  return (
    <EditorFrame scales={scales} editing={editing} {...kept} onClose={onClose}>
      <div className={styles.sideBySide}>
        <EditableRows
          title={editorWords.likelihoodLevels}
          part="row"
          rows={form.rows}
          least={2}
          most={7}
          isFromTop
          fieldsOf={({ name, low }, index) => (
            <div className={styles.likelihood}>
              <RowInput
                label={editorWords.nameOf('row', index + 1)}
                placeholder={editorWords.name}
                limit={LIMITS.line}
                value={name}
                onPut={(typed) => putRow(index, { name: typed })}
              />
              <span aria-hidden>{editorWords.from}</span>
              <RowInput
                label={editorWords.rowBegins(index + 1)}
                inputMode="numeric"
                value={low}
                disabled={index === 0}
                onPut={(typed) => putRow(index, { low: typed })}
              />
              <span aria-hidden>%</span>
            </div>
          )}
          onAdd={() => put(withRow(form))}
          onRemove={(index) => put(withoutRow(form, index))}
        />
        <EditableRows
          title={scaleWords.riskLevels}
          part="level"
          rows={form.levels}
          least={2}
          most={7}
          isFromTop
          fieldsOf={({ name, code, colour }, index) => (
            <div className={styles.riskLevel}>
              <RowInput
                label={editorWords.nameOf('level', index + 1)}
                placeholder={editorWords.name}
                limit={LIMITS.line}
                value={name}
                onPut={(typed) => putLevel(index, { name: typed })}
              />
              <RowInput
                label={editorWords.lettersOf(index + 1)}
                placeholder={editorWords.letters}
                limit={CODE}
                value={code}
                onPut={(typed) => putLevel(index, { code: typed })}
              />
              <span className={styles.swatch} style={colourStyle(colour)} aria-hidden />
              <Select
                label={editorWords.colourOf(index + 1)}
                hideLabel
                value={String(colour)}
                options={COLOURS}
                onChange={(typed) => putLevel(index, { colour: LevelColour.catch(colour).parse(Number(typed)) })}
              />
            </div>
          )}
          onAdd={() => put(withLevel(form))}
          onRemove={(index) => put(withoutLevel(form, index))}
        />
      </div>
      <div className={styles.columns}>
        <Select
          label={editorWords.columns}
          value={String(columns)}
          options={COLUMNS.map((count) => ({ value: String(count), label: editorWords.impactLevels(count) }))}
          onChange={(count) => put(withColumns(form, Number(count)))}
        />
      </div>
      <CellGrid
        form={form}
        impacts={impacts}
        findings={findings}
        onPut={(row, column, level) => put(withCell(form, row, column, level))}
      />
    </EditorFrame>
  )
}
