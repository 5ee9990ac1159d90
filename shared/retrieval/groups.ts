import { idsNaming, entitiesNaming } from '../document/indexes/foreign-keys'
import { entity, type Project } from '../document/project'
import { analystsInOrder, risksInOrder, sourcesInOrder } from '../document/queries/query'
import { tagLabels } from '../document/queries/tag-names'
import { flatTree, tagTree } from '../document/queries/tags'
import type { Passage } from '../kinds/passages'
import type { Grouping } from '../kinds/queries'
import { STATEMENTS } from '../lexicons/statement'
import type { Steps } from '../steps'
import { retrievalWords } from './retrieval-words'

/** Passages below one heading. `key` names it among the groups. */
export type PassageGroup = { key: string; label: string; passages: Passage[] }

/** The key of those that have nothing to be grouped by. */
const NOTHING = ''

type Way = {
  /** What a passage is below: several for several tags, none for the last group. */
  keysOf: (project: Project, passage: Passage) => readonly string[]
  /** Keys in the order of the groups, with what each is called. */
  headings: (project: Project) => readonly (readonly [key: string, label: string])[]
  /** What those without are called. */
  readonly without: string
}

const WAYS: Readonly<Record<Grouping, Way>> = {
  tag: {
    keysOf: (project, { tagIds }) => tagIds.filter((id) => entity(project, 'tags', id)),
    headings: (project) =>
      flatTree(tagTree.ask(project)).map(({ tag }) => [tag.id, tagLabels.ask(project).get(tag.id) ?? tag.name]),
    get without() {
      return retrievalWords.withoutTag
    },
  },
  source: {
    keysOf: (_, { sourceId }) => [sourceId],
    headings: (project) => sourcesInOrder.ask(project).map(({ id, title }) => [id, title]),
    get without() {
      return retrievalWords.withoutSource
    },
  },
  analyst: {
    keysOf: (_, { createdBy }) => [createdBy],
    headings: (project) => analystsInOrder.ask(project).map(({ id, name }) => [id, name]),
    get without() {
      return retrievalWords.bySomebody
    },
  },
  risk: {
    keysOf: (project, { id }) =>
      idsNaming(project, 'evidence', 'passageId', id).size === 0
        ? []
        : [...new Set(entitiesNaming(project, 'evidence', 'passageId', id).map(({ riskId }) => riskId))],
    headings: (project) => risksInOrder.ask(project).map(({ id, number, title }) => [id, `R${number} ${title}`]),
    get without() {
      return retrievalWords.notLinked
    },
  },
  statement: {
    keysOf: (_, { statement }) => (statement === null ? [] : [statement]),
    headings: () => STATEMENTS.map(({ key, label }) => [key, label]),
    get without() {
      return retrievalWords.noStatement
    },
  },
}

/** Passages under what they are grouped by; one that has several of it stands in several. Empty groups are left out. */
export function* groupedBy(project: Project, passages: readonly Passage[], by: Grouping): Steps<PassageGroup[]> {
  const { keysOf, headings, without } = WAYS[by]
  const groups = new Map<string, PassageGroup>()
  for (const [key, label] of headings(project)) groups.set(key, { key, label, passages: [] })
  const others: PassageGroup = { key: NOTHING, label: without, passages: [] }
  for (const passage of passages) {
    const of = keysOf(project, passage).flatMap((key) => groups.get(key) ?? [])
    for (const group of of.length > 0 ? of : [others]) group.passages.push(passage)
    yield
  }
  return [...groups.values(), others].filter((group) => group.passages.length > 0)
}
