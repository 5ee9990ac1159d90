import type { ImpactScale } from '@shared/lexicons/impact-scale'
import { columnsOf } from '@shared/lexicons/matrix'
import { ReadTable } from '@ui/ReadTable'
import { LexiconPicture } from './LexiconPicture'
import { MatrixPicture } from './MatrixPicture'
import type { AnyScale } from './scale-parts'
import { scaleWords } from './scale-words'

/** What a scale says, drawn and as a table; a matrix with the levels of the impact scale in force where they fit it. */
export function ScalePicture({ given, impactScale }: { given: AnyScale; impactScale: ImpactScale }) {
  if (given.part === 'lexicon') return <LexiconPicture lexicon={given.scale} />
  if (given.part === 'impactScale') return <ImpactTable scale={given.scale} />
  const impacts = impactScale.levels.length === columnsOf(given.scale) ? impactScale.levels : []
  return <MatrixPicture matrix={given.scale} impacts={impacts} />
}

function ImpactTable({ scale }: { scale: ImpactScale }) {
  return (
    <ReadTable
      label={scaleWords.impactLevels}
      head={[scaleWords.level, scaleWords.name, scaleWords.whatHappens]}
      rows={scale.levels}
      render={(level) => (
        <tr key={level.name}>
          <td>{scale.levels.indexOf(level) + 1}</td>
          <th scope="row">{level.name}</th>
          <td>{level.anchor}</td>
        </tr>
      )}
    />
  )
}
