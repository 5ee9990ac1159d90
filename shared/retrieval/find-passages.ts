import { idsNaming } from '../document/indexes/foreign-keys'
import { entity, eachOf, type Project } from '../document/project'
import { inSourceOrder } from '../document/queries/passages'
import { withThoseUnder } from '../document/queries/tags'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import type { SourceText } from '../text/source-text'
import { type Test, testOf } from './condition-test'
import { ANY, NONE } from './fields'
import { idsNamed } from './names'
import { nearEachOther } from './near'
import { EVERY, joined, type PassageQuery } from './query'
import { sorted } from './sorted'

/** Texts at hand, by version id. */
export type TextOf = (versionId: string) => SourceText | undefined

/** The passages that a query asks for, source by source in reading order, in steps whatever their number. */
export function* findPassages(project: Project, query: PassageQuery, textOf: TextOf): Steps<Passage[]> {
  return yield* sorted(yield* passing(project, query, textOf), inSourceOrder(project))
}

/** Versions whose text is needed to say what is near: those with passages of both sides. */
export function* versionsToRead(project: Project, query: PassageQuery): Steps<string[]> {
  const needed = new Set<string>()
  for (const { left, right, reach } of nearIn(query)) {
    if (reach === 'overlap') continue
    const [ones, others] = [yield* versionsOf(project, loosened(left)), yield* versionsOf(project, loosened(right))]
    for (const id of ones) if (others.has(id)) needed.add(id)
  }
  return [...needed]
}

type Near = Extract<PassageQuery, { kind: 'near' }>

function nearIn(query: PassageQuery): readonly Near[] {
  switch (query.kind) {
    case 'near':
      return [query, ...nearIn(query.left), ...nearIn(query.right)]
    case 'not':
      return nearIn(query.part)
    case 'and':
    case 'or':
      return query.parts.flatMap(nearIn)
    case 'every':
    case 'condition':
      return []
  }
}

/** A query without texts that finds no less: of near all of both sides. */
function loosened(query: PassageQuery): PassageQuery {
  switch (query.kind) {
    case 'near':
      return joined('or', [loosened(query.left), loosened(query.right)])
    case 'not':
      return nearIn(query.part).length > 0 ? EVERY : query
    case 'and':
      return joined('and', query.parts.map(loosened))
    case 'or':
      // Of "this or all" nothing may be left out.
      return query.parts.map(loosened).some(({ kind }) => kind === 'every')
        ? EVERY
        : joined('or', query.parts.map(loosened))
    case 'every':
    case 'condition':
      return query
  }
}

function* versionsOf(project: Project, query: PassageQuery): Steps<Set<string>> {
  const versions = new Set<string>()
  for (const { versionId } of yield* passing(project, query, () => undefined)) versions.add(versionId)
  return versions
}

function* passing(project: Project, query: PassageQuery, textOf: TextOf): Steps<Passage[]> {
  const test = yield* compiled(project, query, textOf)
  const found: Passage[] = []
  for (const passage of candidates(project, query)) {
    if (test(passage)) found.push(passage)
    yield
  }
  return found
}

function* compiled(project: Project, query: PassageQuery, textOf: TextOf): Steps<Test> {
  switch (query.kind) {
    case 'every':
      return () => true
    case 'condition':
      return testOf(project, query)
    case 'not': {
      const test = yield* compiled(project, query.part, textOf)
      return (passage) => !test(passage)
    }
    case 'near': {
      const near = yield* idsNear(project, query, textOf)
      return ({ id }) => near.has(id)
    }
    case 'and':
    case 'or': {
      const tests: Test[] = []
      for (const part of query.parts) tests.push(yield* compiled(project, part, textOf))
      return query.kind === 'and'
        ? (passage) => tests.every((test) => test(passage))
        : (passage) => tests.some((test) => test(passage))
    }
  }
}

function* idsNear(project: Project, { left, right, reach }: Near, textOf: TextOf): Steps<Set<string>> {
  const ones = byVersion(yield* passing(project, left, textOf))
  const others = byVersion(yield* passing(project, right, textOf))
  const near = new Set<string>()
  for (const [versionId, of] of ones) {
    const beside = others.get(versionId)
    if (!beside) continue
    const text = reach === 'overlap' ? undefined : textOf(versionId)
    for (const id of yield* nearEachOther(of, beside, reach, text)) near.add(id)
  }
  return near
}

function byVersion(passages: readonly Passage[]): Map<string, Passage[]> {
  const versions = new Map<string, Passage[]>()
  for (const passage of passages) {
    const others = versions.get(passage.versionId)
    if (others) others.push(passage)
    else versions.set(passage.versionId, [passage])
  }
  return versions
}

/** Passages that may pass: where a part that all must pass has an index, only those that it names. */
function* candidates(project: Project, query: PassageQuery): Generator<Passage, void, void> {
  const parts = query.kind === 'and' ? query.parts : [query]
  const named = parts.flatMap((part) => indexed(project, part) ?? [])
  const fewest = named.reduce<ReadonlySet<string> | null>(
    (least, ids) => (least && least.size <= ids.size ? least : ids),
    null,
  )
  if (!fewest) return yield* eachOf(project, 'passages')
  for (const id of fewest) {
    const passage = entity(project, 'passages', id)
    if (passage) yield passage
  }
}

function indexed(project: Project, query: PassageQuery): ReadonlySet<string> | null {
  if (query.kind !== 'condition' || (!query.exact && [ANY, NONE].includes(query.value))) return null
  const ids = idsNamed(project, query) ?? []
  const all = (field: 'tagIds' | 'sourceId' | 'createdBy', named: Iterable<string>): ReadonlySet<string> => {
    const sets = [...named].map((id) => idsNaming(project, 'passages', field, id))
    return sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]))
  }
  if (query.field === 'tag') return all('tagIds', withThoseUnder(project, ids))
  if (query.field === 'only') return all('tagIds', ids)
  if (query.field === 'source') return all('sourceId', ids)
  return query.field === 'by' ? all('createdBy', ids) : null
}
