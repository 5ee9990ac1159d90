import { type Condition, joined, type PassageQuery } from './query'

/** The parts that a passage has to pass all of: what a query is built from by clicking. */
export function partsOf(query: PassageQuery): readonly PassageQuery[] {
  if (query.kind === 'every') return []
  return query.kind === 'and' ? query.parts : [query]
}

/** The query with one part more. */
export const withPart = (query: PassageQuery, part: PassageQuery): PassageQuery => joined('and', [query, part])

/** The query with a part as another one, or without it. */
export function withPartAs(query: PassageQuery, index: number, part: PassageQuery | null): PassageQuery {
  return joined('and', [...partsOf(query)].toSpliced(index, 1, ...(part ? [part] : [])))
}

/** A part and the next one made into one. */
export function withNext(
  query: PassageQuery,
  index: number,
  join: (part: PassageQuery, next: PassageQuery) => PassageQuery,
): PassageQuery {
  const parts = partsOf(query)
  const [part, next] = [parts[index], parts[index + 1]]
  return part && next ? joined('and', parts.toSpliced(index, 2, join(part, next))) : query
}

/** What must be there must not be, and the other way round. */
export const negated = (part: PassageQuery): PassageQuery => (part.kind === 'not' ? part.part : { kind: 'not', part })

/** A tag with those under it, or without; null where the part is no tag. */
export function tagAlone(part: PassageQuery): PassageQuery | null {
  if (part.kind === 'not') {
    const alone = tagAlone(part.part)
    return alone && { kind: 'not', part: alone }
  }
  if (part.kind !== 'condition' || (part.field !== 'tag' && part.field !== 'only')) return null
  if (part.field === 'tag' && !part.exact && (part.value === 'any' || part.value === 'none')) return null
  const field: Condition['field'] = part.field === 'tag' ? 'only' : 'tag'
  return { ...part, field }
}
