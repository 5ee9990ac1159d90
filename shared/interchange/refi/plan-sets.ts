import { tagSetsInOrder } from '../../document/queries/tag-sets'
import { positionAfter } from '../../document/queries/query'
import type { Project } from '../../document/project'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import { nameKey } from '../../words/fold'
import { formatCount } from '../../words/plural'
import type { IncomingReport } from '../incoming'
import type { RefiFile } from './refi-file'

/** Sets of codes as sets of tags; one whose name a set here has stays as it is. */
export function planSets(
  project: Project,
  { sets }: RefiFile,
  tagOf: ReadonlyMap<string, string>,
  report: IncomingReport,
  newId: () => string,
): Operation[] {
  const known = new Map(tagSetsInOrder.ask(project).map(({ name, tagIds }) => [nameKey(name), tagIds]))
  let position = positionAfter(tagSetsInOrder.ask(project))
  return sets.flatMap(({ name, codes, others }): Operation[] => {
    report.drops('sources and memos of sets', others, 'A set here holds tags only.')
    const all = [...new Set(codes.flatMap((code) => tagOf.get(code) ?? []))]
    const tagIds = all.slice(0, LIMITS.tagsOfSet)
    const unknown = codes.filter((code) => !tagOf.has(code)).length
    report.drops('codes of sets', unknown, `In “${name}”: They are not in the file, or could not be taken.`)
    const more = all.length - tagIds.length
    report.drops('codes of sets', more, `In “${name}”: A set has ${formatCount(LIMITS.tagsOfSet)} tags at most.`)
    const there = known.get(nameKey(name))
    const why = whyNone(name, tagIds, there)
    if (why !== null) report.drops('sets', 1, why)
    if (why !== null || there) return []
    known.set(nameKey(name), tagIds)
    const tagSet = { id: newId(), position, name, tagIds, shortcut: null }
    position += 1
    return [{ name: 'tagSet.create', input: { tagSet } }]
  })
}

/** Why a set is not imported; null where it is, or where it is here as it is in the file. */
function whyNone(name: string, tagIds: readonly string[], there: readonly string[] | undefined): string | null {
  if (name === '') return 'They have no name.'
  if (tagIds.length === 0) return `“${name}” has no codes.`
  const differs = there && (there.length !== tagIds.length || tagIds.some((tagId) => !there.includes(tagId)))
  return differs ? `A set “${name}” is here already and stays as it is.` : null
}
