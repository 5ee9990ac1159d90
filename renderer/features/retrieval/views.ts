import type { Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import type { ComponentType } from 'react'

/** Another way to see what was found than as a list. */
export type PassageView = {
  id: string
  label: string
  Show: ComponentType<{ project: Project; passages: readonly Passage[] }>
}

/** The views beside the list, in the order of the switch. A new one is its component and a line here. */
export const VIEWS: readonly PassageView[] = []
