import type { Scales } from '@shared/lexicons/scales'
import { ImpactEditor } from './ImpactEditor'
import { LexiconEditor } from './LexiconEditor'
import { MatrixEditor } from './MatrixEditor'
import type { Editing } from './scale-form'

type ScaleEditorProps = { scales: Scales; editing: Editing; onClose: () => void }

/** Makes a scale from another, or changes one of the project's own; saved it is one step to undo. */
export function ScaleEditor({ scales, editing: { given, how }, onClose }: ScaleEditorProps) {
  if (given.part === 'lexicon') {
    return <LexiconEditor scales={scales} given={given} how={how} onClose={onClose} />
  }
  if (given.part === 'impactScale') {
    return <ImpactEditor scales={scales} given={given} how={how} onClose={onClose} />
  }
  return <MatrixEditor scales={scales} given={given} how={how} onClose={onClose} />
}
