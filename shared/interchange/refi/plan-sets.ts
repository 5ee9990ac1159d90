import { tagSetsInOrder } from '../../document/queries/tag-sets'
import { positionAfter } from '../../document/queries/query'
import type { Project } from '../../document/project'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import { nameKey } from '../../words/fold'
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
  const known = new Set(tagSetsInOrder.ask(project).map(({ name }) => nameKey(name)))
  let position = positionAfter(tagSetsInOrder.ask(project))
  return sets.flatMap(({ name, codes, others }): Operation[] => {
    report.drops('sources and memos of sets', others, 'A set here holds tags only.')
    const tagIds = [...new Set(codes.flatMap((code) => tagOf.get(code) ?? []))].slice(0, LIMITS.tagsOfSet)
    if (tagIds.length === 0) return []
    if (name === '' || known.has(nameKey(name))) {
      if (name === '') report.drops('sets', 1, 'They have no name.')
      return []
    }
    known.add(nameKey(name))
    const tagSet = { id: newId(), position, name, tagIds, shortcut: null }
    position += 1
    return [{ name: 'tagSet.create', input: { tagSet } }]
  })
}
