import { tagSetsInOrder } from '../../document/queries/tag-sets'
import { positionAfter } from '../../document/queries/query'
import type { Project } from '../../document/project'
import { LIMITS } from '../../limits'
import type { Operation } from '../../operations/operations'
import { nameKey } from '../../words/fold'
import type { IncomingReport } from '../incoming'
import { incomingKinds } from '../incoming-words'
import { refiCaseWords } from './plan-words'
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
    report.drops(incomingKinds.membersOfSets, others, refiCaseWords.onlyTags)
    const all = [...new Set(codes.flatMap((code) => tagOf.get(code) ?? []))]
    const tagIds = all.slice(0, LIMITS.tagsOfSet)
    const unknown = codes.filter((code) => !tagOf.has(code)).length
    report.drops(incomingKinds.codesOfSets, unknown, refiCaseWords.unknownCodes(name))
    const more = all.length - tagIds.length
    report.drops(incomingKinds.codesOfSets, more, refiCaseWords.manyTagsOfSet(name, LIMITS.tagsOfSet))
    const there = known.get(nameKey(name))
    const why = whyNone(name, tagIds, there)
    if (why !== null) report.drops(incomingKinds.sets, 1, why)
    if (why !== null || there) return []
    known.set(nameKey(name), tagIds)
    const tagSet = { id: newId(), position, name, tagIds, shortcut: null }
    position += 1
    return [{ name: 'tagSet.create', input: { tagSet } }]
  })
}

/** Why a set is not imported; null where it is, or where it is here as it is in the file. */
function whyNone(name: string, tagIds: readonly string[], there: readonly string[] | undefined): string | null {
  if (name === '') return refiCaseWords.unnamedSets
  if (tagIds.length === 0) return refiCaseWords.emptySet(name)
  const differs = there && (there.length !== tagIds.length || tagIds.some((tagId) => !there.includes(tagId)))
  return differs ? refiCaseWords.setStays(name) : null
}
