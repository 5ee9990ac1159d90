import { call, Nothing } from './call'
import type { OpenProject } from './contract'

/** What can be given to Assay to be opened. */
export type GivenKind = 'project' | 'package' | 'packet'

/** What a window may ask about what was given to the program: double-clicked, as an argument, dropped. */
export const givenCalls = {
  /** What waits to be opened in this window next; null when nothing does. */
  'given.next': call<GivenKind | null>()(Nothing),
  /** Opens the project that waits; null when none does any more. */
  'given.openProject': call<OpenProject | null>()(Nothing),
} as const
