import { z } from 'zod'
import { entity, type Project } from '../document/project'
import { withThoseUnder } from '../document/queries/tags'
import { Id } from '../fields'
import type { Passage } from '../kinds/passages'
import { StatementType } from '../lexicons/statement'

/** What is chosen for passages without a tag, a statement or a grade. */
export const NONE = 'none'

/** Which passages are marked; an empty word lets all pass, `NONE` those that have nothing said there. */
export const MarkFilter = z.strictObject({
  /** A tag, with those under it. */
  tag: z.union([Id, z.enum(['', NONE])]),
  analyst: z.union([Id, z.literal('')]),
  statement: z.union([StatementType, z.enum(['', NONE])]),
  /** Credibility, as a digit. */
  grade: z.enum(['', '1', '2', '3', '4', '5', '6', NONE]),
})
export type MarkFilter = z.infer<typeof MarkFilter>

export const EVERYTHING: MarkFilter = { tag: '', analyst: '', statement: '', grade: '' }

export const isFiltering = (filter: MarkFilter): boolean => Object.values(filter).some((chosen) => chosen !== '')

/** Says of each passage whether it is to be marked. A tag that is gone from the project filters nothing. */
export function passing(filter: MarkFilter, project: Project): (passage: Passage) => boolean {
  if (!isFiltering(filter)) return () => true
  const tagIds = entity(project, 'tags', filter.tag) ? withThoseUnder(project, [filter.tag]) : null
  const passesTag = ({ tagIds: given }: Passage) => {
    if (filter.tag === NONE) return given.length === 0
    return !tagIds || given.some((id) => tagIds.has(id))
  }
  const passes = (chosen: string, said: string | number | null) =>
    chosen === '' || (said === null ? chosen === NONE : chosen === String(said))
  return (passage) =>
    passesTag(passage) &&
    passes(filter.analyst, passage.createdBy) &&
    passes(filter.statement, passage.statement) &&
    passes(filter.grade, passage.credibility)
}
