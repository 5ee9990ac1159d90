import { IMPACT_LEVELS } from '@shared/lexicons/impact-scale'
import { LIMITS } from '@shared/limits'
import { TextArea } from '@ui/Field'
import { EditableRows, moved } from './EditableRows'
import { EditorFrame } from './EditorFrame'
import { editorWords } from './editor-words'
import type { EditorProps } from './editor-props'
import { ImpactForm, type LevelRow, levelRows, newLevelRow, readImpactScale } from './impact-form'
import { useScaleForm } from './use-scale-form'
import { RowInput } from './RowInput'
import { scaleWords } from './scale-words'
import styles from './Editor.module.css'

/** The levels of an impact scale, each with what has to happen for it. */
export function ImpactEditor({ scales, given, how, onClose }: EditorProps<'impactScale'>) {
  const editing = { given, how }
  const begin = () => ({ levels: levelRows(given.scale) })
  const kept = useScaleForm(scales, editing, ImpactForm, begin, readImpactScale)
  const { form, put } = kept
  const putLevel = (index: number, changes: Partial<LevelRow>) =>
    put({ levels: form.levels.map((level, at) => (at === index ? { ...level, ...changes } : level)) })
  return (
    <EditorFrame scales={scales} editing={editing} {...kept} onClose={onClose}>
      <EditableRows
        title={editorWords.levelsLeastFirst}
        part="level"
        rows={form.levels}
        least={IMPACT_LEVELS.min}
        most={IMPACT_LEVELS.max}
        fieldsOf={({ name, anchor }, index) => (
          <div className={styles.level}>
            <RowInput
              label={editorWords.nameOf('level', index + 1)}
              placeholder={editorWords.name}
              limit={LIMITS.line}
              value={name}
              onPut={(typed) => putLevel(index, { name: typed })}
            />
            <TextArea
              label={editorWords.whatHappensFor(index + 1)}
              hideLabel
              placeholder={scaleWords.whatHappens}
              limit={LIMITS.prose}
              value={anchor}
              onCommit={(typed) => putLevel(index, { anchor: typed })}
              onType={(typed) => putLevel(index, { anchor: typed })}
            />
          </div>
        )}
        onAdd={() => put({ levels: [...form.levels, newLevelRow()] })}
        onRemove={(index) => put({ levels: form.levels.toSpliced(index, 1) })}
        onMove={(index, by) => put({ levels: moved(form.levels, index, by) })}
      />
    </EditorFrame>
  )
}
