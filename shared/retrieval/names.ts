import { entity, type Project } from '../document/project'
import { isNamed, NAMED_KINDS, type NamedField } from '../kinds/queries'
import { kindOf } from '../kinds/registry'
import { nameKey } from '../words/fold'
import { ANY, idIn, NONE, readValue } from './fields'
import { printQuery } from './print-query'
import { type Condition, type PassageQuery, withConditions } from './query'
import { readQuery } from './read-query'
import { retrievalWords } from './retrieval-words'

/**
 * The things that a condition names: of one name several, since two tags under different ones may share it. None when
 * nothing has that name; null when it names nothing (`tag:any`).
 */
export function idsNamed(project: Project, { field, value, exact }: Condition): readonly string[] | null {
  if (!isNamed(field) || (!exact && (value === ANY || value === NONE))) return null
  const id = exact ? null : idIn(value)
  if (id !== null) return entity(project, NAMED_KINDS[field], id) ? [id] : []
  return FINDERS[field](project, value)
}

/** Nothing that has a name changes: of ten thousand tags each is folded once, however often one is looked up. */
const keys = new WeakMap<object, string>()

function keyOf(named: object, name: string): string {
  const key = keys.get(named) ?? nameKey(name)
  keys.set(named, key)
  return key
}

type Finder = (project: Project, name: string) => string[]

const byName =
  <E extends { id: string }>(all: (project: Project) => Readonly<Record<string, E>>, nameOf: (value: E) => string) =>
  (project: Project, name: string): string[] => {
    const key = nameKey(name)
    return Object.values(all(project)).flatMap((each) => (keyOf(each, nameOf(each)) === key ? [each.id] : []))
  }

const tagsNamed: Finder = (project, name) => {
  const found = byName(
    ({ tags }) => tags,
    (tag) => tag.name,
  )(project, name)
  return found.length > 0 || !name.includes(PATH) ? found : tagsAt(project, name)
}

const FINDERS: Readonly<Record<NamedField, Finder>> = {
  tag: tagsNamed,
  only: tagsNamed,
  source: byName(
    ({ sources }) => sources,
    ({ title }) => title,
  ),
  by: byName(
    ({ analysts }) => analysts,
    (analyst) => analyst.name,
  ),
  risk: (project, name) => {
    const numbered = Object.values(project.risks).filter(({ number }) => nameKey(`R${number}`) === nameKey(name))
    return numbered.length > 0
      ? numbered.map(({ id }) => id)
      : byName(
          ({ risks }) => risks,
          ({ title }) => title,
        )(project, name)
  },
}

/** Between the names of a path of tags. */
const PATH = '/'

/** Tags by the names of those they stand under: `Actors/States`, from the top or from anywhere below it. */
function tagsAt({ tags }: Project, path: string): string[] {
  const names = path.split(PATH).map(nameKey).toReversed()
  return Object.values(tags).flatMap((tag) => {
    let at: typeof tag | undefined = tag
    for (const name of names) {
      if (!at || nameKey(at.name) !== name) return []
      at = at.parentId === null ? undefined : tags[at.parentId]
    }
    return [tag.id]
  })
}

/** How a query names a thing. */
export function nameIn(project: Project, field: NamedField, id: string): string | undefined {
  switch (field) {
    case 'tag':
    case 'only':
      return project.tags[id]?.name
    case 'source':
      return project.sources[id]?.title
    case 'by':
      return project.analysts[id]?.name
    case 'risk': {
      const risk = project.risks[id]
      return risk && `R${risk.number}`
    }
  }
}

/** A condition that names this thing: by its name where that is its own, else by its id. */
export function naming(project: Project, field: NamedField, id: string): Condition {
  const name = nameIn(project, field, id)
  const value = name === undefined ? name : readValue(field, name, true)
  const condition = typeof value === 'object' ? ({ kind: 'condition', field, ...value } as const) : null
  const ids = condition ? idsNamed(project, condition) : null
  return condition && ids?.length === 1 && ids[0] === id ? condition : byId(field, id)
}

const byId = (field: NamedField, id: string): Condition => ({ kind: 'condition', field, value: `@${id}`, exact: false })

/** The query as it is kept: by ids, so that it means the same things when their names change. */
export const pinned = (project: Project, query: PassageQuery): PassageQuery =>
  withConditions(query, (condition) => {
    const [id, ...others] = idsNamed(project, condition) ?? []
    return id !== undefined && others.length === 0 && isNamed(condition.field) ? byId(condition.field, id) : condition
  })

const names = ({ field, value, exact }: Condition, id: string): boolean =>
  isNamed(field) && !exact && idIn(value) === id

/** The text of a kept query that names another thing of the kind wherever it named this one. */
export function withOtherNamed(text: string, id: string, otherId: string): string {
  // Nearly all queries name other things, and are not read for it.
  const { query } = text.includes(id) ? readQuery(text) : { query: null }
  if (!query) return text
  let asks = false
  const changed = withConditions(query, (each) => {
    if (!names(each, id)) return each
    asks = true
    return { ...each, value: `@${otherId}` }
  })
  return asks ? printQuery(changed) : text
}

/** Whether a kept query names this thing. */
export const asksFor = (text: string, id: string): boolean => withOtherNamed(text, id, '') !== text

/** The query as it is read: by the names that things have now; what is gone stays an id. */
export const named = (project: Project, query: PassageQuery): PassageQuery =>
  withConditions(query, (condition) => {
    const id = condition.exact ? null : idIn(condition.value)
    return id !== null && isNamed(condition.field) && entity(project, NAMED_KINDS[condition.field], id)
      ? naming(project, condition.field, id)
      : condition
  })

/** The text of a kept query as it is read now. */
export function namedText(project: Project, text: string): string {
  const { query } = readQuery(text)
  return query ? printQuery(named(project, query)) : text
}

/** The same the other way round. */
export function pinnedText(project: Project, text: string): string {
  const { query } = readQuery(text)
  return query ? printQuery(pinned(project, query)) : text
}

/** Why a condition finds nothing: what it names is not there. Null when it is. */
export function missing(project: Project, condition: Condition): string | null {
  if (!isNamed(condition.field) || idsNamed(project, condition)?.length !== 0) return null
  const { one } = kindOf(NAMED_KINDS[condition.field])
  return idIn(condition.value) !== null && !condition.exact
    ? retrievalWords.namedIsGone(one)
    : retrievalWords.thereIsNo(one, condition.value)
}
