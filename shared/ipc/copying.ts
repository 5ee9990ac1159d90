import { z } from 'zod'
import { Id, Name } from '../fields'
import { call, Nothing } from './call'
import type { OpenProject } from './contract'
import type { Exported } from './exporting'

/** What a window may ask about copies of its project and about its name; null when the analyst closed a dialog. */
export const copyCalls = {
  /** Asks where to, and copies the project with its history; the copy can be merged later. */
  'project.saveCopy': call<Exported | null>()(Nothing),
  /**
   * Asks where to, and makes a project of its own that begins as this one stands; it is opened in another window. Answers
   * with its title.
   */
  'project.duplicate': call<string | null>()(Nothing),
  /** Gives the project this title, and its folder the name of it; null when the analyst stays with what is not on disk. */
  'project.rename': call<OpenProject | null>()(z.strictObject({ by: Id, title: Name })),
} as const
