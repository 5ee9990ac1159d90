import type { Scales } from '@shared/lexicons/scales'
import type { Editing } from './scale-form'
import type { AnyScale, Part } from './scale-parts'

/** What an editor of one sort of scale is opened with. */
export type EditorProps<P extends Part> = {
  scales: Scales
  given: Extract<AnyScale, { part: P }>
  how: Editing['how']
  onClose: () => void
}
