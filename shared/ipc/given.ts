import { z } from 'zod'
import { LIMITS } from '../limits'
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
  /**
   * What each of the files and folders is that were dropped on the window; null for what Assay does not open. One that was
   * dropped alone waits then to be opened here. Only the preload asks it (`Bridge.giveDropped`): a page never names a path.
   */
  'given.dropped': call<(GivenKind | null)[]>()(
    z.strictObject({ paths: z.array(z.string().max(LIMITS.droppedPath)).max(LIMITS.droppedAtOnce) }),
  ),
} as const
