import { columnsOf, fits } from '@shared/lexicons/matrix'
import { type ScaleId, scaleName } from '@shared/lexicons/scale'
import type { ScaleChoice, Scales } from '@shared/lexicons/scales'
import { Select } from '@ui/Field'
import styles from './CrosswalkDialog.module.css'

type Named = { id: ScaleId; name: string; edition: number }

type ScaleSelectsProps = { from: Scales; to: Scales; disabled: boolean; onChoose: (choice: ScaleChoice) => void }

/** The scales that would be in force. A matrix that does not fit the impact scale cannot be one of them. */
export function ScaleSelects({ from, to, disabled, onChoose }: ScaleSelectsProps) {
  const fitting = to.matrices.filter((matrix) => fits(matrix, to.impactScale))
  const isFit = fits(to.matrix, to.impactScale)
  const options = (scales: readonly Named[], now: Named) =>
    scales.map((scale) => ({
      value: scale.id,
      label: scale.id === now.id ? `${scaleName(scale)} (in force)` : scaleName(scale),
    }))
  return (
    <div className={styles.selects}>
      <Select
        label="Lexicon of likelihood"
        disabled={disabled}
        value={to.lexicon.id}
        options={options(to.lexicons, from.lexicon)}
        onChange={(lexicon) => onChoose({ lexicon })}
      />
      <Select
        label="Impact scale"
        disabled={disabled}
        value={to.impactScale.id}
        options={options(to.impactScales, from.impactScale)}
        onChange={(impactScale) => onChoose({ impactScale })}
      />
      <Select
        label="Risk matrix"
        disabled={disabled}
        value={isFit ? to.matrix.id : ''}
        {...(!isFit && { empty: 'Choose a matrix that fits' })}
        error={isFit ? undefined : misfit(to)}
        options={options(fitting, from.matrix)}
        onChange={(matrix) => matrix !== '' && onChoose({ matrix })}
      />
    </div>
  )
}

const misfit = ({ matrix, impactScale }: Scales): string =>
  `${scaleName(matrix)} has columns for ${columnsOf(matrix)} levels of impact, and ${scaleName(impactScale)} has ${impactScale.levels.length}. Choose a matrix that fits, or another impact scale.`
