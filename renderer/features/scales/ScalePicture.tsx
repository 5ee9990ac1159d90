import type { ImpactScale } from '@shared/lexicons/impact-scale'
import { columnsOf } from '@shared/lexicons/matrix'
import { LexiconPicture } from './LexiconPicture'
import { MatrixPicture } from './MatrixPicture'
import type { AnyScale } from './scale-parts'
import { scaleWords } from './scale-words'
import styles from './Scales.module.css'

/** What a scale says, drawn and as a table; a matrix with the levels of the impact scale in force where they fit it. */
export function ScalePicture({ given, impactScale }: { given: AnyScale; impactScale: ImpactScale }) {
  if (given.part === 'lexicon') return <LexiconPicture lexicon={given.scale} />
  if (given.part === 'impactScale') return <ImpactTable scale={given.scale} />
  const impacts = impactScale.levels.length === columnsOf(given.scale) ? impactScale.levels : []
  return <MatrixPicture matrix={given.scale} impacts={impacts} />
}

function ImpactTable({ scale }: { scale: ImpactScale }) {
  return (
    <table className={styles.table} aria-label={scaleWords.impactLevels}>
      <thead>
        <tr>
          <th scope="col">{scaleWords.level}</th>
          <th scope="col">{scaleWords.name}</th>
          <th scope="col">{scaleWords.whatHappens}</th>
        </tr>
      </thead>
      <tbody>
        {scale.levels.map(({ name, anchor }, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <th scope="row">{name}</th>
            <td>{anchor}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
