import type { ComponentType } from 'react'
import { CoOccurrence } from './CoOccurrence'
import { Frequencies } from './Frequencies'
import { Gaps } from './Gaps'
import { Saturation } from './Saturation'
import { TagBySource } from './TagBySource'
import type { ViewProps } from './view-props'

/** Another way to see what was found than as a list. */
export type PassageView = { id: string; label: string; Show: ComponentType<ViewProps> }

/** The views beside the list, in the order of the switch. A new one is its component and a line here. */
export const VIEWS: readonly PassageView[] = [
  { id: 'frequencies', label: 'Frequencies', Show: Frequencies },
  { id: 'together', label: 'Tags together', Show: CoOccurrence },
  { id: 'sources', label: 'By source', Show: TagBySource },
  { id: 'saturation', label: 'Saturation', Show: Saturation },
  { id: 'gaps', label: 'Gaps', Show: Gaps },
]
