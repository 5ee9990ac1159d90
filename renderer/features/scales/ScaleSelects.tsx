import { columnsOf, fits } from '@shared/lexicons/matrix'
import { type ScaleId, scaleName } from '@shared/lexicons/scale'
import type { ScaleChoice, Scales } from '@shared/lexicons/scales'
import { Select } from '@ui/Field'
import styles from './CrosswalkDialog.module.css'
import { crosswalkWords } from './crosswalk-words'

type Named = { id: ScaleId; name: string; edition: number }

type ScaleSelectsProps = { from: Scales; to: Scales; disabled: boolean; onChoose: (choice: ScaleChoice) => void }

/** The scales that would be in force. A matrix that does not fit the impact scale cannot be one of them. */
export function ScaleSelects({ from, to, disabled, onChoose }: ScaleSelectsProps) {
  const fitting = to.matrices.filter((matrix) => fits(matrix, to.impactScale))
  const isFit = fits(to.matrix, to.impactScale)
  const options = (scales: readonly Named[], now: Named) =>
    scales.map((scale) => ({
      value: scale.id,
      label: scale.id === now.id ? crosswalkWords.inForce(scaleName(scale)) : scaleName(scale),
    }))
  return (
    <div className={styles.selects}>
      <Select
        label={crosswalkWords.lexicon}
        disabled={disabled}
        value={to.lexicon.id}
        options={options(to.lexicons, from.lexicon)}
        onChange={(lexicon) => onChoose({ lexicon })}
      />
      <Select
        label={crosswalkWords.impactScale}
        disabled={disabled}
        value={to.impactScale.id}
        options={options(to.impactScales, from.impactScale)}
        onChange={(impactScale) => onChoose({ impactScale })}
      />
      <Select
        label={crosswalkWords.matrix}
        disabled={disabled}
        value={isFit ? to.matrix.id : ''}
        {...(!isFit && { empty: crosswalkWords.chooseFitting })}
        error={isFit ? undefined : misfit(to)}
        options={options(fitting, from.matrix)}
        onChange={(matrix) => matrix !== '' && onChoose({ matrix })}
      />
    </div>
  )
}

const misfit = ({ matrix, impactScale }: Scales): string =>
  crosswalkWords.misfit({
    matrix: scaleName(matrix),
    columns: columnsOf(matrix),
    impactScale: scaleName(impactScale),
    levels: impactScale.levels.length,
  })
