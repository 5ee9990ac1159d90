import type { Change } from '@shared/document/change'
import * as between from '@shared/document/changes-between'
import { Draft } from '@shared/document/draft'
import * as invariants from '@shared/document/invariants'
import type { Project } from '@shared/document/project'
import * as operations from '@shared/operations/reduce'
import { atOnce } from '@shared/steps'

/** What the program does in steps, done at once. */

export const reduce = (...given: Parameters<typeof operations.reduce>): operations.Reduction =>
  atOnce(operations.reduce(...given))

export const assertApplicable = (...given: Parameters<typeof operations.assertApplicable>): void =>
  atOnce(operations.assertApplicable(...given))

export const changesBetween = (from: Project, to: Project): Change[] => atOnce(between.changesBetween(from, to))

export function breachesAfter(project: Project, changes: readonly Change[]): invariants.Breach[] {
  const draft = new Draft(project)
  atOnce(draft.put(changes))
  return [...invariants.breachesAfter(draft, changes)].flat()
}
