import type { ComponentType } from 'react'
import { CoOccurrence } from './CoOccurrence'
import { Frequencies } from './Frequencies'
import { Gaps } from './Gaps'
import { Saturation } from './Saturation'
import { TagBySource } from './TagBySource'
import type { ViewProps } from './view-props'
import type { ViewId } from './view-words'

/** Another way to see what was found than as a list. */
export type PassageView = { id: ViewId; Show: ComponentType<ViewProps> }

/** The views beside the list, in the order of the switch. A new one is its component and a line here, its name in `VIEW_NAMES`. */
export const VIEWS: readonly PassageView[] = [
  { id: 'frequencies', Show: Frequencies },
  { id: 'together', Show: CoOccurrence },
  { id: 'sources', Show: TagBySource },
  { id: 'saturation', Show: Saturation },
  { id: 'gaps', Show: Gaps },
]
